import { createGlances, fillFromWaitlist as fill, practicesWithWaiting } from '../booking/waitlist/fill.ts'
import type { Job } from './job.ts'

const glances = createGlances()

/**
 * Asks whoever waits for what has become free. Whatever freed it (a cancellation, a hold that lapsed, a move, new hours, a
 * new room), the next look sees it: nothing has to be told to the list, so nothing can be forgotten to be told.
 */
export const fillFromWaitlist: Job = {
  name: 'fill-from-waitlist',
  cron: '* * * * *',
  repeatAfter: 2,
  async run({ warn, ...engine }) {
    for (const practiceId of await practicesWithWaiting(engine)) {
      try {
        await fill(engine, practiceId, glances)
      } catch (error) {
        // The others wait as well.
        warn(
          `the waiting list of practice ${practiceId}: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
  },
}
