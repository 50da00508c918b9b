/**
 * Waits until all that was to be told by now has been, no offer that is over is open, the later visits of those who have the
 * earlier ones are given up, and every calendar elsewhere has been looked at from beginning to end; or until time runs out.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** @returns since when it was waited: what was written after may still be on its way */
export async function drain(url: string, withinMs: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const now = new Date()
  const rounds = new Map<string, Set<string>>()
  try {
    for (const until = Date.now() + withinMs; Date.now() < until; await sleep(200)) {
      const areSeen = await areCalendarsSeen(client, rounds, now)
      if (areSeen && !(await isAnythingLeft(client, now))) break
    }
    return now.getTime()
  } finally {
    await client.end()
  }
}

async function isAnythingLeft(client: pg.Client, now: Date): Promise<boolean> {
  const { rows } = await client.query<{ left: boolean }>(
    `select exists (select from horai.notification_jobs where status = 'waiting' and inserted_at < $1)
       or exists (
         select from horai.notification_deliveries d
         join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id
         where d.status = 'waiting' and j.inserted_at < $1)
       or exists (
         select from horai.waitlist_offers f
         join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
         join horai.waitlist_entries w on w.practice_id = f.practice_id and w.id = f.entry_id
         where f.status = 'open' and f.offered_at < $1 and (a.status <> 'held' or a.hold_expires_at < now())
           or f.status = 'accepted' and w.gives_up and a.status <> 'pending') as left`,
    [now],
  )
  return rows[0]?.left === true
}

/**
 * The first look that ends after now may have begun before; the second has not. One that was broken off, for a fault or
 * because there was too much to write, does not count: it is gone on with.
 */
async function areCalendarsSeen(
  client: pg.Client,
  rounds: Map<string, Set<string>>,
  now: Date,
): Promise<boolean> {
  const { rows } = await client.query<{ id: string; ended: string | null }>(
    `select id, case when last_error is null and last_synced_at > $1 and due_at > last_synced_at
         then last_synced_at::text end as ended
     from horai.calendar_connections where is_active`,
    [now],
  )
  for (const { id, ended } of rows) {
    const seen = rounds.get(id) ?? new Set()
    rounds.set(id, seen)
    if (ended !== null) seen.add(ended)
  }
  return rows.every(({ id }) => (rounds.get(id)?.size ?? 0) >= 2)
}
