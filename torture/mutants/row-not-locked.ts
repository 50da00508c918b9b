import type { Mutant } from './mutant.ts'

export const rowNotLocked: Mutant = {
  name: 'row-not-locked',
  bug: 'two commands on one appointment do not wait for each other: the database refuses the second step',
  functions: [
    {
      file: 'opening.sql',
      find: 'where practice_id = p_practice_id and id = p_appointment_id\n    for no key update;',
      put: 'where practice_id = p_practice_id and id = p_appointment_id;',
    },
  ],
}
