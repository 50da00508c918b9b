import assert from 'node:assert/strict'
import { after } from 'node:test'
import { syncDueCalendars } from '../../../src/calendar-sync/sync.ts'
import type { AccountProvider } from '../../../src/calendars/accounts/app.ts'
import type { Database } from '../../../src/db/database.ts'
import { egressOf } from '../../../src/notifications/webhooks/egress.ts'
import { chooseCalendar, keepAccount } from '../../../src/practice/calendar-accounts.ts'
import { type Direction, getCalendarConnection } from '../../../src/practice/calendar-connections.ts'
import { later, oneRoom } from '../one-room.ts'
import { startAccounts } from './stand-in.ts'

/** Those of earlier tests rest: the worker goes to whatever is due. */
const earlier: (() => Promise<unknown>)[] = []

/** A doctor with one room, whose calendar a provider keeps; closed after the last test of the file. */
export async function anAccount(
  database: Database,
  provider: AccountProvider,
  direction: Direction = 'both',
) {
  for (const rest of earlier.splice(0)) await rest()
  const standIn = await startAccounts(provider)
  after(() => standIn.close())
  const { clinic, visit } = await oneRoom(database)
  const { engine, practice_id } = clinic
  const { address } = standIn
  const { id } = await keepAccount(
    engine,
    practice_id,
    {
      doctor_id: visit.doctor_id,
      external_provider: provider,
      address,
      label: 'Dr Auxo',
      direction,
      shows_patients: false,
    },
    standIn.login(),
  )
  assert.ok(await chooseCalendar(engine, practice_id, id, { address, label: 'Dr Auxo' }))
  earlier.push(() => clinic.rows('update horai.calendar_connections set is_active = false'))
  const egress = egressOf('127.0.0.0/8')
  const sync = async () => {
    // Every calendar is due again: two minutes are long over.
    clinic.clock.override = later(clinic.clock.override ?? '', 10)
    await syncDueCalendars({ ...engine, egress, calendarApps: standIn.apps, warn: assert.fail })
  }
  const read = () => getCalendarConnection(engine, practice_id, id)
  const well = async () => assert.equal((await read()).last_error, null)
  const busy = () =>
    clinic.rows<{ starts_at_utc: string; ends_at_utc: string }>(
      `select starts_at_utc, ends_at_utc from horai.availability_exceptions where source = $1 order by starts_at_utc`,
      [`calendar:${id}`],
    )
  const at = (text: string) => Date.parse(text)
  /** An event of the doctor's own. */
  const put = (from: string, to: string, fields: object = {}) =>
    standIn.books.add({ summary: 'private', from: at(from), to: at(to), ...fields })
  return { standIn, clinic, visit, id, sync, read, well, busy, put }
}
