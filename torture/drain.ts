/** Waits until all that was to be told by now has been, and no offer that is over is open; or until time runs out. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** @returns since when it was waited: what was written after may still be on its way */
export async function drain(url: string, withinMs: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const now = new Date()
  try {
    for (const until = Date.now() + withinMs; Date.now() < until; await sleep(200)) {
      const { rows } = await client.query<{ left: boolean }>(
        `select exists (select from horai.notification_jobs where status = 'waiting' and inserted_at < $1)
           or exists (
             select from horai.notification_deliveries d
             join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id
             where d.status = 'waiting' and j.inserted_at < $1)
           or exists (
             select from horai.waitlist_offers f
             join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
             where f.status = 'open' and f.offered_at < $1 and (a.status <> 'held' or a.hold_expires_at < now())) as left`,
        [now],
      )
      if (!rows[0]?.left) break
    }
    return now.getTime()
  } finally {
    await client.end()
  }
}
