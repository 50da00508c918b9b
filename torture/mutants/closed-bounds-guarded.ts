import type { Mutant } from './mutant.ts'

export const closedBoundsGuarded: Mutant = {
  name: 'closed-bounds-guarded',
  bug: 'the same, written into the claims: the database refuses it',
  functions: [
    { file: 'hold.sql', find: "t.buffer_after_minutes), '[)');", put: "t.buffer_after_minutes), '[]');" },
  ],
}
