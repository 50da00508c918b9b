import type { Schemas } from '../../../src/client/index.ts'

export type Doctor = Schemas['Doctor']
export type AppointmentType = Schemas['AppointmentType']
export type Location = Schemas['DoctorLocation']

/** What all tabs know of each other. */
export interface Facts {
  readonly doctors: readonly Doctor[]
  readonly types: readonly AppointmentType[]
  readonly places: readonly Location[]
}
