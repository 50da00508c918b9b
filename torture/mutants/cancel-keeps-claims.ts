import { type Mutant, withoutGuards } from './mutant.ts'

export const cancelKeepsClaims: Mutant = {
  name: 'cancel-keeps-claims',
  bug: 'a cancelled visit keeps its resources',
  statements: withoutGuards,
  functions: [
    {
      file: 'cancel.sql',
      find: 'v_released := horai.release(p_practice_id, a.id);',
      put: "v_released := '{}';",
    },
  ],
}
