import { Button, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { clockTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import type { Setup } from '../shell/setup.ts'
import { type Gap, useBooking, useSeriesBooking } from './booking.ts'
import { FamilyForm } from './family.tsx'
import { KindField, kindsFor } from './kinds.tsx'
import { DatesRefused, type Repeating, RepeatingFields } from './repeating.tsx'
import { StartRefused } from './start-refused.tsx'
import { instantAt, wallOf } from './wall.ts'
import { type Chosen, WhoField } from './who.tsx'

interface Props {
  readonly gap: Gap
  readonly setup: Setup
  /** Known already, from the page that one has come from. */
  readonly who: Chosen | null
  close(): void
}

/** Who, what, when; for one, or for several who come one after the other. */
export function Book({ gap, setup, who, close }: Props) {
  const { words } = useClinic()
  const [isFamily, setFamily] = useState(false)
  const [chosen, choose] = useState(who)
  return (
    <Modal
      opened
      onClose={close}
      title={words.say(gap.isWalkIn ? 'cal_walk_in_title' : 'cal_book_title')}
      closeButtonProps={{ 'aria-label': words.say('shell_close') }}
      radius="lg"
      centered
    >
      <Stack gap="md">
        {gap.isWalkIn ? null : (
          <SegmentedControl
            fullWidth
            aria-label={words.say('cal_for')}
            data={[
              { value: 'one', label: words.say('cal_for_one') },
              { value: 'several', label: words.say('cal_for_several') },
            ]}
            value={isFamily ? 'several' : 'one'}
            onChange={(value) => setFamily(value === 'several')}
          />
        )}
        {isFamily ? (
          <FamilyForm gap={gap} setup={setup} first={chosen} close={close} />
        ) : (
          <Form gap={gap} setup={setup} chosen={chosen} choose={choose} close={close} />
        )}
      </Stack>
    </Modal>
  )
}

interface FormProps extends Omit<Props, 'who'> {
  readonly chosen: Chosen | null
  choose(chosen: Chosen | null): void
}

function Form({ gap, setup, chosen, choose, close }: FormProps) {
  const { words, practice } = useClinic()
  const { say } = words
  const zone = practice.timezone
  const kinds = kindsFor(setup, gap.doctor_id)
  const [typeId, setTypeId] = useState(kinds[0]?.value ?? null)
  const [wall, setWall] = useState(wallOf(zone, gap.starts_at_utc).slice(0, 16))
  const [reason, setReason] = useState('')
  const [repeating, setRepeating] = useState<Repeating>({ every: 'never', times: 10 })
  const single = useBooking(gap, close)
  const series = useSeriesBooking(gap, setup, close)
  const isSeries = repeating.every !== 'never'
  const { isBusy, refusal } = isSeries ? series : single
  const isOutside = !isSeries && refusal?.code === 'slot_not_offered'
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
        <KindField kinds={kinds} value={typeId} set={setTypeId} />
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
          <StartRefused
            problem={refusal}
            zone={zone}
            near={wall.slice(0, 10)}
            choose={(start) => setWall(wallOf(zone, start).slice(0, 16))}
          />
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
