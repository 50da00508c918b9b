import type { Mutant } from './mutant.ts'

export const seriesForgetsItsLastDate: Mutant = {
  name: 'series-forgets-its-last-date',
  bug: 'a series is held without its last date',
  functions: [
    {
      file: 'series.sql',
      find: 'horai.hold_several(p_practice_id, p_wants, v_all, p_actor, v_now)',
      put: 'horai.hold_several(p_practice_id, p_wants - -1, v_all, p_actor, v_now)',
    },
  ],
}
