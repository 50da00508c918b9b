import type { Mutant } from './mutant.ts'

export const closedBounds: Mutant = {
  name: 'closed-bounds',
  bug: 'a period includes its end, so that neighbours collide',
  functions: [
    {
      file: 'resources.sql',
      find: 'c.period && p_period',
      put: '(c.period && p_period or c.period -|- p_period)',
    },
  ],
}
