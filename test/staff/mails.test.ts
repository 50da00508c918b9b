import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi, INSTANCE_KEY } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { later } from '../support/one-room.ts'
import { anAuthenticator } from '../support/passkey.ts'
import { aMember, anotherSession, as, fromOurPage, PASSWORD } from '../support/staff.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const other = await aClinic(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 } })
const mailbox = await aMailbox()
const messages = messagesOf(clinic, mailbox)
const owner = await aMember(clinic)
const open = { key: null, headers: fromOurPage }
const NOW = '2026-03-20T08:00:00Z'

const newestTo = (address: string) => mailbox.to(address).at(-1)
/** Of the newest mail that has a link; others may overtake it. */
const tokenIn = (address: string) =>
  mailbox
    .to(address)
    .map(({ text }) => /clinic\/account\/\w+#(\S+)/.exec(text ?? '')?.[1])
    .findLast((token) => token !== undefined) ?? ''
const forgot = (email: string, practice = clinic.slug) =>
  api.post('/v1/password-resets', { practice, email }, open)
const logIn = (email: string, password: string) =>
  api.post('/v1/session', { practice: clinic.slug, email, password }, open)
const reset = (token: string, password: string) =>
  api.post('/v1/password-resets/use', { token, password }, open)

test('an invitation is sent once it is made, in the practice’s language, and its link joins as the shown one does', async () => {
  const email = 'invited@clinic.example'
  const made = await api.post('/v1/staff-invitations', { email, role: 'receptionist' }, as(owner.cookie))
  assert.equal(mailbox.to(email).length, 0, 'nothing leaves within the request')
  await messages.send()
  const mail = newestTo(email)
  assert.equal(mail?.subject, 'Join Clinic of the Hours')
  assert.match(mail?.text ?? '', /https:\/\/visits\.example\/clinic\/account\/accept#horai_invitation_/)
  assert.match(mail?.text ?? '', /until Monday, 23 March 2026, 10:00/)
  assert.match(String(mail?.html), /href="https:/)
  const token = tokenIn(email)
  assert.ok(!String(made.body.link).includes(token), 'a key of its own')
  const joined = await api.post(
    '/v1/staff-invitations/accept',
    { token, name: 'Nikos Example', password: PASSWORD },
    open,
  )
  assert.equal(joined.body.role, 'receptionist', JSON.stringify(joined.body))
  const shown = String(made.body.link).split('#')[1]
  const again = await api.post('/v1/staff-invitations/show', { token: shown }, open)
  assert.equal(again.body.code, 'link_expired', 'both are used up')
})

test('an invitation that was withdrawn before it left is not sent; one that was sent ends with it', async () => {
  const [late, sent] = ['late@clinic.example', 'sent@clinic.example']
  const invite = async (email: string) =>
    (await api.post('/v1/staff-invitations', { email, role: 'manager' }, as(owner.cookie))).body.id
  const revoke = (id: string) => api.post(`/v1/staff-invitations/${id}/revoke`, {}, as(owner.cookie))
  await revoke(await invite(late))
  const id = await invite(sent)
  await messages.send()
  assert.equal(mailbox.to(late).length, 0)
  await revoke(id)
  const opened = await api.post('/v1/staff-invitations/show', { token: tokenIn(sent) }, open)
  assert.equal(opened.body.code, 'link_expired')
})

test('in Greek where the practice speaks Greek', async () => {
  await other.rows(`update horai.practices set default_locale = 'el' where id = $1`, [other.practice_id])
  const member = await aMember(other, 'manager')
  await forgot(member.email, other.slug)
  await messages.send()
  assert.equal(newestTo(member.email)?.subject, 'Επιλέξτε άλλον κωδικό πρόσβασης')
  assert.match(newestTo(member.email)?.text ?? '', /Clinic of the Hours/)
})

test('a mail that is sent again, because nobody heard that it had arrived, leaves both links good', async () => {
  const email = 'twice-sent@clinic.example'
  await api.post('/v1/staff-invitations', { email, role: 'manager' }, as(owner.cookie))
  mailbox.fail({ code: 451, at: 'data', keeps: true })
  await messages.send()
  mailbox.fail(null)
  await messages.later(1)
  assert.equal(mailbox.to(email).length, 2)
  for (const mail of mailbox.to(email)) {
    const token = /#(\S+)/.exec(mail.text ?? '')?.[1]
    assert.equal((await api.post('/v1/staff-invitations/show', { token }, open)).status, 200)
  }
  clinic.clock.override = NOW
})

test('who has forgotten the password gets a link that works once; it ends every session and opens none', async () => {
  const member = await aMember(clinic, 'manager')
  const elsewhere = await anotherSession(clinic, member.account_id)
  const asked = await forgot(member.email.toUpperCase())
  assert.equal(asked.status, 204)
  await messages.send()
  assert.equal(newestTo(member.email)?.subject, 'Choose another password')
  const token = tokenIn(member.email)
  assert.equal((await logIn(member.email, PASSWORD)).status, 201, 'asking changes nothing')
  const used = await reset(token, 'ten fig trees on the hill')
  assert.equal(used.status, 204, JSON.stringify(used.body))
  assert.equal(used.headers['set-cookie'], undefined)
  for (const cookie of [member.cookie, elsewhere]) {
    assert.equal((await api.get('/v1/session', as(cookie))).status, 401)
  }
  assert.equal((await reset(token, 'and another one, as long')).body.code, 'link_expired')
  assert.equal((await logIn(member.email, PASSWORD)).status, 401)
  assert.equal((await logIn(member.email, 'ten fig trees on the hill')).status, 201)
  await messages.send()
  assert.equal(newestTo(member.email)?.subject, 'What opens your account has changed')
  assert.match(newestTo(member.email)?.text ?? '', /by a link/)
})

test('after half an hour the link works no more, nor does any when another password was chosen', async () => {
  const member = await aMember(clinic, 'manager')
  await forgot(member.email)
  await messages.send()
  const first = tokenIn(member.email)
  await forgot(member.email)
  await messages.send()
  const second = tokenIn(member.email)
  assert.equal((await reset(second, 'ten fig trees on the hill')).status, 204)
  assert.equal((await reset(first, 'ten pine trees on the hill')).body.code, 'link_expired')
  await forgot(member.email)
  await messages.send()
  clinic.clock.override = later(NOW, 31)
  assert.equal((await reset(tokenIn(member.email), 'ten pine trees on the hill')).body.code, 'link_expired')
  clinic.clock.override = NOW
})

test('what is answered tells nothing of whether there is such an account, neither by what it says nor by when', async () => {
  const times: Record<string, number[]> = { there: [], absent: [] }
  const told = new Set<string>()
  for (let i = 0; i < 6; i++) {
    const member = await aMember(clinic, 'receptionist')
    for (const [kind, email] of [
      ['there', member.email],
      ['absent', `nobody-${i}@clinic.example`],
    ] as const) {
      const began = performance.now()
      const { status, body, headers } = await forgot(email)
      times[kind]?.push(performance.now() - began)
      const { 'x-request-id': _, date: __, ...rest } = headers
      told.add(JSON.stringify([status, body, rest]).replace(/"x-ratelimit-[\w-]+":"?\d+"?/g, ''))
    }
  }
  assert.equal(told.size, 1, [...told].join('\n'))
  const median = (of: readonly number[] = []) => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0
  const [there, absent] = [median(times['there']), median(times['absent'])]
  assert.ok(Math.abs(there - absent) < 60 && absent >= 295, `${there} ms and ${absent} ms`)
})

test('who is let go, and who is nobody, gets no mail; and each address is counted alike', async () => {
  const gone = await aMember(clinic, 'manager')
  await api.send('PATCH', `/v1/staff/${gone.account_id}`, { body: { is_active: false }, ...as(owner.cookie) })
  await messages.send()
  const before = mailbox.mails.length
  for (const email of [gone.email, 'nobody-at-all@clinic.example']) {
    for (let i = 0; i < 3; i++) assert.equal((await forgot(email)).status, 204)
    assert.equal((await forgot(email)).body.code, 'rate_limited')
  }
  await messages.send()
  assert.equal(mailbox.mails.length, before)
})

test('another site does not make a browser ask, and another practice’s address is not known here', async () => {
  const member = await aMember(other, 'manager')
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  const body = { practice: clinic.slug, email: member.email }
  const foreign = await api.post('/v1/password-resets', body, { key: null, headers })
  assert.equal(foreign.body.code, 'forbidden')
  await messages.send()
  const before = mailbox.to(member.email).length
  assert.equal((await forgot(member.email)).status, 204)
  await messages.send()
  assert.equal(mailbox.to(member.email).length, before)
})

test('every change of what opens an account is told to whose it is', async () => {
  const member = await aMember(clinic, 'manager')
  const ask = (path: string, body: object = {}, cookie = '') =>
    api.post(path, body, {
      key: null,
      headers: { ...fromOurPage, cookie: [member.cookie, cookie].filter(Boolean).join('; ') },
    })
  const told = async () => {
    await messages.send()
    return newestTo(member.email)?.text ?? ''
  }
  await ask('/v1/session/password', { new_password: 'ten fig trees on the hill' })
  assert.match(await told(), /The password of your account was changed\.\n\nFriday, 20 March 2026, 10:00/)
  const options = await ask('/v1/session/passkeys/options')
  const challenge = String(options.headers['set-cookie']).split(';')[0] as string
  const response = anAuthenticator().make(options.body)
  const added = await ask('/v1/session/passkeys', { label: 'Telephone', response }, challenge)
  assert.match(await told(), /A passkey was added/)
  await ask('/v1/session/recovery-codes')
  assert.match(await told(), /Fresh recovery codes/)
  await api.send('DELETE', `/v1/session/passkeys/${added.body.passkey.id}`, as(member.cookie))
  assert.match(await told(), /A passkey of your account was removed/)
  await api.post(`/v1/staff/${member.account_id}/remove-second-factor`, {}, as(owner.cookie))
  assert.match(await told(), /An owner removed/)
  const all = mailbox
    .to(member.email)
    .map(({ text }) => text)
    .join('\n')
  for (const secret of [PASSWORD, 'ten fig trees', ...(added.body.recovery_codes as string[])]) {
    assert.ok(!all.includes(secret))
  }
})

test('what waits to be sent has no key in it', async () => {
  await forgot((await aMember(clinic, 'manager')).email)
  const rows = await clinic.rows<{ text: string }>(
    `select j::text as text from horai.notification_jobs j where practice_id = $1 and kind like 'staff_%'`,
    [clinic.practice_id],
  )
  assert.ok(rows.length > 5)
  for (const { text } of rows) assert.doesNotMatch(text, /horai_|@/)
  await messages.send()
})

test('a practice that is created with an owner’s address invites them, in one go with it', async () => {
  const email = 'first.owner@fresh.example'
  const body = { slug: 'fresh', name: 'Fresh Clinic', timezone: 'Europe/Athens', owner_email: email }
  const ask = { key: INSTANCE_KEY, headers: { 'idempotency-key': 'fresh' } }
  const wrong = await api.post('/v1/practices', { ...body, owner_email: 'no address' }, { key: INSTANCE_KEY })
  assert.equal(wrong.status, 422)
  const created = await api.post('/v1/practices', body, ask)
  assert.equal(created.status, 201, JSON.stringify(created.body))
  assert.equal((await api.post('/v1/practices', body, ask)).body.api_key, created.body.api_key)
  await messages.send()
  assert.equal(mailbox.to(email).length, 1, 'once, however often it is asked')
  const joining = { token: tokenIn(email), name: 'Olga Example', password: PASSWORD }
  const joined = await api.post('/v1/staff-invitations/accept', joining, open)
  assert.deepEqual([joined.body.role, joined.body.practice.slug], ['owner', 'fresh'])
})
