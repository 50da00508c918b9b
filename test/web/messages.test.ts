import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApiKey, everything } from '../../src/practice/api-keys.ts'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openAs } from '../support/front-desk.ts'
import { ilissos } from '../support/ilissos.ts'
import { aMember } from '../support/staff.ts'

const { database } = await useDatabase()

async function aDesk(path: string) {
  const place = await ilissos(database)
  const site = await aSite(place.clinic)
  const member = await aMember(place.clinic, 'owner')
  const visitor = await site.visitor({ viewport: { width: 1280, height: 800 } }, { mayComplain: /422/ })
  await openAs(site, visitor, member, path)
  return { place, site, ...visitor }
}

/** Kept where somebody wants to look at them. */
async function picture(page: { screenshot(options: object): Promise<unknown> }, name: string) {
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

test('a practice writes its own words, sees at once how they read, and is told what means nothing', async () => {
  const { page } = await aDesk('/messages')
  await page.getByRole('heading', { name: 'Messages' }).waitFor()
  const letter = page.getByRole('region', { name: 'How it reads' })
  await letter.getByText('Your appointment is confirmed.').waitFor()
  await mustBeAccessible(page, 'messages')
  await picture(page, 'messages')
  await page.getByLabel('Words').fill('Dear {patient}, until {when}.')
  await letter.getByText('Dear Anna Example, until Friday, 27 March 2026, 10:00 EET.').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('From now on patients are told so.').waitFor()
  await page.getByText('in your words').waitFor()
  await page.getByLabel('Words').fill('Dear {naem}')
  await letter.getByText('There is no such placeholder', { exact: true }).waitFor()
  await mustBeAccessible(page, 'words that mean nothing')
  await page.getByText('Text message', { exact: true }).click()
  await page.getByText(/^Sent as /).waitFor()
  await page.getByText('E-mail', { exact: true }).click()
  await page.getByRole('button', { name: 'Back to our words' }).click()
  await letter.getByText('Your appointment is confirmed.').waitFor()
})

test('from a patient’s page one books for them, puts them on the list, and sees who has looked', async () => {
  const { place, page, site } = await aDesk('/patients')
  const { id } = (await site.api.post('/v1/patients', { name: 'Wanda Example', email: 'wanda@example.org' }))
    .body
  await page.goto(`${site.origin}/clinic/patients/${id}`)
  await page.getByRole('heading', { name: 'Wanda Example' }).waitFor()
  await mustBeAccessible(page, 'a patient')
  await picture(page, 'patient')
  await page.getByRole('button', { name: 'Who has looked' }).click()
  await page
    .getByText(/GET \/v1\/patients\/:id/)
    .first()
    .waitFor()
  await mustBeAccessible(page, 'who has looked')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Put on the waiting list' }).click()
  const dialog = page.getByRole('dialog', { name: 'Who would like to come?' })
  const patient = dialog.getByRole('combobox', { name: 'Patient' })
  while (!(await patient.inputValue()).startsWith('Wanda Example')) await page.waitForTimeout(50)
  await dialog.getByRole('combobox', { name: 'For what' }).click()
  await page.getByRole('option').first().click()
  await mustBeAccessible(page, 'adding somebody')
  await picture(page, 'waitlist-add')
  await dialog.getByRole('button', { name: 'Put on the list' }).click()
  await page.getByText('On the list.').waitFor()
  await page.getByRole('link', { name: 'Wanda Example' }).waitFor()
  const waiting = await place.clinic.rows('select status from horai.waitlist_entries where patient_id = $1', [
    id,
  ])
  assert.deepEqual(waiting, [{ status: 'waiting' }])
  await page.getByRole('link', { name: 'Wanda Example' }).click()
  await page.getByRole('link', { name: 'Book in the calendar' }).click()
  await page.getByText('Choose a time for Wanda Example').waitFor()
  await page.locator('.ec-col-head').first().waitFor()
  await mustBeAccessible(page, 'a calendar for one patient')
  await page.keyboard.press('n')
  const who = page.getByRole('dialog').getByLabel('Patient')
  while ((await who.inputValue()) !== 'Wanda Example') await page.waitForTimeout(50)
  await page.keyboard.press('Escape')
  await page.goto(`${site.origin}/clinic/patients/${id}`)
  await page.getByRole('button', { name: 'Erase' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click()
  await page.getByText('Erased.').waitFor()
  const [gone] = await place.clinic.rows(
    'select erased_at is not null as gone from horai.patients where id = $1',
    [id],
  )
  assert.deepEqual(gone, { gone: true })
})

test('a daily summary is asked for on the own account, and seen before it comes', async () => {
  const { place, page } = await aDesk('/account')
  await page.getByRole('switch', { name: 'Send it to me' }).click()
  await page.getByRole('button', { name: 'See it as it would be now' }).click()
  await page.getByText(/Requests that wait for an answer/).waitFor()
  await mustBeAccessible(page, 'the account with a summary')
  await picture(page, 'digest')
  const kept = await place.clinic.rows(
    'select is_on, tells from horai.staff_digests where practice_id = $1',
    [place.clinic.practice_id],
  )
  assert.deepEqual(kept, [{ is_on: true, tells: 'today' }])
})

test('a key is shown what its scopes allow, and nothing that would be refused', async () => {
  const place = await ilissos(database)
  const site = await aSite(place.clinic)
  const { api_key } = await createApiKey(place.clinic.engine, place.clinic.practice_id, everything, {
    label: 'a screen in the waiting room',
    scopes: ['appointments:read', 'setup:read', 'availability:read', 'waitlist:read'],
  })
  const { page } = await site.visitor({ viewport: { width: 1280, height: 800 } }, { mayComplain: /403/ })
  await page.goto(`${site.origin}/clinic/calendar`)
  await page.getByLabel('Practice key', { exact: true }).fill(api_key)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.locator('.ec-col-head').first().waitFor()
  const shown = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts()
  assert.deepEqual(shown, ['Calendar', 'Waiting list'])
  await page.getByRole('link', { name: 'Waiting list' }).click()
  await page.getByText('Nobody is waiting').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Add somebody' }).count(), 0)
})
