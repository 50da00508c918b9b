import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()

/** Somebody before the form of a practice that checks addresses. */
async function aVisitor(rules: object = { contact_check: 'email' }, options: BrowserContextOptions = {}) {
  const surgery = await aSurgery(database)
  const site = await aSite(surgery.clinic)
  await site.api.send('PATCH', '/v1/practice', { body: rules })
  const visitor = await site.visitor(options)
  const { page } = visitor
  const messages = messagesOf(surgery.clinic, mailbox)
  const hold = async (slot: RegExp, details: string) => {
    await page.goto(`${site.origin}/${surgery.slug}?need=check-up`)
    await page.getByRole('button', { name: slot }).first().click()
    await page.getByRole('heading', { name: details }).waitFor()
  }
  /** The code in the newest mail to there. */
  const mailed = async (address: string): Promise<string> => {
    await messages.send()
    const code = /^\d{6}$/m.exec(mailbox.to(address).at(-1)?.text ?? '')?.[0]
    assert.ok(code, `a code was mailed to ${address}`)
    return code
  }
  return { surgery, site, hold, mailed, ...visitor }
}

const codeField = (page: Page) => page.getByLabel('Code of six digits')

test('a code goes to the address, comes back, and the visit is booked; nothing that was typed is lost', async () => {
  const { page, hold, mailed, surgery, site } = await aVisitor()
  await hold(/^10:30, Tuesday 24 March, Dr Auxo/, 'Your details')
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText('Please give your e-mail address: a code goes there.').waitFor()
  await page.getByLabel('E-mail').fill('web-anna@example.org')
  await page.getByLabel('Anything the practice should know?').fill('By the window')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText('We have sent a code to web-anna@example.org.').waitFor()
  await codeField(page).and(page.locator(':focus')).waitFor()
  assert.equal(await codeField(page).getAttribute('autocomplete'), 'one-time-code')
  assert.equal(await codeField(page).getAttribute('inputmode'), 'numeric')
  await mustBeAccessible(page, 'a code was sent')
  const code = await mailed('web-anna@example.org')

  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByText('Please type the six digits of the code.').waitFor()
  await codeField(page).fill(String((Number(code) + 1) % 1_000_000).padStart(6, '0'))
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByText('This is not the code. You have 4 more tries.').waitFor()
  await mustBeAccessible(page, 'a wrong code')
  assert.equal((await surgery.bookings()).length, 0)

  // A telephone throws pages away while its owner reads mail.
  await page.reload()
  await page.getByText('We have sent a code to web-anna@example.org.').waitFor()
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Anna Example')
  await site.later(0.2)
  await codeField(page).fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  const [booking] = await surgery.bookings()
  assert.deepEqual([booking?.email, booking?.notes], ['web-anna@example.org', 'By the window'])
})

test('another code after a minute, and another address at once', async () => {
  const { page, hold, mailed, site, surgery } = await aVisitor()
  await hold(/^10:30, Tuesday 24 March, Dr Auxo/, 'Your details')
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('E-mail').fill('slip@example.org')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText('We have sent a code to slip@example.org.').waitFor()
  const first = await mailed('slip@example.org')
  await page.getByRole('button', { name: /^Another code in 0:\d\d$/ }).waitFor()
  await site.later(1.1)
  await page.getByRole('button', { name: 'Send another code' }).click()
  await page.getByRole('button', { name: /^Another code in/ }).waitFor()
  assert.notEqual(await mailed('slip@example.org'), first)

  await page.getByRole('button', { name: 'Use another address' }).click()
  await page.getByLabel('E-mail').and(page.locator(':focus')).waitFor()
  assert.equal(await page.getByLabel('E-mail').inputValue(), 'slip@example.org')
  await page.getByLabel('E-mail').fill('right@example.org')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText('We have sent a code to right@example.org.').waitFor()
  await codeField(page).fill(await mailed('right@example.org'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  assert.equal((await surgery.bookings())[0]?.email, 'right@example.org')
})

test('in Greek, by keyboard, 320 px wide', async () => {
  const { page, hold, mailed } = await aVisitor(
    { contact_check: 'either' },
    { locale: 'el-GR', viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true },
  )
  await hold(/^10:30, Τρίτη 24 Μαρτίου/, 'Τα στοιχεία σας')
  await page.getByLabel('Ονοματεπώνυμο').fill('Άννα Δείγμα')
  await page.getByLabel('E-mail').fill('a-rather-long-address-of-somebody@hospital.example.org')
  await page.keyboard.press('Enter')
  await page.getByText('Στείλαμε έναν κωδικό: a-rather-long').waitFor()
  await page.getByLabel('Εξαψήφιος κωδικός').and(page.locator(':focus')).waitFor()
  await mustFit(page, 'a code was sent')
  await mustBeAccessible(page, 'a code was sent')
  await page.keyboard.type(await mailed('a-rather-long-address-of-somebody@hospital.example.org'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Το ραντεβού σας κλείστηκε' }).waitFor()
})

test('a practice that begins to check while the form is filled in: the page asks for the code then', async () => {
  const { page, hold, mailed, site } = await aVisitor({ contact_check: 'none' })
  await hold(/^10:30, Tuesday 24 March, Dr Auxo/, 'Your details')
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('E-mail').fill('midway@example.org')
  await site.api.send('PATCH', '/v1/practice', { body: { contact_check: 'email' } })
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByRole('alert', { name: 'Please show that we can reach you' }).waitFor()
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByText('We have sent a code').waitFor()
  await codeField(page).fill(await mailed('midway@example.org'))
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
})

test('whoever has bookings enough is told so, and whom to call', async () => {
  const { page, hold, surgery, site } = await aVisitor({ contact_bookings_ahead: 1 })
  const { doctor_id, checkUp } = surgery.auxo
  const visit = { doctor_id, appointment_type_id: checkUp, starts_at_utc: '2026-03-24T12:00:00Z' }
  const held = await site.api.post(`/public/${surgery.slug}/appointments`, visit, { key: null })
  const patient = { name: 'Anna Example', email: 'enough@example.org' }
  const path = `/public/appointments/${held.body.id}/confirm`
  assert.equal((await site.api.post(path, { patient }, { key: held.body.manage_token })).status, 200)
  await hold(/^10:30, Tuesday 24 March, Dr Auxo/, 'Your details')
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('E-mail').fill('enough@example.org')
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  const notice = page.getByRole('alert', { name: 'You have several appointments already' })
  await notice.getByText('please call the practice').waitFor()
  await mustBeAccessible(page, 'enough bookings')
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Anna Example')
})
