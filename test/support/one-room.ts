import type { Database } from '../../src/db/database.ts'
import { aClinic } from './clinic.ts'

/** Monday 23 March 2026, 10:00 in Athens. */
export const MONDAY_TEN = '2026-03-23T08:00:00Z'

/** The smallest clinic: one doctor, one place, one room, one type of visit, wanted on Monday at ten. */
export async function oneRoom(database: Database, type: Readonly<Record<string, unknown>> = {}) {
  const clinic = await aClinic(database)
  const doctor_id = await clinic.doctor()
  const location_id = await clinic.location({ doctor_id })
  const { room_id, resource_id } = await clinic.room(location_id)
  const appointment_type_id = await clinic.type(doctor_id, type)
  const visit = { doctor_id, appointment_type_id, starts_at_utc: MONDAY_TEN }
  return { clinic, visit, location_id, room_id, resource_id }
}

/** `minutes` after another instant. */
export function later(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString()
}
