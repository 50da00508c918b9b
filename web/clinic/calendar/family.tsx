import { Button, Chip, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import type { Fit } from '../../ui/runs.ts'
import { clockTime, dateAndTime, dateIn, ms } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import type { Setup, VisitType } from '../shell/setup.ts'
import { type Gap, useFamilyBooking } from './booking.ts'
import { useRuns } from './data.ts'
import { KindField, kindsFor } from './kinds.tsx'
import { StartRefused } from './start-refused.tsx'
import { type Chosen, WhoField } from './who.tsx'

/** As on the patients' page: more than these are booked in two bookings. */
const MOST_PEOPLE = 4

interface Props {
  readonly gap: Gap
  readonly setup: Setup
  /** Who was chosen already. */
  readonly first: Chosen | null
  close(): void
}

interface Person {
  /** Names the row, whoever is in it. */
  readonly row: number
  readonly chosen: Chosen | null
}

/** Several people, one after the other with one doctor: held together, confirmed together, or not at all. */
export function FamilyForm({ gap, setup, first, close }: Props) {
  const { words, practice } = useClinic()
  const { say } = words
  const zone = practice.timezone
  const kinds = kindsFor(setup, gap.doctor_id)
  const [people, setPeople] = useState<readonly Person[]>([
    { row: 1, chosen: first },
    { row: 2, chosen: null },
  ])
  const [typeId, setTypeId] = useState(kinds[0]?.value ?? null)
  const [date, setDate] = useState(dateIn(zone, ms(gap.starts_at_utc)))
  const [wanted, want] = useState(gap.starts_at_utc)
  const { book, isBusy, refusal } = useFamilyBooking(close)
  const type = setup.types.find(({ id }) => id === typeId)
  const place = setup.rooms.find(({ id }) => id === gap.location_room_id)?.doctor_location_id ?? null
  const runs = useRuns(type, people.length, place, date)
  // What is still shown of another number of people, or of another date, is not to be had.
  const slots = runs.isPlaceholderData ? [] : (runs.data?.slots ?? [])
  const fit = slots.find((slot) => keyOf(slot) === wanted || slot.starts_at_utc === wanted)
  const chosen = people.flatMap((person) => person.chosen ?? [])
  const isWhole = chosen.length === people.length
  const goTo = (start: string) => {
    setDate(dateIn(zone, ms(start)))
    want(start)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isWhole && type && fit) void book(chosen, type, fit)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <People people={people} set={setPeople} starts={fit?.starts ?? []} />
        <KindField kinds={kinds} value={typeId} set={setTypeId} />
        <TextInput
          label={say('cal_family_date')}
          type="date"
          value={date}
          onChange={({ currentTarget }) => currentTarget.value && setDate(currentTarget.value)}
        />
        <Starts setup={setup} type={type} runs={runs} fit={fit} want={want} goTo={goTo} />
        {refusal ? (
          <StartRefused
            problem={{ ...refusal, title: titleOf(refusal, people) }}
            zone={zone}
            near={date}
            choose={goTo}
          />
        ) : null}
        <Button type="submit" fullWidth loading={isBusy} disabled={!isWhole || !fit}>
          {say('cal_family_book', {
            visits: people.length,
            time: fit ? clockTime(words, zone, fit.starts_at_utc) : '',
          })}
        </Button>
      </Stack>
    </form>
  )
}

/** Starts are apart by their place as well, where there are several. */
function keyOf({ starts_at_utc, doctor_location_id }: Fit): string {
  return `${starts_at_utc} ${doctor_location_id}`
}

/** Of somebody who is elsewhere the desk wants to know who it is. */
function titleOf({ code, title, visit }: Refusal, people: readonly Person[]): string {
  const name = visit === undefined ? undefined : people[visit]?.chosen?.name
  return code === 'patient_busy' && name ? `${name}: ${title}` : title
}

type Refusal = NonNullable<ReturnType<typeof useFamilyBooking>['refusal']>

interface PeopleProps {
  readonly people: readonly Person[]
  set(people: readonly Person[]): void
  /** When each of them would come, so far as that is known. */
  readonly starts: readonly string[]
}

/** Who comes, in the order in which they come. */
function People({ people, set, starts }: PeopleProps) {
  const { words, practice } = useClinic()
  const { say } = words
  const choose = (row: number, chosen: Chosen | null) =>
    set(people.map((person) => (person.row === row ? { row, chosen } : person)))
  const add = () => set([...people, { row: Math.max(...people.map(({ row }) => row)) + 1, chosen: null }])
  return (
    <>
      {people.map(({ row, chosen }, i) => {
        const label = starts[i]
          ? say('cal_family_who_at', { nth: i + 1, time: clockTime(words, practice.timezone, starts[i]) })
          : say('cal_family_who', { nth: i + 1 })
        return (
          <Group key={row} role="group" aria-label={label} gap="xs" align="flex-start" wrap="nowrap">
            <Stack gap="xs" flex={1}>
              <WhoField label={label} chosen={chosen} choose={(who) => choose(row, who)} />
            </Stack>
            {people.length > 2 ? (
              <CloseButton
                mt={26}
                aria-label={say('cal_family_less', { nth: i + 1 })}
                onClick={() => set(people.filter((person) => person.row !== row))}
              />
            ) : null}
          </Group>
        )
      })}
      {people.length < MOST_PEOPLE ? (
        <Group>
          <Button size="compact-sm" variant="subtle" onClick={add}>
            {say('cal_people_add')}
          </Button>
        </Group>
      ) : null}
    </>
  )
}

interface StartsProps {
  readonly setup: Setup
  readonly type: VisitType | undefined
  readonly runs: ReturnType<typeof useRuns>
  readonly fit: Fit | undefined
  want(start: string): void
  goTo(start: string): void
}

/** When all of them fit on the date; where they do not, when they do. */
function Starts({ setup, type, runs, fit, want, goTo }: StartsProps) {
  const { words, practice } = useClinic()
  const { say } = words
  const zone = practice.timezone
  if (!type || !runs.data) return null
  const { slots, next_available } = runs.data
  if (slots.length === 0)
    return (
      <Stack gap="xs" role="status">
        <Text size="sm">{say('cal_family_nowhere')}</Text>
        {next_available ? (
          <Group>
            <Button size="compact-sm" variant="default" onClick={() => goTo(next_available)}>
              {say('cal_family_next', { when: dateAndTime(words, zone, next_available) })}
            </Button>
          </Group>
        ) : null}
      </Stack>
    )
  const placeOf = (id: string | null) => setup.places.find((place) => place.id === id)?.name
  const isOnePlace = slots.every(({ doctor_location_id: id }) => id === slots[0]?.doctor_location_id)
  return (
    <Stack gap={6} role="radiogroup" aria-label={say('cal_family_starts')}>
      <Text size="sm" fw={500}>
        {say('cal_family_starts')}
      </Text>
      <Chip.Group value={fit ? keyOf(fit) : null} onChange={(key) => typeof key === 'string' && want(key)}>
        <Group gap={6} className="starts">
          {slots.map((slot) => (
            <Chip key={keyOf(slot)} value={keyOf(slot)} size="sm">
              {clockTime(words, zone, slot.starts_at_utc)}–{clockTime(words, zone, slot.ends_at_utc)}
              {isOnePlace ? '' : ` · ${placeOf(slot.doctor_location_id) ?? ''}`}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  )
}
