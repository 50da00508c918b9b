import type { Mutant } from './mutant.ts'

export const offerNeverEnds: Mutant = {
  name: 'offer-never-ends',
  bug: 'what became of an offer is read when it was answered, and never when it lapsed: that list stands still',
  functions: [
    {
      file: 'waitlist.sql',
      find: "where f.practice_id = p_practice_id and f.status = 'open' and a.status <> 'held'",
      put: "where f.practice_id = p_practice_id and f.status = 'open' and a.status <> 'held' and a.cancellation_reason is distinct from 'hold_expired'",
    },
  ],
}
