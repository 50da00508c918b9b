import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../db/database.ts'
import { refuse } from '../refusal.ts'
import { resources } from './bookable-resources.ts'
import type { Context } from './change.ts'

/** What `max_parallel_sessions` shows: capacity is rows, and never stored as a number. */
export const parallelSessions: RawBuilder<number> = sql<number>`(
  select count(*)::int from horai.bookable_resources b
  where b.practice_id = doctors.practice_id and b.doctor_id = doctors.id
    and b.type = 'telehealth_slot' and b.is_active)`

interface Slot {
  readonly id: string
  readonly is_active: boolean
  readonly has_visits: boolean
}

/**
 * Keeps exactly `wanted` telehealth slots of a doctor active. Refuses with `has_future_appointments`, naming the slots
 * with visits to come, when too few of the others are left to be given up.
 */
export async function keepParallelSessions(
  { clock }: Context,
  tx: Transaction,
  practiceId: string,
  doctorId: string,
  wanted: number,
): Promise<void> {
  const slots = await lockedSlots(tx, practiceId, doctorId, clock.override)
  const active = slots.filter(({ is_active }) => is_active)
  if (wanted >= active.length) {
    const back = slots.filter(({ is_active }) => !is_active).slice(0, wanted - active.length)
    await setActive(tx, practiceId, back, true)
    for (let count = active.length + back.length; count < wanted; count++) {
      const label = `Telehealth ${slots.length + count - active.length - back.length + 1}`
      await resources.insert(tx, practiceId, { doctor_id: doctorId, type: 'telehealth_slot', label })
    }
    return
  }
  const surplus = active.length - wanted
  const spare = active.filter(({ has_visits }) => !has_visits)
  if (spare.length < surplus) {
    const needed = active.filter(({ has_visits }) => has_visits)
    throw refuse('has_future_appointments', { resource_ids: needed.map(({ id }) => id) })
  }
  await setActive(tx, practiceId, spare.slice(-surplus), false)
}

/**
 * A claim keeps its resource's row from being locked like this until its transaction ends; so whoever is just booking a
 * slot is waited for, and seen by the second statement. Sorted, so that two of these cannot wait for each other.
 */
async function lockedSlots(tx: Transaction, practiceId: string, doctorId: string, now: string | null) {
  const ofDoctor = "practice_id = $1 and doctor_id = $2 and type = 'telehealth_slot'"
  await tx.query(`select from horai.bookable_resources where ${ofDoctor} order by id for update`, [
    practiceId,
    doctorId,
  ])
  return tx.query<Slot>(
    `select b.id, b.is_active, exists (
         select from horai.appointment_resource_claims c
         join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
         where c.practice_id = b.practice_id and c.resource_id = b.id and horai.is_to_come(a, $3)) as has_visits
       from horai.bookable_resources b where ${ofDoctor} order by b.id`,
    [practiceId, doctorId, now],
  )
}

async function setActive(
  tx: Transaction,
  practiceId: string,
  slots: readonly Slot[],
  is_active: boolean,
): Promise<void> {
  for (const { id } of slots) await resources.update(tx, practiceId, id, { is_active })
}
