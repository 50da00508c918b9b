import type { Mutant } from './mutant.ts'

export const closedBoundsGuarded: Mutant = {
  name: 'closed-bounds-guarded',
  bug: 'the same, written into the claims: the database refuses it',
  functions: [
    {
      file: 'hold.sql',
      find: "p_lane -> 'resource_ids', horai.occupied(t, p_starts_at));",
      put: "p_lane -> 'resource_ids', (select tstzrange(lower(o), upper(o), '[]') from horai.occupied(t, p_starts_at) o));",
    },
  ],
}
