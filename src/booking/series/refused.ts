import { explain } from '../../availability/explain.ts'
import type { Reason } from '../../availability/reason.ts'
import { findSlots } from '../../availability/slots.ts'
import { type DateNotFree, type Refusal, type RefusalCode, refuse } from '../../refusal.ts'
import { formatInstant, parseInstantMs } from '../../time/instant.ts'
import { formatLocalDate, utcDateOf } from '../../time/local-date.ts'
import { MINUTE_MS } from '../../time/minute.ts'
import { refusalOf } from '../command.ts'
import type { Engine } from '../engine.ts'
import { read } from '../reading.ts'
import type { KnownSetup } from '../setups.ts'
import type { RefusedAt, Wanted } from './series.ts'

/** Where each of those that were refused was to be. */
export type WantedAt = (refused: RefusedAt) => Wanted

const MOST_ALTERNATIVES = 5

/** As many days before and after are looked at for another start. */
const REACH_DAYS = 3

/**
 * `dates_not_free`, with why each date was refused; where it is not about dates, or none of them can be moved to any, the
 * refusal that it is.
 */
export async function datesNotFree(
  engine: Engine,
  practiceId: string,
  wantedAt: WantedAt,
  facts: Readonly<Record<string, unknown>>,
): Promise<Refusal> {
  const { now, refused, asked } = facts as unknown as DatesRefused
  const isAll = refused.length === asked
  const other = refused.find(({ refused: code }) => !aboutDates.has(code)) ?? (isAll && saidOfAll(refused))
  if (other) return refusalOf(other)
  return refuse('dates_not_free', { dates: await tellDates(engine, practiceId, wantedAt, refused, now) })
}

interface DatesRefused {
  readonly now: string
  readonly refused: readonly RefusedAt[]
  /** How many were to be moved. */
  readonly asked?: number
}

/** What was said to every one of them, whatever its date. */
function saidOfAll(refused: readonly RefusedAt[]): RefusedAt | undefined {
  const [first] = refused
  const said = ({ refused: code, facts }: RefusedAt) => JSON.stringify([code, facts])
  if (!first || isAboutTime(first.refused)) return undefined
  return refused.every((one) => said(one) === said(first)) ? first : undefined
}

const aboutDates: ReadonlySet<string> = new Set([
  'slot_taken',
  'slot_not_offered',
  'patient_busy',
  'reschedule_not_allowed',
  'invalid_transition',
])

/** Why each of these was refused, and what is free near by. One after the other: they are many, and nobody waits in a rush. */
export async function tellDates(
  engine: Engine,
  practiceId: string,
  wantedAt: WantedAt,
  refused: readonly RefusedAt[],
  now: string,
): Promise<DateNotFree[]> {
  const told: DateNotFree[] = []
  for (const one of refused) {
    const want = wantedAt(one)
    const { date, starts_at } = want
    const code = one.refused
    const { timetable } = await engine.setups.of(practiceId, want.doctor_id)
    const nowMs = parseInstantMs(now) as number
    const reasons =
      code === 'slot_not_offered'
        ? explain(timetable, want, [], nowMs).reasons.filter((reason) => isHeldTo(reason, want))
        : []
    const alternatives = isAboutTime(code) ? await startsNear(engine, practiceId, want) : []
    told.push({ date, starts_at_utc: formatInstant(starts_at), code, reasons, alternatives })
  }
  return told.sort((a, b) => (a.starts_at_utc < b.starts_at_utc ? -1 : 1))
}

/** Where a series is not held to the horizon, that is never why. */
function isHeldTo({ code }: Reason, { in_horizon = false }: Wanted): boolean {
  return code !== 'horizon' || in_horizon
}

/** Whether another time would do. */
function isAboutTime(code: RefusalCode): boolean {
  return code !== 'reschedule_not_allowed' && code !== 'invalid_transition'
}

async function startsNear(engine: Engine, practiceId: string, want: Wanted): Promise<string[]> {
  const { starts_at, doctor_id } = want
  const [first, last] = [utcDateOf(starts_at) - REACH_DAYS, utcDateOf(starts_at) + REACH_DAYS]
  const { setup, claims, nowMs } = await read(engine, practiceId, doctor_id, first, last)
  const span = { ...want, from: formatLocalDate(first), to: formatLocalDate(last) }
  const lookedAt = want.in_horizon ? nowMs : Math.max(nowMs, inReach(setup, want, last))
  const found = findSlots(setup.timetable, span, claims, lookedAt)
  return [...new Set(found.map((slot) => slot.starts_at))]
    .filter((start) => start !== starts_at)
    .sort((a, b) => Math.abs(a - starts_at) - Math.abs(b - starts_at) || a - b)
    .slice(0, MOST_ALTERNATIVES)
    .map(formatInstant)
}

/** The first moment at which the last of the dates may be booked by anybody: a series is not held to the horizon. */
function inReach({ timetable: { zone, visits } }: KnownSetup, want: Wanted, last: number): number {
  const horizon = visits.get(want.appointment_type_id)?.type.max_future_days ?? 0
  const notice = visits.get(want.appointment_type_id)?.type.min_notice_minutes ?? 0
  const latest = (want.starts_at - notice) * MINUTE_MS
  return Math.min(zone.startOfDate(last - horizon), latest)
}
