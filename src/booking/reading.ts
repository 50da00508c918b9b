import type { Claim } from '../availability/records.ts'
import type { OpenSession } from '../availability/sessions.ts'
import { refuse } from '../refusal.ts'
import { formatInstant } from '../time/instant.ts'
import type { LocalDate } from '../time/local-date.ts'
import { DAY_MINUTES, type Minute } from '../time/minute.ts'
import type { Standing } from './answer.ts'
import type { Engine } from './engine.ts'
import type { KnownSetup, SetupRow } from './setups.ts'

/** What a search is decided on, as it was at one moment. */
export interface Reading {
  readonly setup: KnownSetup
  readonly claims: readonly Claim[]
  /** The group sessions of these dates in which a place is free. */
  readonly sessions: readonly OpenSession[]
  readonly nowMs: number
  /** Grows with every change of the claims on this doctor's and the shared resources. */
  readonly occupancy: number
  /** When the next live hold of the practice lapses, if there is one: until then claims change by writes only. */
  readonly lapsesMs: number | null
}

/** Set-up, claims and now for local dates `first`..`last`: one round trip. Throws `not_found`. */
export async function read(
  engine: Engine,
  practiceId: string,
  doctorId: string,
  first: LocalDate,
  last: LocalDate,
): Promise<Reading> {
  return (await readUnless(engine, practiceId, doctorId, first, last, undefined)) as Reading
}

/** The same, unless what was decided before still stands: then null, in the same round trip. */
export async function readUnless(
  engine: Engine,
  practiceId: string,
  doctorId: string,
  first: LocalDate,
  last: LocalDate,
  standing: Standing | undefined,
): Promise<Reading | null> {
  const known = engine.setups.peek(practiceId, doctorId)
  const [row] = await engine.db.query<{ answer: AnswerRow | null }>(
    'select horai.availability($1, $2, $3, $4, $5, $6) as answer',
    [
      practiceId,
      doctorId,
      // A local date reaches at most 14 hours before and 12 after the UTC date, and visits last less than a day.
      formatInstant((first - 2) * DAY_MINUTES),
      formatInstant((last + 3) * DAY_MINUTES),
      knownJson(known, standing),
      engine.clock.override,
    ],
  )
  if (!row?.answer) throw refuse('not_found', {})
  const { now, setup, claims, sessions = [], occupancy, lapses } = row.answer
  if (claims === undefined) return null
  return {
    setup: setup ? engine.setups.learn(practiceId, setup) : (known as KnownSetup),
    claims: claims.map(([resource_id, starts_at, ends_at]) => ({ resource_id, starts_at, ends_at })),
    sessions: sessions.map(
      ([appointment_type_id, doctor_location_id, location_room_id, starts_at, ends_at, left]) => ({
        appointment_type_id,
        doctor_location_id,
        location_room_id,
        starts_at,
        ends_at,
        left,
      }),
    ),
    nowMs: now,
    occupancy,
    lapsesMs: lapses,
  }
}

function knownJson(known: KnownSetup | undefined, standing: Standing | undefined): string | null {
  if (!known) return null
  const { versions } = known
  // A decision on another set-up than the remembered one is worth nothing.
  const stands = standing && versions.join() === standing.versions.join()
  if (!stands) return JSON.stringify({ versions })
  const { occupancy, fromMs, untilMs } = standing
  return JSON.stringify({ versions, occupancy, from: fromMs, until: untilMs })
}

/** As sql/functions/availability.sql gives it. Without claims: what was decided still stands. */
interface AnswerRow {
  readonly now: number
  readonly occupancy: number
  readonly lapses: number | null
  readonly setup: SetupRow | null
  readonly claims?: readonly (readonly [string, Minute, Minute])[]
  readonly sessions?: readonly (readonly [string, string | null, string | null, Minute, Minute, number])[]
}
