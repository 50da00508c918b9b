import { syncDueCalendars } from '../calendar-sync/sync.ts'
import { publicOnly } from '../notifications/webhooks/egress.ts'
import { A_WHILE_MS, type Job } from './job.ts'

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
