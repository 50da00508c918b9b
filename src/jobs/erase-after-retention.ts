import { erasePatient } from '../practice/erasure.ts'
import { Refusal } from '../refusal.ts'
import type { Job, JobContext } from './job.ts'

const BATCH = 100

/** Erases patients whom their practice keeps no longer, where it says for how long it does. */
export const eraseAfterRetention: Job = {
  name: 'erase-after-retention',
  cron: '43 2 * * *',
  async run(context) {
    const practices = await context.db.query<{ id: string }>('select horai.practice_ids() as id')
    for (const { id } of practices) while ((await eraseSome(context, id)) === BATCH);
  },
}

/** One after the other, each whole: whoever stops it stops it between two. Answers how many there were to erase. */
async function eraseSome(context: JobContext, practiceId: string): Promise<number> {
  const rows = await context.db.query<{ id: string }>(
    'select horai.patients_past_retention($1, $2, $3) as id',
    [practiceId, BATCH, context.clock.override],
  )
  let erased = 0
  for (const { id } of rows) {
    try {
      await erasePatient(context, practiceId, id)
      erased += 1
    } catch (error) {
      // Booked again in this moment: kept on.
      if (!(error instanceof Refusal) || error.code !== 'has_visits_to_come') throw error
    }
  }
  return erased
}
