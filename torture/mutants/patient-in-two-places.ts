import type { Mutant } from './mutant.ts'

export const patientInTwoPlaces: Mutant = {
  name: 'patient-in-two-places',
  bug: 'nothing keeps a patient from being in two places',
  statements: ['alter table horai.appointments drop constraint patient_no_overlap'],
  functions: [
    { file: 'opening.sql', find: 'if not p_overlap_allowed and exists', put: 'if false and exists' },
  ],
}
