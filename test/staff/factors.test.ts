import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, oneRoom } from '../support/one-room.ts'
import { aMember, as, fromOurPage, type Member, PASSWORD } from '../support/staff.ts'

const { database } = await useDatabase()
const { clinic } = await oneRoom(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 } })
const NOON = '2026-03-20T08:00:00Z'

const logIn = (body: object) =>
  api.post('/v1/session', { practice: clinic.slug, ...body }, { key: null, headers: fromOurPage })

const codeAt = (secret: string, instant: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Temporal.Instant.from(instant).epochMilliseconds,
  })

/** Somebody with an authenticator, half an hour ago. */
async function withAuthenticator(member: Member) {
  clinic.clock.override = NOON
  const { body } = await api.post('/v1/session/second-factor', {}, as(member.cookie))
  const code = codeAt(body.secret, NOON)
  const confirmed = await api.post('/v1/session/second-factor/confirm', { code }, as(member.cookie))
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body))
  return { secret: body.secret as string, recovery_codes: confirmed.body.recovery_codes as string[] }
}

test('only the right password opens an account, and only with a code where one is asked for: every combination', async () => {
  const plain = await aMember(clinic, 'owner')
  const guarded = await aMember(clinic, 'owner')
  const { secret, recovery_codes } = await withAuthenticator(guarded)
  // Each try half an hour after the one before: no code was used, and nobody has to wait.
  let moment = NOON
  const passwords = { right: PASSWORD, wrong: 'nine olive trees by the lake' }
  const codes = {
    none: () => ({}),
    right: () => ({ code: codeAt(secret, moment) }),
    wrong: () => ({ code: codeAt(secret, later(moment, -10)) }),
    recovery: () => ({ code: recovery_codes[0] as string }),
    'made up': () => ({ code: 'aaaa-bbbb-cccc-dddd' }),
  }
  const emails = { plain: plain.email, guarded: guarded.email, unknown: 'nobody@clinic.example' }
  let tried = 0
  for (const [account, email] of Object.entries(emails)) {
    for (const [passwordIs, password] of Object.entries(passwords)) {
      for (const [codeIs, code] of Object.entries(codes)) {
        moment = later(moment, 30)
        clinic.clock.override = moment
        const opens =
          passwordIs === 'right' &&
          (account === 'plain' || (account === 'guarded' && ['right', 'recovery'].includes(codeIs)))
        const asks = passwordIs === 'right' && account === 'guarded' && codeIs === 'none'
        const { status, body, headers } = await logIn({ email, password, ...code() })
        const what = `${account}, password ${passwordIs}, code ${codeIs}`
        assert.equal(status, opens ? 201 : 401, what)
        assert.equal(headers['set-cookie'] !== undefined, opens, what)
        if (!opens) assert.equal(body.code, asks ? 'second_factor_needed' : 'log_in_failed', what)
        if (asks) assert.deepEqual(body.methods, ['totp', 'recovery_code'])
        tried += 1
      }
    }
  }
  assert.equal(tried, 30)
  clinic.clock.override = NOON
})

test('a code opens once, and so does a recovery code, however many show it at a time', async () => {
  const member = await aMember(clinic, 'manager')
  const { secret, recovery_codes } = await withAuthenticator(member)
  clinic.clock.override = later(NOON, 5)
  for (const code of [codeAt(secret, later(NOON, 5)), recovery_codes[3] as string]) {
    const credentials = { email: member.email, password: PASSWORD, code }
    const answers = await Promise.all(Array.from({ length: 4 }, () => logIn(credentials)))
    assert.equal(answers.filter(({ status }) => status === 201).length, 1)
    clinic.clock.override = later(NOON, 25)
  }
  clinic.clock.override = NOON
})

test('after five codes an account waits, also for the right one', async () => {
  const member = await aMember(clinic, 'manager')
  const { secret } = await withAuthenticator(member)
  const at = later(NOON, 5)
  clinic.clock.override = at
  const attempt = (code: string) => logIn({ email: member.email, password: PASSWORD, code })
  for (let i = 0; i < 5; i++) assert.equal((await attempt('000000')).body.code, 'log_in_failed')
  assert.equal((await attempt(codeAt(secret, at))).body.code, 'rate_limited')
  clinic.clock.override = NOON
})

test('an authenticator is asked for only once a first code has confirmed it', async () => {
  const member = await aMember(clinic, 'manager')
  await api.post('/v1/session/second-factor', {}, as(member.cookie))
  const wrong = await api.post('/v1/session/second-factor/confirm', { code: '000000' }, as(member.cookie))
  assert.equal(wrong.body.errors[0].pointer, '/code')
  assert.equal((await logIn({ email: member.email, password: PASSWORD })).status, 201)
})

test('the database has neither passwords nor codes nor sessions as they are', async () => {
  const member = await aMember(clinic, 'manager')
  const { secret, recovery_codes } = await withAuthenticator(member)
  const raw = Buffer.from(Secret.fromBase32(secret).buffer).toString('hex')
  const rows = await clinic.rows<{ text: string }>(
    `select a::text as text from horai.staff_accounts a where practice_id = $1
     union all select s::text from horai.staff_sessions s where practice_id = $1
     union all select r::text from horai.staff_recovery_codes r where practice_id = $1`,
    [clinic.practice_id],
  )
  const all = rows.map(({ text }) => text).join('\n')
  const session = Buffer.from(member.cookie.slice(-43), 'base64url').toString('hex')
  for (const text of [PASSWORD, secret, raw, session, member.cookie.slice(-43), ...recovery_codes]) {
    assert.ok(!all.includes(text))
  }
})

test('credentials are changed only by somebody who has just shown theirs, on every route that changes them', async () => {
  const document = (await api.get('/openapi.json', { key: null })).body
  const owner = await aMember(clinic, 'owner')
  const colleague = await aMember(clinic, 'manager')
  const changing = /^\/v1\/(session\/|staff|api-keys)/
  const harmless = [
    'post /v1/session/reauthenticate',
    'post /v1/staff/{id}/end-sessions',
    'put /v1/session/digest',
    'post /v1/session/passkey',
    'post /v1/session/single-sign-on',
    'post /v1/session/single-sign-on/finish',
    'post /v1/session/passkey/options',
    'post /v1/staff-invitations/show',
    'post /v1/staff-invitations/accept',
  ]
  clinic.clock.override = later(NOON, 11)
  let asked = 0
  for (const [path, operations] of Object.entries(document.paths as Record<string, object>)) {
    for (const method of Object.keys(operations)) {
      if (method === 'get' || !changing.test(path) || harmless.includes(`${method} ${path}`)) continue
      const url = path.replace('{id}', colleague.account_id)
      const verb = method.toUpperCase() as 'POST' | 'PATCH' | 'DELETE'
      const ask = { ...as(owner.cookie), ...(verb === 'DELETE' ? {} : { body: {} }) }
      const { body } = await api.send(verb, url, ask)
      assert.equal(body.code, 'reauthentication_needed', `${method} ${path}`)
      asked += 1
    }
  }
  assert.ok(asked >= 12, `${asked} routes`)
  const again = { password: PASSWORD }
  const shown = await api.post('/v1/session/reauthenticate', again, as(owner.cookie))
  assert.equal(shown.status, 200)
  const cookie = String(shown.headers['set-cookie']).split(';')[0] as string
  assert.equal((await api.get('/v1/session', as(owner.cookie))).status, 401, 'the old cookie opens nothing')
  const made = await api.post('/v1/api-keys', { scopes: ['availability:read'] }, as(cookie))
  assert.equal(made.status, 201)
  clinic.clock.override = NOON
})
