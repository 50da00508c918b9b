import { type Mutant, withoutGuards } from './mutant.ts'

export const partialClaim: Mutant = {
  name: 'partial-claim',
  bug: 'a visit that needs two resources takes one',
  statements: withoutGuards,
  functions: [{ file: 'resources.sql', find: 'return v_taken;', put: 'return v_taken[1:1];' }],
}
