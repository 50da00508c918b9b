import type { Mutant } from './mutant.ts'

export const cancelledStaysElsewhere: Mutant = {
  name: 'cancelled-stays-elsewhere',
  bug: 'a visit that is cancelled stays in the calendar elsewhere',
  source: [
    {
      file: 'src/calendar-sync/visits-out.ts',
      find: "a.status in ('cancelled', 'held')",
      put: "a.status in ('held')",
    },
  ],
}
