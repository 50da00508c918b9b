import type { Mutant } from './mutant.ts'

export const sweepFreesABooking: Mutant = {
  name: 'sweep-frees-a-booking',
  bug: 'the sweep ends bookings too: it looks at their age and not at their status',
  functions: [
    // Else the database refuses a cancellation without its moment.
    {
      file: 'lapse.sql',
      find: 'v_expired_at timestamptz := a.hold_expires_at;',
      put: 'v_expired_at timestamptz := coalesce(a.hold_expires_at, p_now);',
    },
    {
      file: 'lapse.sql',
      find: "where h.practice_id = p_practice_id and h.status = 'held' and h.hold_expires_at <= p_now",
      put: "where h.practice_id = p_practice_id and h.status in ('held', 'confirmed') and coalesce(h.hold_expires_at, h.inserted_at + interval '1 second') <= p_now",
    },
  ],
  source: [{ file: 'src/jobs/sweep-holds.ts', find: 'repeatAfter: 15', put: 'repeatAfter: 1' }],
}
