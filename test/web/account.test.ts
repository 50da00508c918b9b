import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { everything } from '../../src/practice/api-keys.ts'
import { invite } from '../../src/staff/invitations.ts'
import { linkTo } from '../../src/staff/links.ts'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { PASSWORD } from '../support/staff.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

test('an owner joins by the link, sets up an authenticator, and logs in with its code', async () => {
  const { clinic } = await aSurgery(database)
  const site = await aSite(clinic)
  const { page } = await site.visitor({}, { mayComplain: /401|403/ })
  const wanted = { email: 'olga@clinic.example', role: 'owner' } as const
  const { token } = await invite(clinic.engine, clinic.practice_id, everything, wanted)
  await page.goto(linkTo(site.origin, 'accept', token))
  await page.getByLabel('Your name').fill('Olga Example')
  assert.ok(!page.url().includes(token), 'the address no longer has the token')
  await page.getByLabel('New password').fill(PASSWORD)
  await mustBeAccessible(page, 'an invitation')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('link', { name: 'Calendar' }).waitFor()

  await page.getByRole('button', { name: 'You and this page' }).click()
  await page.getByRole('menuitem', { name: 'My account' }).click()
  await page.getByRole('button', { name: 'Set up an authenticator' }).click()
  const link = page.getByRole('link', { name: 'Open in an authenticator on this device' })
  const uri = new URL((await link.getAttribute('href')) ?? '')
  const totp = new TOTP({ secret: Secret.fromBase32(uri.searchParams.get('secret') ?? '') })
  const codeNow = () =>
    totp.generate({ timestamp: Temporal.Instant.from(clinic.clock.override ?? '').epochMilliseconds })
  await mustBeAccessible(page, 'the account')
  await page.getByLabel('Code').fill(codeNow())
  await page.getByLabel('Code').press('Enter')
  await page.getByText('Keep these recovery codes.').waitFor()

  await page.getByRole('button', { name: 'You and this page' }).click()
  await page.getByRole('menuitem', { name: 'Leave' }).click()
  await page.getByLabel('E-mail').fill(wanted.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await mustBeAccessible(page, 'the log-in')
  await page.getByRole('button', { name: 'Log in' }).click()
  await site.later(2)
  await page.getByLabel('Code').fill(codeNow())
  await mustBeAccessible(page, 'the second factor')
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('link', { name: 'Staff' }).click()
  await page.getByText(wanted.email).waitFor()
  await page.getByLabel('E-mail').fill('maria@clinic.example')
  await page.getByRole('button', { name: 'Invite' }).click()
  await page.getByText('Send this link to maria@clinic.example alone.').waitFor()
  await mustBeAccessible(page, 'the staff')
})
