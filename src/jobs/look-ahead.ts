import { lookAhead as look } from '../booking/next-starts/ahead.ts'
import { createSetups } from '../booking/setups.ts'
import type { Job } from './job.ts'

/** Whoever stops the worker waits no longer than this. */
const A_WHILE_MS = 4_000

/**
 * Looks at doctors whose first starts are unknown, uncertain or nearly used up, so that whoever asks `next` need not. In
 * a new database of many doctors that takes a while: about a minute for each hundred thousand.
 */
export const lookAhead: Job = {
  name: 'look-ahead',
  cron: '* * * * *',
  repeatAfter: 1,
  async run({ db, clock }) {
    await look({ db, clock, setups: createSetups(db, clock, 200) }, A_WHILE_MS)
  },
}
