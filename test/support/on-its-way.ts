import { setTimeout as sleep } from 'node:timers/promises'
import type { Clinic } from './clinic.ts'

interface Visit {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly starts_at_utc: string
}

/**
 * A booking command between its claim and its commit: 30 minutes of whatever resource the doctor has. `arrive` lets the
 * other side run into it for a moment, and then commits.
 */
export async function aHoldOnItsWay({ engine, practice_id }: Clinic, visit: Visit) {
  const held = Promise.withResolvers<string>()
  const committed = Promise.withResolvers<void>()
  const command = engine.db.within(practice_id).transaction(async (tx) => {
    const [hold] = await tx.query<{ id: string }>(
      `insert into horai.appointments (practice_id, id, doctor_id, appointment_type_id, starts_at_utc, ends_at_utc,
         hold_expires_at, requirements_snapshot)
       select $1, horai.new_id(), $2, $3, $4, $4::timestamptz + interval '30 minutes', $4,
         jsonb_build_array(jsonb_build_object('resource_type', b.type, 'quantity', 1))
       from horai.bookable_resources b where b.practice_id = $1 and b.doctor_id = $2 order by b.id limit 1
       returning id`,
      [practice_id, visit.doctor_id, visit.appointment_type_id, visit.starts_at_utc],
    )
    const { id } = hold as { id: string }
    await tx.query(
      `insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
       select a.practice_id, a.id, b.id, a.period from horai.appointments a
         join horai.bookable_resources b on b.practice_id = a.practice_id and b.doctor_id = a.doctor_id
        where a.id = $1 order by b.id limit 1`,
      [id],
    )
    await tx.query(
      `select horai.record_event(a, 'held', '{"type": "system"}', '{}', now()) from horai.appointments a where id = $1`,
      [id],
    )
    held.resolve(id)
    await committed.promise
  })
  return {
    id: await held.promise,
    async arrive(): Promise<void> {
      await sleep(100)
      committed.resolve()
      await command
    },
  }
}
