import type { Job } from './job.ts'

const BATCH = 5_000

/** Forgets messages that were settled three months ago, and keys in links that have ended. */
export const forgetMessages: Job = {
  name: 'forget-messages',
  cron: '27 * * * *',
  async run({ db, clock }) {
    let forgotten: number
    do {
      const [row] = await db.call<{ forgotten: number }>(
        'select horai.forget_notifications($1, $2) as forgotten',
        [BATCH, clock.override],
      )
      forgotten = row?.forgotten ?? 0
    } while (forgotten >= BATCH)
  },
}
