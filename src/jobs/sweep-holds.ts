import type { Job } from './job.ts'

const BATCH = 500

/**
 * Ends lapsed holds that nobody has asked about. Only for the sake of order: a lapsed hold is dead to every reader and
 * writer anyway.
 */
export const sweepHolds: Job = {
  name: 'sweep-holds',
  cron: '* * * * *',
  repeatAfter: 15,
  async run({ db, clock }) {
    let swept: number
    do {
      const [row] = await db.call<{ swept: number }>('select horai.sweep_holds(null, $1, $2) as swept', [
        BATCH,
        clock.override,
      ])
      swept = row?.swept ?? 0
    } while (swept === BATCH)
  },
}
