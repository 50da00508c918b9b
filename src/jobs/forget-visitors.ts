import type { Job } from './job.ts'

const BATCH = 5_000

/**
 * Forgets from where visitors held times, an hour after the hold has ended, and the keys that could tell; where codes
 * went, when they are over; and with which contacts visitors booked, after the visit.
 */
export const forgetVisitors: Job = {
  name: 'forget-visitors',
  cron: '*/10 * * * *',
  async run({ db, clock }) {
    let forgotten: number
    do {
      const [row] = await db.call<{ forgotten: number }>(
        'select horai.forget_visitors($1, $2) as forgotten',
        [BATCH, clock.override],
      )
      forgotten = row?.forgotten ?? 0
    } while (forgotten >= BATCH)
  },
}
