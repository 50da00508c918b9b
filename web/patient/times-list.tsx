import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { again, answerOf } from '../ui/answer.ts'
import { groupBy } from '../ui/group.ts'
import { Button, Loading } from '../ui/parts.tsx'
import type { Fit } from '../ui/runs.ts'
import { clockTime, dateAndTime, dateIn, datePlus, longDate, ms, nearDay, writtenDate } from '../ui/times.ts'
import { type Doctor, usePage, type VisitType } from './context.ts'
import { fits } from './family/runs.ts'
import type { Wanted } from './wanted.ts'

/** A start and how many could have it, or for a family when each of them starts. */
export type Slot = Omit<Schemas['Slot'], 'remaining'> &
  Partial<Pick<Schemas['Slot'], 'remaining'> & Pick<Fit, 'starts'>>

interface Chooser {
  readonly doctor: Doctor
  readonly type: VisitType
  /** How many come one after the other; 1 unless given. */
  readonly people?: number
  readonly zone: string
  readonly onChoose: (wanted: Wanted) => void
  /** The start that is being asked for just now. */
  readonly asked: string | null
}

interface DaysProps extends Chooser {
  readonly slots: readonly Slot[]
  readonly level?: 3 | 4
  /** Many dates at once: only the first is open, and the others say how much is in them. */
  readonly folded?: boolean
}

/** Starts by their dates, each a button that takes it at once: a list, since a choice here is an act. */
export function Days({ slots, level = 4, folded = false, ...chooser }: DaysProps) {
  const { words } = usePage()
  const days = [...groupBy(slots, ({ starts_at_utc }) => dateIn(chooser.zone, ms(starts_at_utc)))]
  const Heading = level === 3 ? 'h3' : 'h4'
  if (!folded)
    return (
      <>
        {days.map(([date, starts]) => (
          <section key={date} className="day">
            <Heading>
              <DayName zone={chooser.zone} starts={starts} />
            </Heading>
            <Starts {...chooser} starts={starts} />
          </section>
        ))}
      </>
    )
  return (
    <div className="folded">
      {days.map(([date, starts], index) => (
        <details key={date} className="day" open={index === 0}>
          <summary>
            <Heading>
              <DayName zone={chooser.zone} starts={starts} />
            </Heading>
            <span className="soft">{words.say('times_count', { count: starts.length })}</span>
          </summary>
          <Starts {...chooser} starts={starts} />
        </details>
      ))}
    </div>
  )
}

function DayName({ zone, starts }: { zone: string; starts: readonly Slot[] }) {
  const { words, clock } = usePage()
  const first = starts[0]?.starts_at_utc ?? ''
  const near = nearDay(words, zone, first, clock.now())
  const written = longDate(words, zone, first)
  if (!near) return written
  return (
    <>
      <strong>{near}</strong> <span className="soft">{written}</span>
    </>
  )
}

/** One date's starts, by places where there are several. */
function Starts({ starts, ...chooser }: Chooser & { starts: readonly Slot[] }) {
  const { words, profile } = usePage()
  const places = groupBy(starts, ({ doctor_location_id }) => doctor_location_id)
  const date = longDate(words, chooser.zone, starts[0]?.starts_at_utc ?? '')
  return (
    <>
      {[...places].map(([place, there]) => (
        <div key={place} className="there">
          {places.size > 1 ? (
            <p className="soft place">{profile.doctor_locations.find(({ id }) => id === place)?.name}</p>
          ) : null}
          <ul className="times">
            {there.map((slot) => (
              <li key={slot.starts_at_utc}>
                <Time {...chooser} slot={slot} date={date} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

interface TimeProps extends Chooser {
  readonly slot: Slot
  readonly date: string
}

function Time({ doctor, type, zone, onChoose, asked, slot, date, people = 1 }: TimeProps) {
  const { words } = usePage()
  const time = clockTime(words, zone, slot.starts_at_utc)
  const left =
    people > 1
      ? words.say('family_until', { time: clockTime(words, zone, slot.ends_at_utc) })
      : type.places > 1
        ? words.say('places_left', { count: slot.remaining ?? 1 })
        : ''
  const label = words.say('slot_label', { time, date, doctor: doctor.name })
  return (
    <>
      <Button
        className="time"
        busy={asked === slot.starts_at_utc}
        aria-label={left ? `${label}, ${left}` : label}
        onClick={() =>
          onChoose({
            doctor_id: doctor.id,
            appointment_type_id: type.id,
            doctor_location_id: slot.doctor_location_id,
            starts_at_utc: slot.starts_at_utc,
            ...(slot.starts ? { starts: slot.starts, people } : {}),
          })
        }
      >
        {time}
      </Button>
      {left ? (
        <small className="places-left" aria-hidden="true">
          {left}
        </small>
      ) : null}
    </>
  )
}

const SPAN_DAYS = 14

interface MoreProps extends Chooser {
  /** `YYYY-MM-DD`, where to begin. */
  readonly from: string
  readonly place: string | null
  readonly level?: 3 | 4
}

/** A doctor's dates, a fortnight at a time. Where nothing is free it says when something is. */
export function MoreDays({ from, place, level = 4, ...chooser }: MoreProps) {
  const { words } = usePage()
  const [spans, setSpans] = useState([from])
  const last = spans.at(-1) as string
  return (
    <div className="more-days">
      {spans.map((start) => (
        <Span
          key={start}
          {...chooser}
          level={level}
          from={start}
          place={place}
          onJump={start === last ? (date) => setSpans([...spans, date]) : null}
        />
      ))}
      <p className="visually-hidden" role="status">
        {spans.length > 1 ? writtenDate(words, last) : ''}
      </p>
    </div>
  )
}

function Span({
  from,
  place,
  level,
  onJump,
  ...chooser
}: MoreProps & { onJump: ((date: string) => void) | null }) {
  const { words } = usePage()
  const times = useTimes(chooser, place, from)
  const to = datePlus(from, SPAN_DAYS - 1)
  if (times.isPending) return <Loading label={words.say('looking')} />
  if (times.isError)
    return (
      <div className="empty">
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => times.refetch()}>{words.say('try_again')}</Button>
      </div>
    )
  const { slots, next_available } = times.data
  if (slots.length > 0)
    return (
      <>
        <Days {...chooser} slots={slots} level={level ?? 4} folded />
        {onJump ? (
          <Button className="wide" onClick={() => onJump(datePlus(to, 1))}>
            {words.say('later_days')}
          </Button>
        ) : null}
      </>
    )
  if (!next_available) return <p className="empty">{words.say('no_more_days')}</p>
  return (
    <div className="empty">
      <p>{words.say('no_days', { from: writtenDate(words, from), to: writtenDate(words, to) })}</p>
      <p>{words.say('next_free', { when: dateAndTime(words, chooser.zone, next_available) })}</p>
      {onJump ? (
        <Button onClick={() => onJump(dateIn(chooser.doctor.timezone, ms(next_available)))}>
          {words.say('show_next_free')}
        </Button>
      ) : null}
    </div>
  )
}

function useTimes({ doctor, type, people = 1 }: Chooser, place: string | null, from: string) {
  const page = usePage()
  const { api, profile } = page
  const query = {
    doctor_id: doctor.id,
    appointment_type_id: type.id,
    from,
    to: datePlus(from, SPAN_DAYS - 1),
    ...(place ? { location_id: place } : {}),
  }
  return useQuery({
    ...again,
    queryKey: ['times', 'days', query, people],
    queryFn: (): Promise<{ slots: readonly Slot[]; next_available: string | null }> =>
      people > 1
        ? fits(page, { ...query, doctor, type, place, people })
        : answerOf(
            api.anyone.GET('/public/{practice_slug}/availability', {
              params: { path: { practice_slug: profile.practice.slug }, query },
            }),
          ),
  })
}
