import { selfRequirement } from '../availability/one-at-a-time.ts'
import type { Transaction } from '../db/database.ts'
import { resources } from './bookable-resources.ts'
import type { Context } from './change.ts'

/**
 * Puts the staff resource that is the doctor into use. Visits to come that do not collide take it too; answers the ids
 * of those that do, and so keep as they are.
 */
export async function takeDoctor(
  { clock }: Context,
  tx: Transaction,
  practiceId: string,
  doctor: { readonly id: string; readonly name: string },
): Promise<readonly string[]> {
  const need = selfRequirement(doctor.id)
  const known = await selfResource(tx, practiceId, doctor.id)
  const id =
    known ??
    (await resources.insert(tx, practiceId, {
      doctor_id: doctor.id,
      type: 'staff',
      label: doctor.name,
      capabilities: [need.capability as string],
    }))
  await resources.update(tx, practiceId, id, { is_active: true, label: doctor.name })
  const [row] = await tx.query<{ left: readonly string[] }>(
    'select horai.take_the_doctor($1, $2, $3, $4, $5) as left',
    [practiceId, doctor.id, id, JSON.stringify(need), clock.override],
  )
  return row?.left ?? []
}

/** A doctor who is renamed is so as a resource, too. */
export async function renameDoctor(
  tx: Transaction,
  practiceId: string,
  doctor: { readonly id: string; readonly name: string },
): Promise<void> {
  const id = await selfResource(tx, practiceId, doctor.id)
  if (id !== null) await resources.update(tx, practiceId, id, { label: doctor.name })
}

/** Takes it out of use. Visits that have it keep it: among themselves they still cannot overlap. */
export async function leaveDoctor(tx: Transaction, practiceId: string, doctorId: string): Promise<void> {
  const id = await selfResource(tx, practiceId, doctorId)
  if (id !== null) await resources.update(tx, practiceId, id, { is_active: false })
}

async function selfResource(tx: Transaction, practiceId: string, doctorId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from horai.bookable_resources
      where practice_id = $1 and doctor_id = $2 and type = 'staff' and $3 = any (capabilities)`,
    [practiceId, doctorId, selfRequirement(doctorId).capability],
  )
  return row?.id ?? null
}
