/** What would take minutes or hours, and is meant to, takes seconds here: else a run would end before it came about. */
import type { Patch } from './patch.ts'

/** In sql/functions. A hold, and with it an offer, of n minutes lasts n seconds; a reminder comes seconds after the booking. */
export const shortWaitsOfTheDatabase: readonly Patch[] = [
  {
    file: 'hold.sql',
    find: "p_now + make_interval(mins => coalesce((p_details ->> 'hold_minutes')::int, t.hold_minutes))",
    put: "p_now + make_interval(secs => coalesce((p_details ->> 'hold_minutes')::int, t.hold_minutes))",
  },
  {
    file: 'announce.sql',
    find: `v_due_at := horai.reminder_due(
      a.starts_at_utc, v_minutes, v_zone, s.quiet_from_local, s.quiet_to_local);
    if v_due_at > p_now + interval '15 minutes' then`,
    put: `v_due_at := p_now + make_interval(secs => v_minutes / 10.0);
    if v_due_at > p_now then`,
  },
]

/** The functions that are not as they were made, which the start-up probe has to let pass. */
export const changedFunctions = ['write_hold', 'plan_reminders']

/** In src. A message that a killed worker had taken is due after 12 s, and one that failed after seconds, not minutes. */
export const shortWaitsOfTheWorker: readonly Patch[] = [
  {
    file: 'src/notifications/deliver.ts',
    find: 'const LEASE_SECONDS = 180',
    put: 'const LEASE_SECONDS = 12',
  },
  { file: 'src/notifications/retry.ts', find: 'minutes * 60 *', put: 'minutes *' },
  // A calendar is looked at every second, also where something is wrong with it; who was with it is missed after 8 s.
  { file: 'src/jobs/sync-calendars.ts', find: 'repeatAfter: 5', put: 'repeatAfter: 1' },
  { file: 'src/calendar-sync/sync.ts', find: 'const LEASE_SECONDS = 300', put: 'const LEASE_SECONDS = 8' },
  { file: 'src/calendar-sync/sync.ts', find: 'const EVERY = 120', put: 'const EVERY = 1' },
  {
    file: 'src/calendar-sync/sync.ts',
    find: 'const LONGEST_PAUSE = 6 * 3600',
    put: 'const LONGEST_PAUSE = 8',
  },
  { file: 'src/calendar-sync/sync.ts', find: 'const TURN_MS = 30_000', put: 'const TURN_MS = 3_000' },
  // Longer than any of our faults keeps a request on its way.
  { file: 'src/calendar-sync/visits-out.ts', find: "interval '10 minutes'", put: "interval '20 seconds'" },
]
