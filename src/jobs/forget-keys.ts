import type { Job } from './job.ts'

const BATCH = 5_000

/** Forgets answers to idempotency keys after a week: the contract promises a day. */
export const forgetKeys: Job = {
  name: 'forget-keys',
  cron: '17 * * * *',
  async run({ db, clock }) {
    let forgotten: number
    do {
      const [row] = await db.call<{ forgotten: number }>('select horai.forget_keys($1, $2) as forgotten', [
        BATCH,
        clock.override,
      ])
      forgotten = row?.forgotten ?? 0
    } while (forgotten === BATCH)
  },
}
