import type { Mutant } from './mutant.ts'

export const jointHoldKeepsTheOthers: Mutant = {
  name: 'joint-hold-keeps-the-others',
  bug: 'of a joint booking that is refused for one visit the others stay held',
  functions: [
    {
      file: 'joint_booking.sql',
      find: 'horai.hold_several(p_practice_id, v_wants, true, p_actor, o.now)',
      put: 'horai.hold_several(p_practice_id, v_wants, false, p_actor, o.now)',
    },
  ],
}
