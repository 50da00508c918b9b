/*
 * The pictures of the documentation: `npm run pictures` takes them anew, of the demonstration's practice on a busy
 * Tuesday. Everybody in them is invented.
 */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { createWaitlistEntry } from '../../src/practice/waitlist-entries.ts'
import { aSite } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openByKey } from '../support/front-desk.ts'
import { fillTheWeek, ilissos } from '../support/ilissos.ts'

const folder = join(import.meta.dirname, '../../docs/screenshots')
const MOST_BYTES = 150_000

const { database } = await useDatabase()
const place = await ilissos(database)

/** As WebP, by the browser itself: half of what a PNG of the same page weighs. */
async function picture(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled' })
  const blank = await page.context().newPage()
  const url = (await blank.evaluate(
    `(async () => {
      const image = new Image()
      image.src = 'data:image/png;base64,${png.toString('base64')}'
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      canvas.getContext('2d').drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.9)
    })()`,
  )) as string
  await blank.close()
  const bytes = Buffer.from(url.split(',')[1] ?? '', 'base64')
  assert.match(url, /^data:image\/webp/)
  assert.ok(bytes.length < MOST_BYTES, `${name} weighs ${bytes.length} bytes`)
  writeFileSync(join(folder, `${name}.webp`), bytes)
}

test('what patients see', async () => {
  const site = await aSite(place.clinic)
  const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 }
  const { page } = await site.visitor(phone)
  await page.goto(`${site.origin}/${place.clinic.slug}?need=check-up`)
  await page
    .getByRole('button', { name: /Dr Thallo/ })
    .first()
    .waitFor()
  await picture(page, 'times')
  await page.goto(`${site.origin}/${place.clinic.slug}?need=consultation`)
  await page
    .getByRole('button', { name: /Dr Eunomia/ })
    .first()
    .click()
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('E-mail').fill('anna@example.org')
  await page.evaluate('scrollTo(0, 0)')
  await picture(page, 'details')
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  await picture(page, 'booked')
})

test('what the clinic sees', async () => {
  await fillTheWeek(place)
  await someWait()
  const site = await aSite(place.clinic)
  const desk = { viewport: { width: 1280, height: 800 } }
  const visitor = await site.visitor(desk)
  const { page } = visitor
  const show = async (path: string, ready: RegExp | string) => {
    await page.goto(`${site.origin}/clinic${path}`)
    await page.getByText(ready).first().waitFor()
    await page.waitForLoadState('networkidle').catch(() => {})
  }
  await openByKey(site, visitor, '/calendar')
  await page.locator('.visit').first().waitFor()
  await picture(page, 'clinic-day')
  await page
    .getByRole('button', { name: /Is here$/ })
    .first()
    .click()
  await page.getByText('Came in').waitFor()
  await picture(page, 'clinic-visit')
  await show(`/calendar?view=week&doctor=${place.doctor['thallo-demo']}`, 'Independence Day')
  await page.locator('.visit').first().waitFor()
  await picture(page, 'clinic-week')
  await show('/schedule', 'The usual hours')
  await picture(page, 'clinic-schedule')
  await show('/waitlist', 'Meltemi Demo')
  await picture(page, 'clinic-waitlist')
  await show('/setup', 'Dr Dike Demo')
  await page.getByRole('tab', { name: 'What can be booked' }).click()
  await page.getByText('Ultrasound scan').waitFor()
  await picture(page, 'clinic-setup')
  await show('/reports', 'No-shows')
  await page.locator('.bar').first().waitFor()
  await picture(page, 'clinic-reports')
  const dark = await site.visitor({ ...desk, colorScheme: 'dark' })
  await openByKey(site, dark, '/calendar?by=room')
  await dark.page.locator('.visit').first().waitFor()
  await picture(dark.page, 'clinic-rooms-dark')
})

async function someWait(): Promise<void> {
  const { engine, practice_id, rows } = place.clinic
  const people = await rows<{ id: string; name: string }>(
    `select id, name from horai.patients where practice_id = $1 and name in ('Meltemi Demo', 'Strymon Demo', 'Evros Demo')`,
    [practice_id],
  )
  const wishes = [
    { appointment_type_slug: 'skin-check', weekdays: [1, 3, 5], latest_local: '13:00' },
    { appointment_type_slug: 'check-up', doctor_id: place.doctor['thallo-demo'] as string },
    { appointment_type_slug: 'session', earliest_local: '17:00' },
  ]
  for (const [i, wish] of wishes.entries()) {
    const patient_id = people[i]?.id as string
    const dates = { from_date: '2026-03-24', to_date: '2026-04-10' }
    await createWaitlistEntry(engine, practice_id, { patient_id, ...dates, ...wish })
  }
}
