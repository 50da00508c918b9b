import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { egressOf } from '../../src/notifications/webhooks/egress.ts'
import { everything } from '../../src/practice/api-keys.ts'
import { invite } from '../../src/staff/invitations.ts'
import { linkTo } from '../../src/staff/links.ts'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { aProvider, CLIENT } from '../support/provider.ts'
import { aMember, PASSWORD } from '../support/staff.ts'
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
  await page.locator('input[autocomplete=current-password]').fill(PASSWORD)
  await mustBeAccessible(page, 'the log-in')
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await page.getByLabel('Code').waitFor()
  await site.later(2)
  await page.getByLabel('Code').fill(codeNow())
  await mustBeAccessible(page, 'the second factor')
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await page.getByRole('link', { name: 'Staff' }).click()
  await page.getByText(wanted.email).waitFor()
  await page.getByLabel('E-mail').fill('maria@clinic.example')
  await page.getByRole('button', { name: 'Invite' }).click()
  await page.getByText('Send this link to maria@clinic.example alone.').waitFor()
  await mustBeAccessible(page, 'the staff')
})

test('a passkey is made on the account’s page, and opens it by itself, after the password, and once more', async () => {
  const { clinic } = await aSurgery(database)
  const site = await aSite(clinic)
  const { page, context } = await site.visitor({}, { mayComplain: /401|403/ })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const wanted = { email: 'petra@clinic.example', role: 'owner' } as const
  const { token } = await invite(clinic.engine, clinic.practice_id, everything, wanted)
  await page.goto(linkTo(site.origin, 'accept', token))
  await page.getByLabel('Your name').fill('Petra Example')
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('button', { name: 'You and this page' }).click()
  await page.getByRole('menuitem', { name: 'My account' }).click()
  await page.getByLabel('Name of the passkey').fill('Telephone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('Keep these recovery codes.').waitFor()
  await page.getByRole('button', { name: 'Remove: Telephone' }).waitFor()
  await mustBeAccessible(page, 'the account with a passkey')

  const leave = async () => {
    await page.getByRole('button', { name: 'You and this page' }).click()
    await page.getByRole('menuitem', { name: 'Leave' }).click()
    await page.getByRole('button', { name: 'Log in with a passkey' }).waitFor()
  }
  await leave()
  await mustBeAccessible(page, 'the log-in with a passkey')
  await page.getByRole('button', { name: 'Log in with a passkey' }).click()
  await page.getByRole('link', { name: 'Calendar' }).waitFor()

  await leave()
  await page.getByLabel('E-mail').fill(wanted.email)
  await page.locator('input[autocomplete=current-password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await page.getByLabel('Code').waitFor()
  await page.getByRole('button', { name: 'Log in with a passkey' }).click()
  await page.getByRole('link', { name: 'Calendar' }).waitFor()

  await site.later(11)
  await page.getByRole('button', { name: 'You and this page' }).click()
  await page.getByRole('menuitem', { name: 'My account' }).click()
  await page.getByRole('button', { name: 'Remove: Telephone' }).click()
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await page.getByRole('button', { name: 'Remove: Telephone' }).waitFor({ state: 'detached' })
  await leave()
  // Somebody who does not show a finger is not let in.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.getByRole('button', { name: 'Log in with a passkey' }).click()
  await page.getByText('No passkey was shown. Please try again.').waitFor()
})

test('an owner sets the practice’s identity provider, and staff sign in by it, in English and in Greek', async () => {
  const { clinic } = await aSurgery(database)
  const site = await aSite(clinic, { egress: egressOf('127.0.0.0/8') })
  const provider = await aProvider([`${site.origin}/clinic/account/sign-on/${clinic.practice_id}`])
  const owner = await site.visitor({}, { mayComplain: /401|403|404|422/ })
  const wanted = { email: 'rita@clinic.example', role: 'owner' } as const
  const { token } = await invite(clinic.engine, clinic.practice_id, everything, wanted)
  const { page } = owner
  await page.goto(linkTo(site.origin, 'accept', token))
  await page.getByLabel('Your name').fill('Rita Example')
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('link', { name: 'Staff' }).click()
  await page.getByLabel('Name on the button').fill('Clinic ID')
  await page.getByLabel('Address of the provider').fill('https://10.0.0.1')
  await page.getByLabel('Client ID').fill(CLIENT.client_id)
  await page.getByLabel('Client secret').fill(CLIENT.client_secret)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('does not answer as an OpenID provider').waitFor()
  await mustBeAccessible(page, 'settings of the sign-on')
  await page.getByLabel('Address of the provider').fill(provider.issuer)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Stop using it' }).waitFor()

  const nikos = { email: 'nikos@clinic.example', role: 'receptionist' } as const
  await invite(clinic.engine, clinic.practice_id, everything, nikos)
  provider.knows('nikos', { email: nikos.email, email_verified: true, name: 'Nikos Example' })
  const staff = await site.visitor({ locale: 'el-GR' }, { mayComplain: /401|403|404|422/ })
  await staff.page.goto(`${site.origin}/clinic`)
  await staff.page.getByLabel('Ιατρείο', { exact: true }).fill(clinic.slug)
  await staff.page.getByLabel('E-mail').focus()
  const button = staff.page.getByRole('button', { name: 'Σύνδεση με Clinic ID' })
  await button.waitFor()
  await mustBeAccessible(staff.page, 'the log-in with a provider')
  await button.click()
  await staff.page.getByRole('link', { name: 'Ημερολόγιο' }).waitFor()
  assert.ok(!staff.page.url().includes('code='), 'the address no longer has the code')

  provider.knows('stranger', { email: 'stranger@clinic.example', email_verified: true })
  const stranger = await site.visitor({}, { mayComplain: /401|403|404|422/ })
  await stranger.page.goto(`${site.origin}/clinic`)
  await stranger.page.getByLabel('Practice', { exact: true }).fill(clinic.slug)
  await stranger.page.getByLabel('E-mail').focus()
  await stranger.page.getByRole('button', { name: 'Sign in with Clinic ID' }).click()
  await stranger.page.getByText('You could not be logged in').waitFor()
  await mustBeAccessible(stranger.page, 'a sign-on that led nowhere')
})

test('who has forgotten the password asks for a link on the page, gets it by mail, and chooses another', async () => {
  const { clinic } = await aSurgery(database)
  const site = await aSite(clinic)
  const mailbox = await aMailbox()
  const messages = messagesOf(clinic, mailbox, { baseUrl: site.origin })
  const { email } = await aMember(clinic, 'manager')
  const { page } = await site.visitor({}, { mayComplain: /401|403|404|422/ })
  await page.goto(`${site.origin}/clinic`)
  await page.getByLabel('Practice', { exact: true }).fill(clinic.slug)
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await page.getByLabel('E-mail').fill(email)
  await mustBeAccessible(page, 'a forgotten password')
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText('Look into your mail').waitFor()
  await mustBeAccessible(page, 'a link that is on its way')
  await messages.send()
  const link = /http:\S+#\S+/.exec(mailbox.to(email).at(-1)?.text ?? '')?.[0] ?? ''
  await page.goto(link)
  await page.getByLabel('New password').fill('ten fig trees on the hill')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your password is changed').waitFor()
  await mustBeAccessible(page, 'a password that was chosen')
  await page.getByRole('link', { name: 'To the log-in' }).click()
  await page.getByLabel('Practice', { exact: true }).fill(clinic.slug)
  await page.getByLabel('E-mail').fill(email)
  await page.locator('input[autocomplete=current-password]').fill('ten fig trees on the hill')
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await page.getByRole('link', { name: 'Calendar' }).waitFor()
})
