import type { Mutant } from './mutant.ts'

export const jointConfirmedInPart: Mutant = {
  name: 'joint-confirmed-in-part',
  bug: 'a joint booking of which one visit cannot be confirmed keeps those that were confirmed before it',
  functions: [
    {
      file: 'joint_booking.sql',
      find: "raise exception 'not all of them can be confirmed' using errcode = 'HS002';",
      put: 'return horai.remember(p_practice_id, p_once, v_answer);',
    },
  ],
}
