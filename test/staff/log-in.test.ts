import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staffBySession } from '../../src/http/staff/cookie.ts'
import { createEngine } from '../../src/main.ts'
import { anApi } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, oneRoom } from '../support/one-room.ts'
import { aMember, as, fromOurPage, PASSWORD } from '../support/staff.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()
const { clinic } = await oneRoom(database)
const other = await aClinic(database)
const limits = { rateLimits: { requestsPerMinute: 1e9 } }
const api = await anApi(clinic, limits)
const owner = await aMember(clinic)

const practice = clinic.slug
const logIn = (body: object, headers: Record<string, string> = fromOurPage) =>
  api.post('/v1/session', { practice, ...body }, { key: null, headers })

const cookieIn = (headers: Readonly<Record<string, unknown>>) =>
  String(headers['set-cookie']).split(';')[0] as string

test('who logs in is told who they are and carries a session that no script can read', async () => {
  const { status, body, headers } = await logIn({
    email: ` ${owner.email.toUpperCase()}`,
    password: PASSWORD,
  })
  assert.equal(status, 422, 'an address has no spaces')
  assert.equal(body.code, 'validation_failed')
  assert.equal(headers['set-cookie'], undefined)
  const right = await logIn({ email: owner.email.toUpperCase(), password: PASSWORD })
  assert.equal(right.status, 201)
  assert.equal(right.body.account.id, owner.account_id)
  assert.equal(right.body.practice.slug, practice)
  assert.ok(right.body.permissions.includes('staff:write'))
  assert.match(
    String(right.headers['set-cookie']),
    /^horai_session=horai_session_[\w-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const me = await api.get('/v1/session', as(cookieIn(right.headers)))
  assert.deepEqual(me.body, right.body)
})

test('over https the cookie is one that no other host can set', async () => {
  const publicUrl = 'https://horai.clinic.example'
  const staffOf = staffBySession(clinic.engine, { publicUrl })
  const secure = await anApi(clinic, { ...limits, publicUrl, staffOf })
  const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin' }
  const body = { practice, email: owner.email, password: PASSWORD }
  const answer = await secure.post('/v1/session', body, { key: null, headers })
  assert.match(String(answer.headers['set-cookie']), /^__Host-horai_session=[^;]+; .*; Secure; SameSite=Lax$/)
  const cookie = cookieIn(answer.headers)
  assert.equal((await secure.get('/v1/session', { key: null, headers: { cookie } })).status, 200)
  const plain = cookie.replace('__Host-', '')
  assert.equal((await secure.get('/v1/session', { key: null, headers: { cookie: plain } })).status, 401)
})

test('an address that nobody has is answered as a wrong password is', async () => {
  const wrong = await logIn({ email: owner.email, password: 'nine olive trees by the lake' })
  const unknown = await logIn({ email: 'nobody@clinic.example', password: PASSWORD })
  assert.equal(wrong.status, 401)
  assert.equal(wrong.body.code, 'log_in_failed')
  const { instance: _, ...told } = wrong.body
  const { instance: __, ...toldToo } = unknown.body
  assert.deepEqual(toldToo, told)
})

test('an account opens its own practice and no other', async () => {
  const elsewhere = await logIn({ practice: other.slug, email: owner.email, password: PASSWORD })
  assert.equal(elsewhere.body.code, 'log_in_failed')
  const nowhere = await logIn({ practice: undefined, email: owner.email, password: PASSWORD })
  assert.equal(nowhere.body.errors[0].pointer, '/practice')
})

test('every log-in has a session of its own, whatever the browser carried before', async () => {
  const before = { ...fromOurPage, cookie: owner.cookie }
  const first = await logIn({ email: owner.email, password: PASSWORD }, before)
  const second = await logIn({ email: owner.email, password: PASSWORD }, before)
  const cookies = [owner.cookie, cookieIn(first.headers), cookieIn(second.headers)]
  assert.equal(new Set(cookies).size, 3)
  const once = { ...fromOurPage, 'idempotency-key': 'a-double-click' }
  const third = await logIn({ email: owner.email, password: PASSWORD }, once)
  const fourth = await logIn({ email: owner.email, password: PASSWORD }, once)
  assert.notEqual(cookieIn(third.headers), cookieIn(fourth.headers))
})

test('who logs out is out', async () => {
  const { headers } = await logIn({ email: owner.email, password: PASSWORD })
  const cookie = cookieIn(headers)
  const left = await api.send('DELETE', '/v1/session', as(cookie))
  assert.equal(left.status, 204)
  assert.match(String(left.headers['set-cookie']), /^horai_session=; Max-Age=0;/)
  assert.equal(left.headers['clear-site-data'], '"cache", "storage"', 'a desk that others use')
  assert.equal((await api.get('/v1/session', as(cookie))).status, 401)
})

test('a session ends an hour after its last request, and after twelve hours in any case', async () => {
  const own = await aClinic(database)
  const ownApi = await anApi(own, limits)
  const { cookie } = await aMember(own)
  const ask = async (now: string) => {
    own.clock.override = `2026-03-20T${now}Z`
    return (await ownApi.get('/v1/session', as(cookie))).status
  }
  assert.deepEqual(
    [await ask('08:59:00'), await ask('09:58:00'), await ask('10:59:00')],
    [200, 200, 401],
    'idle for more than an hour',
  )
  own.clock.override = '2026-03-20T08:00:00Z'
  const busy = await aMember(own)
  for (const minutes of Array.from({ length: 23 }, (_, i) => 30 * (i + 1))) {
    own.clock.override = later('2026-03-20T08:00:00Z', minutes)
    assert.equal((await ownApi.get('/v1/session', as(busy.cookie))).status, 200)
  }
  own.clock.override = '2026-03-20T20:01:00Z'
  assert.equal((await ownApi.get('/v1/session', as(busy.cookie))).status, 401)
})

test('what is revoked on one server opens nothing on another, from the next request on', async () => {
  // A second server: an engine of its own, which shares nothing but the database.
  const elsewhere = await anApi(
    { ...clinic, engine: createEngine(database, clinic.clock, testVault) },
    limits,
  )
  const member = await aMember(clinic, 'receptionist')
  const ask = async (server: typeof api) => (await server.get('/v1/patients', as(member.cookie))).status
  assert.deepEqual([await ask(api), await ask(elsewhere)], [200, 200])
  await api.send('PATCH', `/v1/staff/${member.account_id}`, { body: { is_active: false } })
  assert.deepEqual([await ask(api), await ask(elsewhere)], [401, 401])
  await api.send('PATCH', `/v1/staff/${member.account_id}`, { body: { is_active: true } })
  assert.deepEqual([await ask(api), await ask(elsewhere)], [401, 401], 'who is back logs in again')
})

test('a role that was changed holds from the next request on', async () => {
  const member = await aMember(clinic, 'manager')
  const change = () => api.send('PATCH', '/v1/practice', { body: { name: 'Clinic' }, ...as(member.cookie) })
  assert.equal((await change()).status, 200)
  await api.send('PATCH', `/v1/staff/${member.account_id}`, { body: { role: 'receptionist' } })
  assert.equal((await change()).status, 403)
})

test('after ten wrong passwords from one address, an account waits, and nobody else does', async () => {
  const { email } = await aMember(clinic, 'receptionist')
  const wrong = () => logIn({ email, password: 'guessed at random' })
  const answers = await Promise.all(Array.from({ length: 14 }, wrong))
  const codes = answers.map(({ body }) => body.code)
  assert.equal(codes.filter((code) => code === 'log_in_failed').length, 10)
  assert.equal(codes.filter((code) => code === 'rate_limited').length, 4)
  const right = await logIn({ email, password: PASSWORD })
  assert.equal(right.status, 429)
  assert.ok(Number(right.headers['retry-after']) > 0)
  assert.equal((await logIn({ email: owner.email, password: PASSWORD })).status, 201)
  clinic.clock.override = '2026-03-20T08:16:00Z'
  assert.equal((await logIn({ email, password: PASSWORD })).status, 201)
  clinic.clock.override = '2026-03-20T08:00:00Z'
})

test('a clock that went back makes nobody wait for longer than a quarter of an hour', async () => {
  const { email } = await aMember(clinic, 'receptionist')
  clinic.clock.override = '2026-03-21T08:00:00Z'
  for (let i = 0; i < 11; i += 1) await logIn({ email, password: 'guessed at random' })
  clinic.clock.override = '2026-03-20T08:00:00Z'
  const { status, headers } = await logIn({ email, password: PASSWORD })
  assert.equal(status, 429)
  assert.ok(Number(headers['retry-after']) <= 900, String(headers['retry-after']))
})

const sites: readonly (readonly [string, Record<string, string>, boolean])[] = [
  ['our own page', fromOurPage, true],
  ['our own page in an old browser', { origin: 'http://localhost:80' }, true],
  ['our own page, which tells no origin', { 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['another site in an old browser', { origin: 'https://evil.example' }, false],
  ['a site next door', { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }, false],
  ['another port', { origin: 'http://localhost:81' }, false],
  ['a page in a sandbox', { origin: 'null' }, false],
  ['a page that claims our origin', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' }, false],
  ['a link', { 'sec-fetch-site': 'none' }, false],
  ['what is no browser', {}, false],
]

for (const [name, headers, isIn] of sites) {
  test(`with a session, ${name} ${isIn ? 'changes something' : 'changes nothing'}`, async () => {
    const ask = { key: null, headers: { cookie: owner.cookie, ...headers } }
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
      const path = method === 'POST' ? '/v1/patients' : `/v1/patients/${clinic.practice_id}`
      const { status } = await api.send(method, path, { ...ask, body: { name: 'Anna Example' } })
      assert.equal(status, isIn ? (method === 'POST' ? 201 : 404) : 403, method)
    }
    assert.equal((await api.get('/v1/patients', ask)).status, 200, 'reading changes nothing')
  })
}

test('another site logs nobody in unawares', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  const answer = await logIn({ email: owner.email, password: PASSWORD }, foreign)
  assert.equal(answer.status, 403)
  assert.equal(answer.headers['set-cookie'], undefined)
})
