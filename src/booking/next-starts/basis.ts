import type { FillingSession, LapsingClaim } from '../../availability/first-starts.ts'
import type { Minute } from '../../time/minute.ts'
import type { Engine } from '../engine.ts'
import type { KnownSetup, SetupRow, Versions } from '../setups.ts'

/** What it takes to find first starts and to keep them. An engine is one. */
export type Looker = Pick<Engine, 'db' | 'clock' | 'setups'>

/** What the first starts of some doctors are found from, as of one moment. */
export interface Basis {
  readonly nowMs: number
  readonly marked: number
  readonly doctors: readonly DoctorBasis[]
}

export interface DoctorBasis {
  readonly id: string
  readonly generation: number
  readonly specialty: string
  /** Of the doctor's types, by id. */
  readonly slugs: Readonly<Record<string, string>>
  readonly setup: KnownSetup
  readonly claims: readonly LapsingClaim[]
  readonly sessions: readonly FillingSession[]
  /** What the filter asks for of what the doctor has; places null: any. Null: there was no filter. */
  readonly fits: { readonly types: readonly string[]; readonly places: readonly string[] | null } | null
}

export interface BasisQuery {
  readonly ids: readonly string[]
  /** RFC 3339: claims from then on; from now on unless given, or past. */
  readonly after: string | undefined
  /** How far ahead claims are read. */
  readonly days: number
  readonly unlessKnown: boolean
  readonly filter: string | null
}

/** Doctors that are not there (any more) are left out. One round trip. */
export async function readBasis(
  { db, clock, setups }: Looker,
  practiceId: string,
  { ids, after, days, unlessKnown, filter }: BasisQuery,
): Promise<Basis> {
  const known = new Map<string, KnownSetup>()
  for (const id of ids) {
    const setup = setups.peek(practiceId, id)
    if (setup) known.set(id, setup)
  }
  const versions = Object.fromEntries([...known].map(([id, setup]) => [id, setup.versions]))
  const [row] = await db.query<{ basis: BasisRow | null }>(
    'select horai.next_basis($1, $2, $3, $4, $5, $6, $7, $8) as basis',
    [practiceId, ids, after ?? null, days, JSON.stringify(versions), unlessKnown, filter, clock.override],
  )
  if (!row?.basis) return { nowMs: 0, marked: 0, doctors: [] }
  const { now, marked, shared_claims, doctors } = row.basis
  const shared = shared_claims.map(claimOf)
  return {
    nowMs: now,
    marked,
    doctors: doctors.map(({ setup, claims, sessions, ...doctor }) => ({
      ...doctor,
      setup: setup ? setups.learn(practiceId, setup) : (known.get(doctor.id) as KnownSetup),
      claims: [...claims.map(claimOf), ...shared],
      sessions: (sessions ?? []).map(sessionOf),
    })),
  }
}

function claimOf([resource_id, starts_at, ends_at, lapses_ms]: ClaimRow): LapsingClaim {
  return { resource_id, starts_at, ends_at, lapses_ms }
}

function sessionOf([
  appointment_type_id,
  location_id,
  room_id,
  starts_at,
  left,
  lapses_ms,
]: SessionRow): FillingSession {
  return { appointment_type_id, location_id, room_id, starts_at, left, lapses_ms }
}

type SessionRow = readonly [
  type: string,
  location: string | null,
  room: string | null,
  starts_at: Minute,
  left: number,
  lapses: number | null,
]

type ClaimRow = readonly [resource: string, from: Minute, to: Minute, lapses: number | null]

/** As sql/functions/next_basis.sql gives it. */
interface BasisRow {
  readonly now: number
  readonly marked: number
  readonly shared_claims: readonly ClaimRow[]
  readonly doctors: readonly (Omit<DoctorBasis, 'setup' | 'claims' | 'sessions'> & {
    readonly versions: Versions
    readonly setup: SetupRow | null
    readonly claims: readonly ClaimRow[]
    /** Null: the doctor has no groups. */
    readonly sessions: readonly SessionRow[] | null
  })[]
}
