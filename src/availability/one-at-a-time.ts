import type { Requirement } from './records.ts'

/** What begins the capabilities by which a doctor is booked like a room; no other resource may have one. */
export const SELF_CAPABILITY = 'doctor:'

/** The need that every visit of a doctor who sees one patient at a time has: the staff resource that is the doctor. */
export function selfRequirement(doctorId: string): Requirement {
  return { resource_type: 'staff', capability: `${SELF_CAPABILITY}${doctorId}`, quantity: 1 }
}
