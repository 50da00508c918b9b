import { lookAhead as look } from '../booking/next-starts/ahead.ts'
import { createSetups } from '../booking/setups.ts'
import { A_WHILE_MS, type Job } from './job.ts'

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
