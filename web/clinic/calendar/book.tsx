import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { Refused } from '../../ui/answer.ts'
import { clockTime, dateAndTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import type { Setup, VisitType } from '../shell/setup.ts'
import { reasonOf, tell } from '../shell/told.tsx'
import { useCommands } from './commands.ts'
import { DatesRefused, type Repeating, RepeatingFields, recurrenceOf } from './repeating.tsx'
import { instantAt, wallOf } from './wall.ts'
import { type Chosen, WhoField } from './who.tsx'

/** What a click in the calendar says already. */
export interface Gap {
  readonly starts_at_utc: string
  readonly doctor_id: string | null
  readonly location_room_id: string | null
  /** Somebody is standing at the desk: what is not on offer is booked all the same, and says why. */
  readonly isWalkIn: boolean
}

interface Props {
  readonly gap: Gap
  readonly setup: Setup
  /** Known already, from the page that one has come from. */
  readonly who: Chosen | null
  close(): void
}

/** Three fields: who, what, when. */
export function Book({ gap, setup, who, close }: Props) {
  const { words } = useClinic()
  return (
    <Modal
      opened
      onClose={close}
      title={words.say(gap.isWalkIn ? 'cal_walk_in_title' : 'cal_book_title')}
      closeButtonProps={{ 'aria-label': words.say('shell_close') }}
      radius="lg"
      centered
    >
      <Form gap={gap} setup={setup} who={who} close={close} />
    </Modal>
  )
}

function Form({ gap, setup, who, close }: Props) {
  const { words, practice } = useClinic()
  const { say } = words
  const zone = practice.timezone
  const kinds = kindsFor(setup, gap.doctor_id)
  const [chosen, choose] = useState<Chosen | null>(who)
  const [typeId, setTypeId] = useState(kinds[0]?.value ?? null)
  const [wall, setWall] = useState(wallOf(zone, gap.starts_at_utc).slice(0, 16))
  const [reason, setReason] = useState('')
  const [repeating, setRepeating] = useState<Repeating>({ every: 'never', times: 10 })
  const single = useBooking(gap, close)
  const series = useSeriesBooking(gap, setup, close)
  const isSeries = repeating.every !== 'never'
  const { isBusy, refusal } = isSeries ? series : single
  const isOutside = !isSeries && refusal?.code === 'slot_not_offered'
  const alternatives = (refusal as { alternatives?: readonly string[] } | null)?.alternatives ?? []
  const starts_at_utc = /T\d\d:\d\d$/.test(wall) ? instantAt(zone, `${wall}:00`) : null
  const type = setup.types.find(({ id }) => id === typeId)
  const bookSeries = (mode: 'all_or_nothing' | 'skip_taken') => {
    if (chosen && type && starts_at_utc) void series.book(chosen, type, starts_at_utc, repeating, mode)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isSeries) bookSeries('all_or_nothing')
    else if (chosen && type && starts_at_utc) {
      void single.book(chosen, type.doctor_id, type.id, starts_at_utc, reason)
    }
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <WhoField chosen={chosen} choose={choose} />
        <Select
          label={say('cal_what')}
          data={kinds}
          value={typeId}
          onChange={(value) => setTypeId(value)}
          allowDeselect={false}
          searchable={kinds.length > 8}
        />
        <TextInput
          label={say('cal_when')}
          type="datetime-local"
          value={wall}
          onChange={({ currentTarget }) => setWall(currentTarget.value)}
        />
        {gap.isWalkIn ? null : <RepeatingFields value={repeating} set={setRepeating} />}
        {refusal?.code === 'dates_not_free' ? (
          <DatesRefused
            problem={refusal}
            zone={zone}
            isBusy={isBusy}
            bookOthers={() => bookSeries('skip_taken')}
          />
        ) : refusal ? (
          <Alert color="red" variant="light" title={refusal.title} role="alert">
            <Text size="sm">{refusal.detail}</Text>
            {alternatives.length > 0 ? (
              <Stack gap={6} mt="sm">
                <Text size="sm" fw={600}>
                  {say('cal_other_times')}
                </Text>
                <Group gap={6}>
                  {alternatives.map((start) => (
                    <Button
                      key={start}
                      size="compact-sm"
                      variant="default"
                      onClick={() => setWall(wallOf(zone, start).slice(0, 16))}
                    >
                      {wallOf(zone, start).slice(0, 10) === wall.slice(0, 10)
                        ? clockTime(words, zone, start)
                        : dateAndTime(words, zone, start)}
                    </Button>
                  ))}
                </Group>
              </Stack>
            ) : null}
          </Alert>
        ) : null}
        {isOutside ? (
          <TextInput
            label={say('cal_why')}
            value={reason}
            required
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        ) : null}
        <Button type="submit" fullWidth loading={isBusy} disabled={!chosen || !typeId || !starts_at_utc}>
          {isOutside
            ? say('cal_book_anyway')
            : isSeries
              ? say('cal_book_series', { times: repeating.times })
              : say('cal_book_it', { time: starts_at_utc ? clockTime(words, zone, starts_at_utc) : '' })}
        </Button>
      </Stack>
    </form>
  )
}

/** What can be booked: with the doctor that was clicked, else with everybody, by name and doctor. */
function kindsFor({ types, doctors }: Setup, doctorId: string | null) {
  return types
    .filter(({ is_active, doctor_id }) => is_active && (doctorId === null || doctor_id === doctorId))
    .map(({ id, name, duration_minutes, doctor_id }) => {
      const doctor = doctors.find((one) => one.id === doctor_id)?.name
      return { value: id, label: `${name} · ${duration_minutes}′${doctorId === null ? ` · ${doctor}` : ''}` }
    })
}

/** One thing at a time: a refusal is shown where it was asked for, and whatever else went wrong is told. */
function useAttempt() {
  const { words } = useClinic()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused['problem'] | null>(null)
  const attempt = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    try {
      await work()
    } catch (error) {
      if (error instanceof Refused) setRefusal(error.problem)
      else tell(words, { text: words.say('cal_not_done', { why: reasonOf(words, error) }), isBad: true })
    } finally {
      setBusy(false)
    }
  }
  return { attempt, isBusy, refusal }
}

/** Holds and confirms: two steps of which the desk sees one. */
function useBooking(gap: Gap, close: () => void) {
  const { words, practice } = useClinic()
  const commands = useCommands()
  const { attempt, isBusy, refusal } = useAttempt()

  const hold = async (
    doctor_id: string,
    appointment_type_id: string,
    starts_at_utc: string,
    reason: string,
  ) => {
    const booking = {
      doctor_id,
      appointment_type_id,
      starts_at_utc,
      ...(gap.location_room_id ? { location_room_id: gap.location_room_id } : {}),
    }
    if (reason) return commands.hold({ ...booking, reason })
    try {
      return await commands.hold(booking)
    } catch (error) {
      const isOutside = error instanceof Refused && error.problem.code === 'slot_not_offered'
      if (!gap.isWalkIn || !isOutside) throw error
      return commands.hold({ ...booking, reason: words.say('cal_walk_in_reason') })
    }
  }

  const book = (chosen: Chosen, doctorId: string, typeId: string, startsAt: string, reason: string) =>
    attempt(async () => {
      const held = await hold(doctorId, typeId, startsAt, reason)
      try {
        const booked = await commands.confirm(held.id, chosen.who)
        if (gap.isWalkIn && booked.status === 'confirmed') await commands.settle(booked.id, 'arrive')
        const when = dateAndTime(words, practice.timezone, booked.starts_at_utc)
        tell(words, { text: words.say('cal_booked', { name: chosen.name, when }) })
        close()
      } catch (error) {
        // Nobody else should have to wait for a time that nobody gets.
        if (error instanceof Refused) await commands.settle(held.id, 'cancel')
        throw error
      }
    })
  return { book, isBusy, refusal }
}

/** The same for visits that come back: held together, and confirmed together. */
function useSeriesBooking(gap: Gap, { doctors }: Setup, close: () => void) {
  const { words, practice } = useClinic()
  const commands = useCommands()
  const { attempt, isBusy, refusal } = useAttempt()
  const book = (
    chosen: Chosen,
    { id, doctor_id }: VisitType,
    startsAt: string,
    repeating: Repeating,
    mode: 'all_or_nothing' | 'skip_taken',
  ) =>
    attempt(async () => {
      const zone = doctors.find((one) => one.id === doctor_id)?.timezone ?? practice.timezone
      const wall = wallOf(zone, startsAt)
      const first_date = wall.slice(0, 10)
      const held = await commands.holdSeries({
        doctor_id,
        appointment_type_id: id,
        first_date,
        start_local: wall.slice(11, 16),
        recurrence: recurrenceOf(repeating, first_date),
        mode,
        ...(gap.location_room_id ? { location_room_id: gap.location_room_id } : {}),
      })
      try {
        const { appointments } = await commands.confirmSeries(held.id, chosen.who)
        tell(words, {
          text: words.say('cal_series_booked', { name: chosen.name, visits: appointments.length }),
        })
        close()
      } catch (error) {
        const appointment_id = held.appointments[0]?.id
        if (error instanceof Refused && appointment_id) {
          await commands.cancelSeries(held.id, { appointment_id, scope: 'all' })
        }
        throw error
      }
    })
  return { book, isBusy, refusal }
}
