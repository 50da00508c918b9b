import { syncDueCalendars } from '../calendar-sync/sync.ts'
import { publicOnly } from '../notifications/webhooks/egress.ts'
import type { Job } from './job.ts'

/** Whoever stops the worker waits no longer than this, and for the calendars that it is with. */
const A_WHILE_MS = 4_000

/** Visits go out to the calendars that doctors keep elsewhere, and busy times come in (docs/calendars.md). */
export const syncCalendars: Job = {
  name: 'sync-calendars',
  cron: '* * * * *',
  repeatAfter: 5,
  async run({ db, clock, vault, messaging, calendarApps = {}, warn }) {
    const sync = { db, clock, vault, egress: messaging?.egress ?? publicOnly, calendarApps, warn }
    await syncDueCalendars(sync, performance.now() + A_WHILE_MS)
  },
}
