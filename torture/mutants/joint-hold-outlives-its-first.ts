import type { Mutant } from './mutant.ts'

export const jointHoldOutlivesItsFirst: Mutant = {
  name: 'joint-hold-outlives-its-first',
  bug: 'of a joint booking that lapses the first visit is given back, and the second stays',
  functions: [
    {
      file: 'joint_booking.sql',
      find: "'joint_visits', jsonb_array_length(p_wants))) order by n)",
      put: "'joint_visits', jsonb_array_length(p_wants), 'hold_minutes', case when n > 1 then 45 end)) order by n)",
    },
  ],
}
