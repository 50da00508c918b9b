import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

test('a patient books with the mouse, and has everything to come, to move and to cancel', async () => {
  const surgery = await aSurgery(database)
  const site = await aSite(surgery.clinic)
  const { page, asked } = await site.visitor()

  await page.goto(`${site.origin}/${surgery.slug}`)
  await page.getByRole('heading', { name: 'What do you need?' }).waitFor()
  await mustBeAccessible(page, 'what do you need')
  await page.getByRole('link', { name: 'Check-up' }).click()
  await page.getByRole('heading', { name: 'First available times' }).waitFor()
  assert.match(page.url(), /\?need=check-up$/)
  await mustBeAccessible(page, 'first times')
  await page.getByRole('button', { name: /^10:30, Tuesday 24 March, Dr Auxo/ }).click()

  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  await mustBeAccessible(page, 'details')
  assert.match((await page.getByRole('timer').textContent()) ?? '', /^(5:00|4:5\d) left$/)
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByText('Please tell us your name.').waitFor()
  await mustBeAccessible(page, 'details with faults')
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('E-mail').fill('anna@example.org')
  await page.getByLabel('Anything the practice should know?').fill('I come by wheelchair')
  await page.getByRole('button', { name: 'Confirm appointment' }).click()

  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  await mustBeAccessible(page, 'booked')
  const [booking] = await surgery.bookings()
  assert.deepEqual(booking, {
    status: 'confirmed',
    starts_at: '2026-03-24T08:30:00Z',
    name: 'Anna Example',
    email: 'anna@example.org',
    locale: 'en-GB',
    notes: 'I come by wheelchair',
  })

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar' }).click(),
  ])
  const file = readFileSync((await download.path()) as string, 'utf8')
  assert.match(file, /DTSTART:20260324T083000Z\r\n/)
  assert.match(file, /SUMMARY:Check-up with Dr Auxo Demo\r\n/)
  assert.match(
    (await page.getByRole('link', { name: 'Directions' }).getAttribute('href')) ?? '',
    /destination=37\.96/,
  )

  const token = new URL(page.url()).hash.split('.').slice(1).join('.')
  assert.match(token, /^[\w-]{22}\.[\w-]{43}$/)
  assert.ok(asked.length > 4)
  for (const address of asked)
    assert.ok(!address.replace(/#.*/, '').includes(token), `the key stands in ${address}`)
})
