import { type Mutant, withoutGuards } from './mutant.ts'

export const rescheduleReleasesFirst: Mutant = {
  name: 'reschedule-releases-first',
  bug: 'a move gives the old place away before it is sure of the new one',
  statements: withoutGuards,
  functions: [
    {
      file: 'reschedule.sql',
      find: '  select * into o from horai.look(p_practice_id, v_candidates, v_period, a.id, v_now) as o;',
      put: '  v_released := horai.release(p_practice_id, a.id);\n  select * into o from horai.look(p_practice_id, v_candidates, v_period, a.id, v_now) as o;',
    },
  ],
}
