import { planDigests as plan } from '../staff/digests/due.ts'
import type { Job } from './job.ts'

/** Daily summaries for the staff who asked for them, at the time of day that each has chosen. */
export const planDigests: Job = {
  name: 'plan-digests',
  cron: '* * * * *',
  run: ({ db, clock }) => plan({ db, clock }),
}
