import type { Mutant } from './mutant.ts'

export const constraintWithoutState: Mutant = {
  name: 'constraint-without-state',
  bug: 'patient_no_overlap counts visits that were cancelled',
  statements: [
    'alter table horai.appointments drop constraint patient_no_overlap',
    `alter table horai.appointments add constraint patient_no_overlap
       exclude using gist (practice_id with =, patient_id with =, period with &&) where (not overlap_allowed)`,
  ],
}
