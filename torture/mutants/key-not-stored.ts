import type { Mutant } from './mutant.ts'

export const keyNotStored: Mutant = {
  name: 'key-not-stored',
  bug: 'answers are not remembered under their key',
  functions: [{ file: 'once.sql', find: 'if p_once is not null then', put: 'if false then' }],
}
