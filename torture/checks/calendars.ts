/** I24, I25: a calendar elsewhere has each visit that stands once, as it is now, and what keeps the doctor busy there blocks time here. */
import { isTheirs } from '../../test/support/accounts/agree.ts'
import { type Kept, timesOf } from '../../test/support/accounts/books.ts'
import { type Calendar, overAt } from '../scene.ts'
import type { Broken, Evidence } from './check.ts'
import type { Step } from './timeline.ts'

/** A calendar, and the events that it has by its own books. */
export interface CalendarBooks extends Calendar {
  readonly events: readonly Kept[]
}

/** What we have written there. */
export function visitsIn({ events }: CalendarBooks): readonly Kept[] {
  return events.filter((event) => !isTheirs(event))
}

export function checkCalendars(evidence: Evidence): Broken[] {
  return [
    ...evidence.calendars.flatMap((calendar) => [
      ...checkVisits(calendar, evidence).map((detail) => ({
        promise: 'I24 each visit is in the calendar elsewhere once, as it is',
        detail: `${calendar.provider}: ${detail}`,
      })),
      ...checkBusy(calendar, evidence).map((detail) => ({
        promise: 'I25 who is busy elsewhere is busy here',
        detail: `${calendar.provider}: ${detail}`,
      })),
    ]),
    ...ofNoCalendar(evidence),
  ]
}

function checkVisits(calendar: CalendarBooks, evidence: Evidence): string[] {
  const { doctor, types } = calendar
  const mine = new Set(types.map(({ id }) => id))
  const there = Map.groupBy(visitsIn(calendar), (event) => visitOf(event) ?? '')
  const nobodys = [...there].flatMap(([visit, its]) =>
    evidence.timelines.has(visit)
      ? []
      : its.map((event) => `${told(event)} is of nothing that was ever held`),
  )
  const visits = [...evidence.timelines.values()].flatMap((steps) => {
    const last = steps.at(-1)
    if (last === undefined) return []
    // Who has a place in a group comes to its session, which is one event.
    const isHere = mine.has(last.type) && last.session === null
    return wrongOf(last, there.get(last.id) ?? [], isHere, evidence).map(
      (what) => `${last.status} ${last.id} of doctor ${doctor} ${what}`,
    )
  })
  return [...nobodys, ...visits]
}

function wrongOf(visit: Step, events: readonly Kept[], isHere: boolean, evidence: Evidence): string[] {
  const [event, ...others] = events
  if (others.length > 0) return [`is there ${events.length} times: ${events.map(told).join(', ')}`]
  const stands = isHere && ['pending', 'confirmed'].includes(visit.status)
  // What is over stays as it was, or was over before anybody wrote it.
  if (isHere && ['completed', 'no_show'].includes(visit.status)) return []
  if (event === undefined) return stands ? ['is not there'] : []
  if (!stands) return [`is there: ${told(event)}`]
  const type = evidence.scene.typeOf.get(visit.type)
  const expected = {
    from: visit.start,
    to: overAt(evidence.scene, visit.type, visit.start),
    summary: visit.isSession
      ? `${type?.slug} (${comingTo(visit, evidence)}/${type?.places})`
      : (type?.slug ?? ''),
    isTentative: visit.status === 'pending',
  }
  return told(event) === told(expected) ? [] : [`is there as ${told(event)}, and is ${told(expected)}`]
}

function comingTo({ id }: Step, { timelines }: Evidence): number {
  return [...timelines.values()].filter((steps) => {
    const last = steps.at(-1)
    return last?.session === id && ['confirmed', 'completed', 'no_show'].includes(last.status)
  }).length
}

/** Google is told in the event's name which visit it stands for, Microsoft in a property beside it. */
function visitOf({ id, property }: Kept): string | null {
  const [, a, b, c, d, e] = /^horai(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(id) ?? []
  return property ?? (a === undefined ? null : [a, b, c, d, e].join('-'))
}

function told({
  from,
  to,
  summary,
  isTentative,
}: Pick<Kept, 'from' | 'to' | 'summary' | 'isTentative'>): string {
  return `${summary}${isTentative ? ', tentative,' : ''} ${span(from, to)}`
}

function span(from: number, to: number): string {
  return `${new Date(from).toISOString()}–${new Date(to).toISOString()}`
}

function checkBusy({ doctor, connection, events }: CalendarBooks, { blocked }: Evidence): string[] {
  const left = events
    .filter((event) => isTheirs(event) && !event.isFree)
    .flatMap((event) => timesOf(event).map(({ from, to }) => span(from, to)))
  const tooMuch: string[] = []
  for (const { id, source, doctor_id, starts, ends } of blocked) {
    if (source !== sourceOf(connection)) continue
    const at = doctor_id === doctor ? left.indexOf(span(starts, ends)) : -1
    if (at === -1) tooMuch.push(`${id} blocks ${span(starts, ends)}, which nothing there does (any more)`)
    else left.splice(at, 1)
  }
  return [...tooMuch, ...left.map((time) => `${time} is busy there and not blocked here`)]
}

function ofNoCalendar({ blocked, calendars }: Evidence): Broken[] {
  const known = new Set(calendars.map(({ connection }) => sourceOf(connection)))
  return blocked
    .filter(({ source }) => !known.has(source))
    .map(({ id, source }) => ({
      promise: 'I25 who is busy elsewhere is busy here',
      detail: `${id} is of ${source}`,
    }))
}

function sourceOf(connection: string): string {
  return `calendar:${connection}`
}
