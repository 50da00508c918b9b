import { LRUCache } from 'lru-cache'
import { selfRequirement } from '../availability/one-at-a-time.ts'
import type { AppointmentType, Setup } from '../availability/records.ts'
import { compile, requirementsOf, type Timetable } from '../availability/timetable.ts'
import type { Database } from '../db/database.ts'
import { refuse } from '../refusal.ts'
import type { Clock } from '../time/clock.ts'

/** Of the practice and of the doctor: see sql/migrations/0005_setup_version.sql. */
export type Versions = readonly [practice: number, doctor: number]

export interface KnownSetup {
  readonly versions: Versions
  readonly timetable: Timetable
}

/** A set-up as the SQL function horai.setup gives it. */
export interface SetupRow extends Setup {
  readonly versions: Versions
  readonly one_at_a_time: boolean
}

/**
 * The set-ups of doctors, remembered between requests so that a command is one round trip. Never trusted: every command
 * names the versions it was decided on, and the database refuses it when they have moved on.
 */
export interface Setups {
  /** What is remembered, perhaps out of date. */
  peek(practiceId: string, doctorId: string): KnownSetup | undefined
  /** What is remembered, else what the database says. Throws `not_found` when the practice has no such doctor. */
  of(practiceId: string, doctorId: string): Promise<KnownSetup>
  learn(practiceId: string, row: SetupRow): KnownSetup
  forget(practiceId: string, doctorId: string): void
}

/** `most`: how many doctors are remembered; the one asked for longest ago goes first. */
export function createSetups(db: Database, clock: Clock, most = 1_000): Setups {
  const known = new LRUCache<string, KnownSetup>({ max: most })
  const keyOf = (practiceId: string, doctorId: string) => `${practiceId}/${doctorId}`
  const setups: Setups = {
    peek: (practiceId, doctorId) => known.get(keyOf(practiceId, doctorId)),
    async of(practiceId, doctorId) {
      const setup = setups.peek(practiceId, doctorId)
      if (setup) return setup
      const [row] = await db
        .within(practiceId)
        .query<{ setup: SetupRow | null }>(
          `select horai.setup($1, $2, coalesce($3::timestamptz, clock_timestamp()) - interval '2 days') as setup`,
          [practiceId, doctorId, clock.override],
        )
      if (!row?.setup) throw refuse('not_found', {})
      return setups.learn(practiceId, row.setup)
    },
    learn(practiceId, row) {
      const timetable = compile(row.one_at_a_time ? withTheDoctor(row) : row)
      const setup = { versions: row.versions, timetable }
      known.set(keyOf(practiceId, row.doctor.id), setup)
      return setup
    },
    forget(practiceId, doctorId) {
      known.delete(keyOf(practiceId, doctorId))
    },
  }
  return setups
}

/** A doctor who sees one patient at a time is needed by every visit, like a room. */
function withTheDoctor(setup: Setup): Setup {
  const self = selfRequirement(setup.doctor.id)
  const withSelf = (type: AppointmentType): AppointmentType => ({
    ...type,
    requirements: [...requirementsOf(type), self],
  })
  return { ...setup, appointment_types: setup.appointment_types.map(withSelf) }
}
