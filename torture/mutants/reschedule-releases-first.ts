import { type Mutant, withoutGuards } from './mutant.ts'

export const rescheduleReleasesFirst: Mutant = {
  name: 'reschedule-releases-first',
  bug: 'a move gives the old place away before it is sure of the new one',
  statements: withoutGuards,
  functions: [
    {
      file: 'reschedule.sql',
      find: '  o := horai.look(p_practice_id, v_candidates, v_period, a.id, v_now);',
      put: '  perform horai.release(p_practice_id, a.id);\n  o := horai.look(p_practice_id, v_candidates, v_period, a.id, v_now);',
    },
  ],
}
