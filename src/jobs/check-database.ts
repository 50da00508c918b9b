import { driftLine, zoneDrift } from '../db/zone-drift.ts'
import type { Job } from './job.ts'

/**
 * What the start-up probe looks at may change while a program runs for months: a trigger that somebody switched off, a
 * clock that ran away, a country that changed its law and a machine that has not heard of it.
 */
export const checkDatabase: Job = {
  name: 'check-database',
  cron: '37 3 * * *',
  // The start has just looked at most of it.
  firstAfter: 60,
  async run({ db, unfitness, warn }) {
    for (const line of (await unfitness?.()) ?? []) warn(line)
    for (const drift of await zoneDrift(db)) warn(driftLine(drift))
  },
}
