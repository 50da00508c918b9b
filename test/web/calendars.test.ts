import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { syncDueCalendars } from '../../src/calendar-sync/sync.ts'
import { egressOf } from '../../src/notifications/webhooks/egress.ts'
import { startAccounts } from '../support/accounts/stand-in.ts'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openAs } from '../support/front-desk.ts'
import { aMember, anotherSession } from '../support/staff.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()
const egress = egressOf('127.0.0.0/8')
const pictures = process.env['HORAI_PICTURES']

test('a doctor’s Google calendar is connected, chosen, looked after, and let go', async () => {
  const standIn = await startAccounts('google')
  after(() => standIn.close())
  const { clinic, auxo } = await aSurgery(database)
  const calendarApps = standIn.apps
  const site = await aSite(clinic, { egress, calendarApps })
  const visitor = await site.visitor({ viewport: { width: 1280, height: 900 } })
  const { page } = visitor
  const owner = await aMember(clinic)
  const sync = async () => {
    await clinic.rows('update horai.calendar_connections set due_at = $1', [clinic.clock.override])
    await syncDueCalendars({ ...clinic.engine, egress, calendarApps, warn: assert.fail })
  }
  await openAs(site, visitor, owner, '/calendars')
  await page.getByText('No calendar is connected yet.').waitFor()
  await mustBeAccessible(page, 'no calendar')

  await page.getByRole('button', { name: 'Connect Google Calendar' }).click()
  await page.getByText('Which calendar?').waitFor()
  assert.equal(new URL(page.url()).pathname, '/clinic/calendars')
  assert.equal(new URL(page.url()).search, '', 'what opens the account is not left in the address')
  await mustBeAccessible(page, 'a calendar to be chosen')
  if (pictures) await page.screenshot({ path: `${pictures}/calendars-choose.png`, fullPage: true })
  await page.getByRole('radio', { name: 'Dr Auxo' }).check()
  await page.getByRole('button', { name: 'Use this calendar' }).click()
  await page.getByRole('button', { name: 'Synchronise now' }).waitFor()

  standIn.books.add({
    summary: 'private',
    from: Date.parse('2026-04-07T08:00:00Z'),
    to: Date.parse('2026-04-07T09:00:00Z'),
  })
  await sync()
  await page.getByText(/^Last synchronised/).waitFor()
  const busy = () =>
    clinic.rows('select from horai.availability_exceptions where doctor_id = $1 and starts_at_utc = $2', [
      auxo.doctor_id,
      '2026-04-07T08:00:00Z',
    ])
  assert.equal((await busy()).length, 1)

  const own = page.getByRole('region', { name: 'Dr Auxo Demo, Dr Auxo' })
  await own.getByRole('button', { name: 'Change what goes where' }).click()
  await own.getByRole('combobox', { name: 'What goes where' }).click()
  await page.getByRole('option', { name: 'Only visits go out' }).click()
  await own.getByRole('switch', { name: 'With the names of patients' }).check()
  await mustBeAccessible(page, 'what goes where is changed')
  if (pictures) await page.screenshot({ path: `${pictures}/calendars-change.png`, fullPage: true })
  await own.getByRole('button', { name: 'Save' }).click()
  await own.getByText('Only visits go out. With the names of patients').waitFor()
  await sync()
  assert.equal((await busy()).length, 0, 'what no longer comes in blocks nothing')

  standIn.revoke()
  await sync()
  await page.getByText('The calendar no longer lets us in. Connect it again.').waitFor()
  await mustBeAccessible(page, 'a calendar that does not let us in')
  if (pictures) await page.screenshot({ path: `${pictures}/calendars-again.png`, fullPage: true })
  const finished = page.waitForResponse(/calendar-accounts\/finish$/)
  await page.getByRole('button', { name: 'Connect again' }).click()
  assert.equal((await finished).status(), 201)
  await sync()
  await own.getByRole('button', { name: 'Synchronise now' }).waitFor()
  await own.getByText('The calendar no longer lets us in.').waitFor({ state: 'detached' })
  assert.equal(await own.count(), 1)

  await page.getByRole('button', { name: 'Disconnect' }).click()
  await page.getByRole('dialog').waitFor()
  await mustBeAccessible(page, 'a calendar to be let go')
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click()
  await page.getByText('No calendar is connected yet.').waitFor()
  assert.equal((await busy()).length, 0)
})

test('a calendar is connected by its address, and in Greek; who says no at the provider is told', async () => {
  const standIn = await startAccounts('microsoft')
  after(() => standIn.close())
  const { clinic } = await aSurgery(database)
  const site = await aSite(clinic, { egress, calendarApps: standIn.apps })
  const visitor = await site.visitor({ locale: 'el-GR' })
  const { page } = visitor
  const owner = await aMember(clinic)
  const member = { ...owner, cookie: await anotherSession(clinic, owner.account_id) }
  await openAs(site, visitor, member, '/calendars')
  await page.getByRole('button', { name: 'Σύνδεση με διεύθυνση (CalDAV)' }).click()
  await page.getByLabel('Διεύθυνση του ημερολογίου').fill('https://dav.example/doctor/visits/')
  await page.getByLabel('Όνομα χρήστη').fill('doctor')
  await page.getByLabel('Κωδικός εφαρμογής').fill('of an app')
  await mustBeAccessible(page, 'an address of a calendar, in Greek')
  await page.getByRole('button', { name: 'Σύνδεση ημερολογίου' }).click()
  const card = page.getByRole('region', { name: /dav\.example/ })
  await card.getByText('Δεν έχει συγχρονιστεί ακόμη').waitFor()
  await card.getByRole('button', { name: 'Παύση' }).click()
  await card.getByText(/Σε παύση/).waitFor()
  if (pictures) await page.screenshot({ path: `${pictures}/calendars-el.png`, fullPage: true })
  standIn.refuses = true
  await page.getByRole('button', { name: 'Σύνδεση Microsoft 365' }).click()
  await page.getByText('Το ημερολόγιο δεν συνδέθηκε').first().waitFor()
  await mustBeAccessible(page, 'not connected, in Greek')
  await page.getByRole('link', { name: 'Πίσω στα ημερολόγια' }).click()
  await page.getByRole('region', { name: /dav\.example/ }).waitFor()
})
