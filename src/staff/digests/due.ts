import type { Database } from '../../db/database.ts'
import { notify } from '../../notifications/notify.ts'
import type { Clock } from '../../time/clock.ts'
import { formatLocalDate } from '../../time/local-date.ts'
import { parseLocalTime } from '../../time/local-time.ts'
import { zoneOf } from '../../time/zone.ts'

interface Wanted {
  readonly practice_id: string
  readonly account_id: string
  readonly at_local: string
  readonly timezone: string
}

/** A worker that was away does not tell in the evening what the morning would bring. */
const LATE_MINUTES = 180

/**
 * The local date whose summary is due, by what the clocks there show; null: none is. A time of day that the clocks skip is
 * past when they go on, and one that comes twice is due from the first on: the date is the same, and a date is told once.
 */
export function digestDue(at_local: string, timezone: string, nowMs: number): string | null {
  const zone = zoneOf(timezone)
  const local = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone.id)
  const late = local.hour * 60 + local.minute - (parseLocalTime(at_local) as number)
  return late >= 0 && late < LATE_MINUTES ? formatLocalDate(zone.dateAt(nowMs)) : null
}

/** Writes down which summaries are to be sent now: each once for its date, whoever else does the same. */
export async function planDigests({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: Clock
}): Promise<void> {
  const wanted = await db.call<Wanted>('select * from horai.staff_digests_wanted()', [])
  const [now] = await db.query<{ ms: number }>(
    'select (extract(epoch from coalesce($1::timestamptz, clock_timestamp())) * 1000)::float8 as ms',
    [clock.override],
  )
  for (const { practice_id, account_id, at_local, timezone } of wanted) {
    const date = digestDue(at_local, timezone, (now as { ms: number }).ms)
    if (date === null) continue
    const notice = {
      kind: 'staff_digest',
      once_key: `staff_digest:${account_id}:${date}`,
      subject_id: account_id,
      facts: { date },
    }
    await db.within(practice_id).transaction((tx) => notify(tx, practice_id, notice, clock.override))
  }
}
