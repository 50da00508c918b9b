import type { Mutant } from './mutant.ts'

export const partialClaimGuarded: Mutant = {
  name: 'partial-claim-guarded',
  bug: 'the same, with the guard in its place: the database refuses it',
  functions: [{ file: 'resources.sql', find: 'return v_taken;', put: 'return v_taken[1:1];' }],
}
