import { sql } from 'kysely'
import type { Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import type { Fault } from '../refusal.ts'
import { parseInstant } from '../time/instant.ts'
import { DAY_MINUTES } from '../time/minute.ts'
import { type Context, changing, creating, fixed, type Removal, withChanges } from './change.ts'
import { type Checks, faultsIn, instant, nullable, oneOf, optional, text, throwIfAny } from './checks.ts'
import { collection, type Filter, type Page, type Queries, type RowOf, removing } from './collection.ts'
import { expectDoctor, type Scope, scopeFaults } from './references.ts'
import { type Visit, visitsIn, waitForBookings } from './visits.ts'

export interface ExceptionInput extends Scope {
  /** Null or left out: the whole practice, e.g. a public holiday. */
  readonly doctor_id?: string | null
  /** RFC 3339, whole minutes; at most five years. */
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  /** `blocked` unless given; where both speak, `available` wins. */
  readonly kind?: 'blocked' | 'available'
  readonly reason?: string | null
  /** Where it comes from: `manual` unless given. */
  readonly source?: string
}

/** `doctor_id` stays what it is. */
export type ExceptionChanges = Partial<ExceptionInput>

const exceptions = collection('availability_exceptions', [
  'doctor_id',
  'scope_appointment_type_id',
  'scope_doctor_location_id',
  'scope_location_room_id',
  'starts_at_utc',
  'ends_at_utc',
  'kind',
  'reason',
  'source',
])

export type Exception = RowOf<typeof exceptions>

/** `conflicts`: the visits to come that a `blocked` one covers, by start. They stay booked. */
export type ExceptionWithConflicts = Exception & { readonly conflicts: readonly Visit[] }

export interface ExceptionFilter extends Filter<Pick<Exception, 'doctor_id' | 'kind'>> {
  /** Those that end after `from` and start before `to`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What calendars elsewhere block has this as its source, and the connection's id: it is theirs to put there and to free. */
const CALENDAR = 'calendar:'

/** More than any doctor has. */
const MOST_AHEAD = 5_001

const LONGEST_MINUTES = 5 * 366 * DAY_MINUTES

const checks: Checks<ExceptionInput> = {
  starts_at_utc: instant,
  ends_at_utc: instant,
  kind: optional(oneOf('blocked', 'available')),
  reason: nullable(text(500)),
  source: optional(text(100)),
}

export function listExceptions(
  { db }: Context,
  practiceId: string,
  page: Page,
  { from, to, ...filter }: ExceptionFilter = {},
): Promise<Exception[]> {
  const conditions = [
    ...(from === undefined ? [] : [sql<boolean>`ends_at_utc > ${from}`]),
    ...(to === undefined ? [] : [sql<boolean>`starts_at_utc < ${to}`]),
  ]
  return exceptions.list(db.within(practiceId), practiceId, page, filter, conditions)
}

export async function getException(
  context: Context,
  practiceId: string,
  id: string,
): Promise<ExceptionWithConflicts> {
  return withConflicts(
    context,
    context.db.within(practiceId),
    practiceId,
    await exceptions.get(context.db.within(practiceId), practiceId, id),
  )
}

/** What of a doctor's, or of the whole practice's, has not ended. */
export async function exceptionsAhead(
  db: Queries,
  practiceId: string,
  doctorId: string | null,
  now: string,
): Promise<Exception[]> {
  return exceptions.list(
    db,
    practiceId,
    { limit: MOST_AHEAD },
    doctorId === null ? {} : { doctor_id: doctorId },
    [sql<boolean>`ends_at_utc > ${now}`, ...(doctorId === null ? [sql<boolean>`doctor_id is null`] : [])],
  )
}

/** One of several, in a larger change. */
export async function insertException(
  tx: Transaction,
  practiceId: string,
  input: ExceptionInput,
): Promise<Exception> {
  throwIfAny(await faultsOf(tx, practiceId, input))
  return exceptions.get(tx, practiceId, await exceptions.insert(tx, practiceId, input))
}

export function removeException(tx: Transaction, practiceId: string, id: string): Promise<void> {
  return exceptions.delete(tx, practiceId, id)
}

/** Refuses with `not_found`, `validation_failed`. */
export function createException(
  context: Context,
  practiceId: string,
  input: ExceptionInput,
  once?: Once,
): Promise<ExceptionWithConflicts> {
  return creating(context, practiceId, once, async (tx) => {
    await expectDoctor(tx, practiceId, input.doctor_id ?? null)
    throwIfAny(await faultsOf(tx, practiceId, input))
    const id = await exceptions.insert(tx, practiceId, input)
    await waitForBookings(tx, practiceId, input.doctor_id ?? null)
    return withConflicts(context, tx, practiceId, await exceptions.get(tx, practiceId, id))
  })
}

/** Refuses with `not_found`, `validation_failed`. */
export function changeException(
  context: Context,
  practiceId: string,
  id: string,
  changes: ExceptionChanges,
): Promise<ExceptionWithConflicts> {
  return changing(context, practiceId, async (tx) => {
    const before = await exceptions.get(tx, practiceId, id)
    const wanted = { ...withChanges(before, changes), doctor_id: before.doctor_id }
    throwIfAny([...fixed(before, changes, 'doctor_id'), ...(await faultsOf(tx, practiceId, wanted))])
    await exceptions.update(tx, practiceId, id, changes)
    await waitForBookings(tx, practiceId, before.doctor_id)
    return withConflicts(context, tx, practiceId, await exceptions.get(tx, practiceId, id))
  })
}

/** Nothing refers to an exception: it is always deleted. Refuses with `not_found`. */
export function deleteException(
  context: Context,
  practiceId: string,
  id: string,
): Promise<Removal<Exception>> {
  return removing(
    context,
    practiceId,
    (tx) => exceptions.delete(tx, practiceId, id),
    (tx) => exceptions.get(tx, practiceId, id),
  )
}

async function faultsOf(tx: Transaction, practiceId: string, input: ExceptionInput): Promise<Fault[]> {
  const faults = faultsIn(input, checks)
  if (input.source?.startsWith(CALENDAR))
    faults.push({ pointer: '/source', detail: `must not begin with ${CALENDAR}` })
  const from = parseInstant(input.starts_at_utc)
  const to = parseInstant(input.ends_at_utc)
  if (from !== null && to !== null && to <= from) {
    faults.push({ pointer: '/ends_at_utc', detail: 'must be after starts_at_utc' })
  }
  if (from !== null && to !== null && to > from + LONGEST_MINUTES) {
    faults.push({ pointer: '/ends_at_utc', detail: 'must be within five years of starts_at_utc' })
  }
  return [...faults, ...(await scopeFaults(tx, practiceId, input.doctor_id ?? null, input))]
}

async function withConflicts(
  context: Context,
  db: Pick<Transaction, 'query'>,
  practiceId: string,
  exception: Exception,
): Promise<ExceptionWithConflicts> {
  const conflicts = exception.kind === 'blocked' ? await visitsIn(context, db, practiceId, exception) : []
  return { ...exception, conflicts }
}
