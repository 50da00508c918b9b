import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { type Answer, anApi } from '../support/api.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later } from '../support/one-room.ts'
import { type Authenticator, anAuthenticator, type Twist } from '../support/passkey.ts'
import { aMember, anotherSession, as, fromOurPage, type Member, PASSWORD } from '../support/staff.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const other = await aClinic(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 } })
const NOW = '2026-03-20T08:00:00Z'

const cookieIn = (answer: Answer, name: string) =>
  [answer.headers['set-cookie']]
    .flat()
    .map((text) => String(text).split(';')[0] as string)
    .find((text) => text.startsWith(`${name}=`))

/** As a page of ours asks, with the cookies that the browser has. */
const carrying = (...cookies: readonly (string | undefined)[]) => ({
  key: null,
  headers: { ...fromOurPage, cookie: cookies.filter(Boolean).join('; ') },
})

/** What a session is asked when it wants a passkey, with the cookie that came along. */
async function preparing(cookie: string) {
  const answer = await api.post('/v1/session/passkeys/options', {}, carrying(cookie))
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return { options: answer.body, challenge: cookieIn(answer, 'horai_passkey') as string }
}

async function withPasskey(member: Member, label = 'Telephone') {
  const key = anAuthenticator()
  const { options, challenge } = await preparing(member.cookie)
  const body = { label, response: key.make(options) }
  const added = await api.post('/v1/session/passkeys', body, carrying(member.cookie, challenge))
  assert.equal(added.status, 201, JSON.stringify(added.body))
  return { key, id: added.body.passkey.id as string, recovery_codes: added.body.recovery_codes as string[] }
}

/** What a browser is asked that wants to log in. */
async function asked(practice: Clinic = clinic) {
  const answer = await api.post(
    '/v1/session/passkey/options',
    { practice: practice.slug },
    { key: null, headers: fromOurPage },
  )
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return { options: answer.body, challenge: cookieIn(answer, 'horai_passkey') as string }
}

async function logIn(key: Authenticator, twist: Twist = {}) {
  const { options, challenge } = await asked()
  return api.post(
    '/v1/session/passkey',
    { practice: clinic.slug, passkey: key.show(options, twist) },
    carrying(challenge),
  )
}

const happened = async (account_id: string) =>
  (
    await clinic.rows<{ what: string }>(
      'select what from horai.staff_events where practice_id = $1 and account_id = $2 order by id',
      [clinic.practice_id, account_id],
    )
  ).map(({ what }) => what)

test('a passkey opens the account by itself; making one ends the other sessions and tells recovery codes once', async () => {
  const member = await aMember(clinic, 'owner')
  const elsewhere = await anotherSession(clinic, member.account_id)
  const { key, id, recovery_codes } = await withPasskey(member)
  assert.equal(recovery_codes.length, 10)
  assert.equal((await api.get('/v1/session', as(elsewhere))).status, 401)
  const opened = await logIn(key)
  assert.equal(opened.status, 201, JSON.stringify(opened.body))
  assert.equal(opened.body.account.id, member.account_id)
  const cookie = cookieIn(opened, 'horai_session') as string
  const sessions = (await api.get('/v1/sessions', as(cookie))).body.data
  assert.equal(sessions.find((session: { is_this: boolean }) => session.is_this).method, 'passkey')
  const listed = (await api.get('/v1/session/passkeys', as(cookie))).body.data
  assert.deepEqual(
    listed.map(({ inserted_at: _, ...rest }: { inserted_at: string }) => rest),
    [{ id, label: 'Telephone', is_backed_up: false, last_used_at: '2026-03-20T08:00:00Z' }],
  )
  const second = await withPasskey({ ...member, cookie }, 'Key at the desk')
  assert.deepEqual(second.recovery_codes, [], 'those that there are stay')
  assert.deepEqual(await happened(member.account_id), [
    'joined',
    'passkey_added',
    'logged_in',
    'passkey_added',
  ])
})

test('with a passkey the password alone opens nothing: it asks for the passkey of that very account', async () => {
  const member = await aMember(clinic, 'manager')
  const { key, recovery_codes } = await withPasskey(member)
  const stranger = await aMember(clinic, 'manager')
  const { key: theirs } = await withPasskey(stranger)
  const credentials = { practice: clinic.slug, email: member.email, password: PASSWORD }
  const alone = await api.post('/v1/session', credentials, carrying())
  assert.deepEqual(
    [alone.body.code, alone.body.methods],
    ['second_factor_needed', ['passkey', 'recovery_code']],
  )
  const by = async (shown: Authenticator, password = PASSWORD) => {
    const { options, challenge } = await asked()
    const passkey = shown.show(options)
    return api.post('/v1/session', { ...credentials, password, passkey }, carrying(challenge))
  }
  assert.equal((await by(theirs)).body.code, 'log_in_failed', 'another account’s')
  assert.equal((await by(key, 'nine olive trees by the lake')).body.code, 'log_in_failed')
  assert.equal((await by(key)).status, 201)
  const code = { ...credentials, code: recovery_codes[0] }
  assert.equal((await api.post('/v1/session', code, carrying())).status, 201)
})

test('an answer opens once, however many show it at a time, and only for the browser that was asked', async () => {
  const { key } = await withPasskey(await aMember(clinic, 'manager'))
  const { options, challenge } = await asked()
  const passkey = key.show(options)
  const body = { practice: clinic.slug, passkey }
  const stolen = await api.post('/v1/session/passkey', body, carrying())
  assert.equal(stolen.body.code, 'log_in_failed', 'another browser, which has no cookie')
  const { challenge: otherBrowsers } = await asked()
  const swapped = await api.post('/v1/session/passkey', body, carrying(otherBrowsers))
  assert.equal(swapped.body.code, 'log_in_failed', 'another browser, which was asked something else')
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => api.post('/v1/session/passkey', body, carrying(challenge))),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 401, 401, 401, 401, 401, 401, 401])
  assert.equal((await api.post('/v1/session/passkey', body, carrying(challenge))).status, 401)
})

test('after five minutes an answer is too late', async () => {
  const { key } = await withPasskey(await aMember(clinic, 'manager'))
  const { options, challenge } = await asked()
  clinic.clock.override = later(NOW, 6)
  const body = { practice: clinic.slug, passkey: key.show(options) }
  assert.equal((await api.post('/v1/session/passkey', body, carrying(challenge))).body.code, 'log_in_failed')
  clinic.clock.override = NOW
})

const wrongs: Readonly<Record<string, Twist>> = {
  'another site': { origin: 'https://evil.example' },
  'our name by another port': { origin: 'http://localhost:8080' },
  'a passkey of another site': { rpId: 'evil.example' },
  'nobody who was verified': { verified: false },
  'another challenge': { challenge: randomBytes(32).toString('base64url') },
  'the handle of another account': { userHandle: randomBytes(16).toString('base64url') },
}

for (const [name, twist] of Object.entries(wrongs)) {
  test(`not let in: ${name}`, async () => {
    const { key } = await withPasskey(await aMember(clinic, 'manager'))
    assert.equal((await logIn(key, twist)).body.code, 'log_in_failed')
    assert.equal((await logIn(key)).status, 201, 'the same passkey, shown rightly')
  })
}

test('none is made for another site, without a person, or to another challenge', async () => {
  const member = await aMember(clinic, 'manager')
  for (const twist of Object.values(wrongs).filter(({ userHandle }) => userHandle === undefined)) {
    const { options, challenge } = await preparing(member.cookie)
    const body = { label: 'Telephone', response: anAuthenticator().make(options, twist) }
    const { status, body: told } = await api.post(
      '/v1/session/passkeys',
      body,
      carrying(member.cookie, challenge),
    )
    assert.equal(status, 422, JSON.stringify(twist))
    assert.equal(told.errors[0].pointer, '/response')
  }
  assert.deepEqual((await api.get('/v1/session/passkeys', as(member.cookie))).body.data, [])
})

test('what one session was asked, another account and another session do not answer', async () => {
  const member = await aMember(clinic, 'manager')
  const stranger = await aMember(clinic, 'manager')
  const own = await anotherSession(clinic, member.account_id)
  for (const cookie of [stranger.cookie, own]) {
    const { options, challenge } = await preparing(member.cookie)
    const body = { label: 'Mine now', response: anAuthenticator().make(options) }
    const answer = await api.post('/v1/session/passkeys', body, carrying(cookie, challenge))
    assert.equal(answer.body.errors?.[0].pointer, '/response')
  }
  const { options, challenge } = await asked()
  const logInAsked = { label: 'x', response: anAuthenticator().make({ ...options, rp: { id: 'localhost' } }) }
  const mixed = await api.post('/v1/session/passkeys', logInAsked, carrying(member.cookie, challenge))
  assert.equal(mixed.status, 422, 'a challenge of a log-in makes no passkey')
})

test('a passkey belongs to one account: no other takes it over', async () => {
  const { key } = await withPasskey(await aMember(clinic, 'manager'))
  const thief = await aMember(clinic, 'manager')
  const { options, challenge } = await preparing(thief.cookie)
  const body = { label: 'x', response: anAuthenticator().make(options, { credentialId: key.id }) }
  const answer = await api.post('/v1/session/passkeys', body, carrying(thief.cookie, challenge))
  assert.equal(answer.body.code, 'already_exists')
})

test('another practice’s passkey opens nothing here, whoever is asked where', async () => {
  const { key } = await withPasskey(await aMember(clinic, 'manager'))
  const there = await asked(other)
  const answer = (practice: string, challenge: string, options: object) =>
    api.post(
      '/v1/session/passkey',
      { practice, passkey: key.show(options as { challenge: string }) },
      carrying(challenge),
    )
  const abroad = await answer(other.slug, there.challenge, there.options)
  assert.equal(abroad.body.code, 'log_in_failed', 'their challenge, at theirs')
  const again = await asked(other)
  const mixed = await answer(clinic.slug, again.challenge, again.options)
  assert.equal(mixed.body.code, 'log_in_failed', 'their challenge, at ours')
})

test('a passkey whose count goes back is a copy: it is not let in, and that is written down', async () => {
  const member = await aMember(clinic, 'manager')
  const { key } = await withPasskey(member)
  assert.equal((await logIn(key, { count: 7 })).status, 201)
  for (const count of [7, 6, 0]) assert.equal((await logIn(key, { count })).body.code, 'log_in_failed')
  assert.ok((await happened(member.account_id)).includes('passkey_copied'))
  assert.equal((await logIn(key, { count: 8 })).status, 201)
})

test('passkeys that do not count, as those of telephones, open again and again', async () => {
  const { key } = await withPasskey(await aMember(clinic, 'manager'))
  for (let i = 0; i < 3; i++) assert.equal((await logIn(key, { count: 0 })).status, 201)
})

test('a passkey that was removed opens nothing; with the last one the password is enough again', async () => {
  const member = await aMember(clinic, 'manager')
  const { key, id, recovery_codes } = await withPasskey(member)
  const path = `/v1/session/passkeys/${id}`
  const renamed = await api.send('PATCH', path, { body: { label: 'Old telephone' }, ...as(member.cookie) })
  assert.equal(renamed.body.label, 'Old telephone')
  const stranger = await aMember(clinic, 'owner')
  assert.equal((await api.send('DELETE', path, as(stranger.cookie))).status, 404)
  assert.equal((await api.send('DELETE', path, as(member.cookie))).status, 204)
  assert.equal((await logIn(key)).body.code, 'log_in_failed')
  const credentials = { practice: clinic.slug, email: member.email, password: PASSWORD }
  assert.equal((await api.post('/v1/session', credentials, carrying())).status, 201)
  const rows = await clinic.rows(
    'select from horai.staff_recovery_codes where practice_id = $1 and account_id = $2',
    [clinic.practice_id, member.account_id],
  )
  assert.equal(rows.length, 0, `${recovery_codes.length} codes that recover nothing`)
})

test('who is let go is not let in by a passkey, and an owner takes away those that were lost', async () => {
  const owner = await aMember(clinic, 'owner')
  const gone = await aMember(clinic, 'manager')
  const { key } = await withPasskey(gone)
  const path = `/v1/staff/${gone.account_id}`
  const active = (is_active: boolean) => api.send('PATCH', path, { body: { is_active }, ...as(owner.cookie) })
  assert.equal((await active(false)).status, 200)
  assert.equal((await logIn(key)).body.code, 'log_in_failed')
  assert.equal((await active(true)).status, 200)
  assert.equal((await logIn(key)).status, 201)
  assert.equal((await api.post(`${path}/remove-second-factor`, {}, as(owner.cookie))).status, 204)
  assert.equal((await logIn(key)).body.code, 'log_in_failed')
  assert.ok((await happened(gone.account_id)).includes('second_factor_removed'))
})

test('a passkey shows once more who one is, where it is one’s own', async () => {
  const member = await aMember(clinic, 'manager')
  const { key } = await withPasskey(member)
  const { key: theirs } = await withPasskey(await aMember(clinic, 'manager'))
  clinic.clock.override = later(NOW, 11)
  const stale = await api.post('/v1/session/passkeys/options', {}, as(member.cookie))
  assert.equal(stale.body.code, 'reauthentication_needed')
  const again = async (shown: Authenticator) => {
    const { options, challenge } = await asked()
    const passkey = shown.show(options)
    return api.post('/v1/session/reauthenticate', { passkey }, carrying(member.cookie, challenge))
  }
  assert.equal((await again(theirs)).body.code, 'log_in_failed')
  const fresh = await again(key)
  assert.equal(fresh.status, 200, JSON.stringify(fresh.body))
  const cookie = cookieIn(fresh, 'horai_session') as string
  assert.equal((await api.post('/v1/session/passkeys/options', {}, as(cookie))).status, 201)
  assert.equal((await api.post('/v1/session/reauthenticate', {}, as(cookie))).status, 422)
  clinic.clock.override = NOW
})

test('where the server is told where people reach it, passkeys are good there and nowhere else', async () => {
  const publicUrl = 'https://horai.clinic.example'
  const secure = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 }, publicUrl })
  const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin', host: 'evil.example' }
  const answer = await secure.post(
    '/v1/session/passkey/options',
    { practice: clinic.slug },
    { key: null, headers },
  )
  assert.equal(answer.body.rpId, 'horai.clinic.example')
  assert.match(
    String(answer.headers['set-cookie']),
    /^__Host-horai_passkey=[^;]+; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
})

test('what happened to accounts is not rewritten, and not forgotten within a year', async () => {
  await aMember(clinic, 'manager')
  for (const statement of [
    `update horai.staff_events set what = 'nothing' where practice_id = $1`,
    'delete from horai.staff_events where practice_id = $1 and inserted_at > $2',
  ]) {
    const values = statement.includes('$2')
      ? [clinic.practice_id, '2026-03-01T00:00:00Z']
      : [clinic.practice_id]
    await assert.rejects(clinic.rows(statement, values), /append-only|kept for a year/)
  }
})
