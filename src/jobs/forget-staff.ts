import type { Job } from './job.ts'

const BATCH = 5_000

/** Forgets what opened accounts once and opens nothing any more, and after 400 days what happened to them. */
export const forgetStaff: Job = {
  name: 'forget-staff',
  cron: '47 * * * *',
  async run({ db, clock }) {
    let forgotten: number
    do {
      const [row] = await db.call<{ forgotten: number }>('select horai.forget_staff($1, $2) as forgotten', [
        BATCH,
        clock.override,
      ])
      forgotten = row?.forgotten ?? 0
    } while (forgotten >= BATCH)
  },
}
