import type { Own } from './api.ts'
import { type Profile, zonesFor } from './context.ts'
import type { Wanted } from './wanted.ts'

/* What follows from an appointment and what the practice offers. */

export function typeOf({ appointment_types }: Profile, { appointment_type_id }: Own) {
  return appointment_types.find(({ id }) => id === appointment_type_id)
}

/** The zone in which its time is told. */
export function zoneOf(
  { practice }: Profile,
  visit: Pick<Own, 'consultation_mode_snapshot' | 'doctor_timezone'>,
  nowMs: number,
): string {
  return zonesFor(visit.consultation_mode_snapshot, visit.doctor_timezone ?? practice.timezone, nowMs).first
}

/** Where choosing again begins: the same kind of visit. */
export function stepToTimes(profile: Profile, visit: Own) {
  return { need: typeOf(profile, visit)?.slug ?? null }
}

export function wantedFrom({
  doctor_id,
  appointment_type_id,
  doctor_location_id,
  starts_at_utc,
}: Own): Wanted {
  return { doctor_id, appointment_type_id, doctor_location_id, starts_at_utc }
}
