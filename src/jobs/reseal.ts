import { resealAll } from '../db/reseal.ts'
import type { Job } from './job.ts'

/** Seals what is personal and not sealed with the present key: what an earlier version wrote, or an earlier key sealed. */
export const reseal: Job = {
  name: 'reseal',
  cron: '11 2 * * *',
  async run({ db, vault }) {
    await resealAll(db, vault)
  },
}
