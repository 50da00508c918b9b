import { type Mutant, withoutGuards } from './mutant.ts'

export const cancelKeepsClaims: Mutant = {
  name: 'cancel-keeps-claims',
  bug: 'a cancelled visit keeps its resources',
  statements: withoutGuards,
  functions: [
    {
      file: 'cancel.sql',
      find: 'released := horai.release(a.practice_id, a.id);',
      put: "released := '{}';",
    },
  ],
}
