import { sql } from 'kysely'
import type { Transaction } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { type Fault, refuse } from '../refusal.ts'
import { parseLocalTime } from '../time/local-time.ts'
import { type Context, changing, creating, fixed, type Removal, withChanges } from './change.ts'
import {
  type Check,
  type Checks,
  date,
  faultsIn,
  localTime,
  optional,
  slug,
  throwIfAny,
  whole,
} from './checks.ts'
import { collection, existingId, type Filter, type Page, type RowOf } from './collection.ts'
import { insertPatient, type PatientInput } from './patients.ts'
import { expectDoctor, placeFaults } from './references.ts'

/** What somebody waits for. */
export interface WishInput {
  /** The kind of visit, whoever of the practice offers it. */
  readonly appointment_type_slug: string
  /** Null or left out: any. */
  readonly doctor_id?: string | null
  readonly doctor_location_id?: string | null
  /** `YYYY-MM-DD` in the doctor's zone, both included. */
  readonly from_date: string
  readonly to_date: string
  /** ISO: 1 Monday .. 7 Sunday; every day unless given. */
  readonly weekdays?: readonly number[]
  /** `HH:MM`; the visit starts at or after the one and before the other. */
  readonly earliest_local?: string
  readonly latest_local?: string
  /** How long the patient needs to be there. */
  readonly notice_minutes?: number
}

export interface WaitlistEntryInput extends WishInput {
  readonly patient_id: string
  /** The greater is asked first; 0 unless given. */
  readonly priority?: number
  /** A later visit of the patient's, kept until the earlier one is confirmed. */
  readonly replaces_appointment_id?: string | null
}

export type WaitlistEntryChanges = Partial<WaitlistEntryInput>

export type WaitlistStatus = 'waiting' | 'offered' | 'booked' | 'withdrawn' | 'refused' | 'passed'

const entries = collection(
  'waitlist_entries',
  [
    'patient_id',
    'appointment_type_slug',
    'doctor_id',
    'doctor_location_id',
    'from_date',
    'to_date',
    'weekdays',
    'earliest_local',
    'latest_local',
    'notice_minutes',
    'priority',
    'replaces_appointment_id',
  ],
  {
    status: sql<WaitlistStatus>`status`,
    refusals: sql<number>`refusals`,
    queued_at: sql<string>`queued_at`,
    /** The hold that is offered right now. */
    offered_appointment_id: sql<string | null>`(
      select f.appointment_id from horai.waitlist_offers f
      where f.practice_id = waitlist_entries.practice_id and f.entry_id = waitlist_entries.id and f.status = 'open')`,
  },
)

export type WaitlistEntry = RowOf<typeof entries>

export interface WaitlistFilter
  extends Filter<Pick<WaitlistEntry, 'patient_id' | 'doctor_id' | 'appointment_type_slug'>> {
  readonly status?: WaitlistStatus | undefined
}

const weekdays: Check = (value) =>
  Array.isArray(value) &&
  value.length >= 1 &&
  new Set(value).size === value.length &&
  value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
    ? null
    : 'must be weekdays from 1 (Monday) to 7 (Sunday), each once'

const checks: Checks<WaitlistEntryInput> = {
  appointment_type_slug: slug,
  from_date: date,
  to_date: date,
  weekdays: optional(weekdays),
  earliest_local: optional(localTime),
  latest_local: optional(localTime),
  notice_minutes: optional(whole(0, 43_200)),
  priority: optional(whole(-1_000, 1_000)),
}

/** In the order of their making; the order in which they are asked is `priority`, then `queued_at`. */
export function listWaitlistEntries(
  { db }: Context,
  practiceId: string,
  page: Page,
  { status, ...filter }: WaitlistFilter = {},
): Promise<WaitlistEntry[]> {
  const conditions = status === undefined ? [] : [sql<boolean>`status = ${status}`]
  return entries.list(db.within(practiceId), practiceId, page, filter, conditions)
}

export function getWaitlistEntry({ db }: Context, practiceId: string, id: string): Promise<WaitlistEntry> {
  return entries.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `not_found`, `validation_failed`. */
export function createWaitlistEntry(
  context: Context,
  practiceId: string,
  input: WaitlistEntryInput,
  once?: Once,
): Promise<WaitlistEntry> {
  return creating(context, practiceId, once, async (tx) => {
    throwIfAny(await faultsOf(tx, practiceId, input))
    await expectPatient(tx, practiceId, input.patient_id)
    return entries.get(tx, practiceId, await entries.insert(tx, practiceId, input))
  })
}

/** A patient's own entry, with the key to it. The key is told this once. */
export type OwnWaitlistEntry = WaitlistEntry & { readonly manage_token: string }

/** What opens an entry: made by whoever calls, told to the patient, kept as a hash. */
export interface EntryToken {
  readonly token: string
  readonly hash: Buffer
}

/** A patient puts themself on the list. Refuses with `not_found`, `validation_failed`. */
export async function joinWaitlist(
  { db, vault }: Context,
  practiceId: string,
  { patient, ...wish }: WishInput & { readonly patient: PatientInput },
  { token, hash }: EntryToken,
  once?: Once,
): Promise<OwnWaitlistEntry> {
  const { answer, secret } = await answerOnce(db, practiceId, once, async (tx) => {
    const patient_id = await insertPatient(tx, vault.within(practiceId), practiceId, patient)
    const input = { ...wish, patient_id }
    throwIfAny(await faultsOf(tx, practiceId, input))
    const id = await entries.insert(tx, practiceId, input)
    await tx.query(
      'update horai.waitlist_entries set manage_token_hash = $3 where practice_id = $1 and id = $2',
      [practiceId, id, hash],
    )
    return { answer: await entries.get(tx, practiceId, id), secret: token, about: patient_id }
  })
  return { ...answer, manage_token: secret as string }
}

/** The entry that a patient's key opens. Refuses with `not_found`. */
export async function getOwnWaitlistEntry(
  { db }: Context,
  practiceId: string,
  id: string,
  tokenHash: Buffer,
): Promise<WaitlistEntry> {
  const [own] = await db
    .within(practiceId)
    .query(
      'select from horai.waitlist_entries where practice_id = $1 and id = $2 and manage_token_hash = $3',
      [practiceId, existingId(id), tokenHash],
    )
  if (own === undefined) throw refuse('not_found', {})
  return entries.get(db.within(practiceId), practiceId, id)
}

/** What is over does not change. Refuses with `not_found`, `validation_failed`, `invalid_transition`. */
export function changeWaitlistEntry(
  context: Context,
  practiceId: string,
  id: string,
  changes: WaitlistEntryChanges,
): Promise<WaitlistEntry> {
  return changing(context, practiceId, async (tx) => {
    // Whoever offers locks the entry first: it is offered what it says now, or changed after.
    await tx.query(
      'select from horai.waitlist_entries where practice_id = $1 and id = $2 for no key update',
      [practiceId, existingId(id)],
    )
    const before = await entries.get(tx, practiceId, id)
    if (before.status !== 'waiting' && before.status !== 'offered') {
      throw refuse('invalid_transition', { status: before.status })
    }
    const wanted = { ...withChanges(before, changes), patient_id: before.patient_id }
    throwIfAny([...fixed(before, changes, 'patient_id'), ...(await faultsOf(tx, practiceId, wanted))])
    await entries.update(tx, practiceId, id, changes)
    return entries.get(tx, practiceId, id)
  })
}

/** Only what was never offered anything can be deleted; the rest is the record. Refuses with `not_found`, `invalid_transition`. */
export async function deleteWaitlistEntry(
  context: Context,
  practiceId: string,
  id: string,
): Promise<Removal<WaitlistEntry>> {
  return changing(context, practiceId, async (tx) => {
    const entry = await entries.get(tx, practiceId, id)
    if (entry.status === 'waiting' && entry.refusals === 0) {
      const [offer] = await tx.query(
        'select from horai.waitlist_offers where practice_id = $1 and entry_id = $2 limit 1',
        [practiceId, id],
      )
      if (offer === undefined) {
        await entries.delete(tx, practiceId, id)
        return { deleted: true }
      }
    }
    throw refuse('invalid_transition', { status: entry.status })
  })
}

export interface WaitlistOfferRow {
  readonly id: string
  readonly appointment_id: string
  readonly doctor_id: string
  readonly starts_at_utc: string
  readonly status: 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'
  readonly offered_by: 'queue' | 'staff'
  readonly offered_at: string
  readonly hold_expires_at: string | null
  readonly ended_at: string | null
}

/** What was offered, the oldest first. Refuses with `not_found`. */
export async function offersOf({ db }: Context, practiceId: string, id: string): Promise<WaitlistOfferRow[]> {
  await entries.get(db.within(practiceId), practiceId, id)
  return db.within(practiceId).query<WaitlistOfferRow>(
    `select f.id, f.appointment_id, a.doctor_id, a.starts_at_utc, f.status, f.offered_by, f.offered_at,
       a.hold_expires_at, f.ended_at
     from horai.waitlist_offers f
     join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
     where f.practice_id = $1 and f.entry_id = $2
     order by f.id`,
    [practiceId, id],
  )
}

async function faultsOf(tx: Transaction, practiceId: string, input: WaitlistEntryInput): Promise<Fault[]> {
  const faults = faultsIn(input, checks)
  if (faults.length > 0) return faults
  const { earliest_local = '00:00', latest_local = '24:00', doctor_id = null } = input
  if (input.to_date < input.from_date)
    faults.push({ pointer: '/to_date', detail: 'must not be before from_date' })
  if ((parseLocalTime(latest_local) as number) <= (parseLocalTime(earliest_local) as number)) {
    faults.push({ pointer: '/latest_local', detail: 'must be after earliest_local' })
  }
  await expectDoctor(tx, practiceId, doctor_id)
  const [type] = await tx.query(
    `select from horai.appointment_types t
     join horai.doctors d on d.practice_id = t.practice_id and d.id = t.doctor_id
     where t.practice_id = $1 and t.slug = $2 and t.is_active and d.is_active and ($3::uuid is null or d.id = $3)
     limit 1`,
    [practiceId, input.appointment_type_slug, doctor_id],
  )
  if (type === undefined) {
    faults.push({ pointer: '/appointment_type_slug', detail: 'is offered by nobody who is meant' })
  }
  if (input.doctor_location_id) faults.push(...(await placeFault(tx, practiceId, input)))
  if (input.replaces_appointment_id) faults.push(...(await replacedFaults(tx, practiceId, input)))
  return faults
}

/** Somebody who waits for any doctor may name anybody's place. */
async function placeFault(
  tx: Transaction,
  practiceId: string,
  { doctor_id, doctor_location_id }: WaitlistEntryInput,
): Promise<Fault[]> {
  if (doctor_id) {
    return placeFaults(tx, practiceId, doctor_id, {
      location: { field: 'doctor_location_id', id: doctor_location_id },
      room: { field: 'doctor_location_id', id: null },
    })
  }
  const [place] = await tx.query('select from horai.doctor_locations where practice_id = $1 and id = $2', [
    practiceId,
    existingId(doctor_location_id as string),
  ])
  if (place === undefined) throw refuse('not_found', {})
  return []
}

async function replacedFaults(
  tx: Transaction,
  practiceId: string,
  { replaces_appointment_id, patient_id }: WaitlistEntryInput,
): Promise<Fault[]> {
  const [visit] = await tx.query<{ patient_id: string | null; status: string }>(
    'select patient_id, status from horai.appointments where practice_id = $1 and id = $2',
    [practiceId, existingId(replaces_appointment_id as string)],
  )
  if (visit === undefined) throw refuse('not_found', {})
  const isTheirs = visit.patient_id === patient_id && ['pending', 'confirmed'].includes(visit.status)
  return isTheirs
    ? []
    : [{ pointer: '/replaces_appointment_id', detail: 'must be a visit to come of the same patient' }]
}

async function expectPatient(tx: Transaction, practiceId: string, id: string): Promise<void> {
  const [patient] = await tx.query('select from horai.patients where practice_id = $1 and id = $2', [
    practiceId,
    existingId(id),
  ])
  if (patient === undefined) throw refuse('not_found', {})
}
