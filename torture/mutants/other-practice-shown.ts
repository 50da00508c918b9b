import type { Mutant } from './mutant.ts'

export const otherPracticeShown: Mutant = {
  name: 'other-practice-shown',
  bug: 'an appointment of another practice is shown to whoever knows its id',
  // Row-level security would not show it even then.
  statements: ['alter table horai.appointments disable row level security'],
  functions: [
    {
      file: 'show.sql',
      find: 'where practice_id = p_practice_id and id = p_appointment_id;',
      put: 'where id = p_appointment_id;',
    },
  ],
}
