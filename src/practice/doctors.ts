import { selfRequirement } from '../availability/one-at-a-time.ts'
import type { Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import { type Context, changing, creating, type Removal, withChanges } from './change.ts'
import {
  type Checks,
  faultsIn,
  nullable,
  optional,
  slug,
  text,
  throwIfAny,
  whole,
  yesOrNo,
  zone,
} from './checks.ts'
import { collection, existingId, type Filter, type Page, type RowOf, removing } from './collection.ts'
import { leaveDoctor, renameDoctor, takeDoctor } from './one-at-a-time.ts'
import { keepParallelSessions, parallelSessions } from './parallel-sessions.ts'
import { type Visit, visitsOf } from './visits.ts'

export interface DoctorInput {
  readonly slug: string
  readonly name: string
  /** IANA; the practice's unless given. */
  readonly timezone?: string
  readonly specialty?: string | null
  /** How many patients by video or phone at once, 0..50; 1 unless given. */
  readonly max_parallel_sessions?: number
  /** Whether visits exclude each other, whatever else they need. */
  readonly one_at_a_time?: boolean
  readonly is_active?: boolean
}

export type DoctorChanges = Partial<DoctorInput>

const doctors = collection(
  'doctors',
  ['slug', 'name', 'timezone', 'specialty', 'one_at_a_time', 'is_active'],
  {
    max_parallel_sessions: parallelSessions,
  },
)

export type Doctor = RowOf<typeof doctors>

/** With `conflicts` when `one_at_a_time` was switched on: the visits to come that are over another. They stay booked. */
export type ChangedDoctor = Doctor & { readonly conflicts?: readonly Visit[] }

const checks: Checks<DoctorInput> = {
  slug,
  name: text(200),
  timezone: optional(zone),
  specialty: nullable(text(100)),
  max_parallel_sessions: optional(whole(0, 50)),
  one_at_a_time: optional(yesOrNo),
  is_active: optional(yesOrNo),
}

export function listDoctors(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter?: Filter<Pick<Doctor, 'slug' | 'specialty' | 'is_active'>>,
): Promise<Doctor[]> {
  return doctors.list(db.within(practiceId), practiceId, page, filter)
}

export function getDoctor({ db }: Context, practiceId: string, id: string): Promise<Doctor> {
  return doctors.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `validation_failed`, `already_exists`. */
export function createDoctor(
  context: Context,
  practiceId: string,
  input: DoctorInput,
  once?: Once,
): Promise<Doctor> {
  return creating(context, practiceId, once, async (tx) => {
    throwIfAny(faultsIn(input, checks))
    const timezone = input.timezone ?? (await zoneOfPractice(tx, practiceId))
    const id = await doctors.insert(tx, practiceId, { ...input, timezone })
    await keepParallelSessions(context, tx, practiceId, id, input.max_parallel_sessions ?? 1)
    if (input.one_at_a_time) await takeDoctor(context, tx, practiceId, { id, name: input.name })
    return doctors.get(tx, practiceId, id)
  })
}

/** Refuses with `not_found`, `validation_failed`, `already_exists`, `has_future_appointments`. */
export function changeDoctor(
  context: Context,
  practiceId: string,
  id: string,
  changes: DoctorChanges,
): Promise<ChangedDoctor> {
  return changing(context, practiceId, async (tx) => {
    await lock(tx, practiceId, id)
    const before = await doctors.get(tx, practiceId, id)
    const wanted = withChanges(before, changes)
    throwIfAny(faultsIn(wanted, checks))
    await doctors.update(tx, practiceId, id, changes)
    if (wanted.name !== before.name) await renameDoctor(tx, practiceId, wanted)
    if (wanted.max_parallel_sessions !== before.max_parallel_sessions) {
      await keepParallelSessions(context, tx, practiceId, id, wanted.max_parallel_sessions)
    }
    if (wanted.one_at_a_time === before.one_at_a_time) return doctors.get(tx, practiceId, id)
    if (!wanted.one_at_a_time) {
      await leaveDoctor(tx, practiceId, id)
      return doctors.get(tx, practiceId, id)
    }
    const left = await takeDoctor(context, tx, practiceId, wanted)
    return { ...(await doctors.get(tx, practiceId, id)), conflicts: await visitsOf(tx, practiceId, left) }
  })
}

/** Telehealth slots and the staff resource that is the doctor go with the doctor. Refuses with `not_found`. */
export function deleteDoctor(context: Context, practiceId: string, id: string): Promise<Removal<Doctor>> {
  return removing(
    context,
    practiceId,
    async (tx) => {
      await lock(tx, practiceId, id)
      await tx.query(
        `delete from horai.bookable_resources
          where practice_id = $1 and doctor_id = $2
            and (type = 'telehealth_slot' or $3 = any (capabilities))`,
        [practiceId, id, selfRequirement(id).capability],
      )
      await doctors.delete(tx, practiceId, id)
    },
    async (tx) => {
      await doctors.update(tx, practiceId, id, { is_active: false })
      return doctors.get(tx, practiceId, id)
    },
  )
}

/**
 * A hold keeps its doctor's row from being locked like this until its transaction ends. So holds decided on the doctor
 * as they were are waited for, and none begins before this change is there to be seen.
 */
async function lock(tx: Transaction, practiceId: string, id: string): Promise<void> {
  await tx.query('select from horai.doctors where practice_id = $1 and id = $2 for update', [
    practiceId,
    existingId(id),
  ])
}

async function zoneOfPractice(tx: Transaction, practiceId: string): Promise<string> {
  const [row] = await tx.query<{ timezone: string }>('select timezone from horai.practices where id = $1', [
    practiceId,
  ])
  return (row as { timezone: string }).timezone
}
