import assert from 'node:assert/strict'
import { test } from 'node:test'
import { egressOf } from '../../src/notifications/webhooks/egress.ts'
import { type Answer, anApi } from '../support/api.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later } from '../support/one-room.ts'
import { aProvider, CLIENT } from '../support/provider.ts'
import { aMember, as, fromOurPage, PASSWORD } from '../support/staff.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const other = await aClinic(database)
const api = await anApi(clinic, {
  rateLimits: { requestsPerMinute: 1e9 },
  egress: egressOf('127.0.0.0/8'),
})
const owner = await aMember(clinic)
const NOW = '2026-03-20T08:00:00Z'
const here = 'http://localhost:80'
const backTo = ({ practice_id }: Clinic) => new URL(`/clinic/account/sign-on/${practice_id}`, here).href
const provider = await aProvider([backTo(clinic), backTo(other)])
const theirs = await aProvider([backTo(other)])

const settings = {
  label: 'Clinic ID',
  issuer: provider.issuer,
  ...CLIENT,
  allowed_domains: [] as string[],
  password_allowed: true,
}
const set = (more: object = {}, cookie = owner.cookie) =>
  api.send('PUT', '/v1/sign-on', { body: { ...settings, ...more }, ...as(cookie) })
const first = await set()
assert.equal(first.status, 200, JSON.stringify(first.body))
const otherOwner = await aMember(other)
assert.equal((await set({ issuer: theirs.issuer }, otherOwner.cookie)).status, 200)

const cookieIn = (answer: Answer, name: string) =>
  [answer.headers['set-cookie']]
    .flat()
    .map((text) => String(text).split(';')[0] as string)
    .find((text) => text.startsWith(`${name}=`))

const carrying = (cookie: string | undefined) => ({
  key: null,
  headers: { ...fromOurPage, ...(cookie ? { cookie } : {}) },
})

async function begin(practice: Clinic = clinic, more: object = {}) {
  const answer = await api.post(
    '/v1/session/single-sign-on',
    { practice: practice.slug, ...more },
    carrying(''),
  )
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return { url: answer.body.url as string, cookie: cookieIn(answer, 'horai_sign_on') as string }
}

const finish = (cookie: string | undefined, brought: object, practice: Clinic = clinic) =>
  api.post(
    '/v1/session/single-sign-on/finish',
    { practice_id: practice.practice_id, ...brought },
    carrying(cookie),
  )

/** All of it, as an honest browser does it. */
async function signOn() {
  const { url, cookie } = await begin()
  return finish(cookie, await provider.visit(url))
}

const reasonOf = ({ body }: Answer) => `${body.code} ${body.reason}`

test('an account is found by its verified address once, and from then on by the provider’s name for it alone', async () => {
  const member = await aMember(clinic, 'manager')
  provider.knows('sub-1', { email: member.email.toUpperCase(), email_verified: true, name: 'Maria' })
  const opened = await signOn()
  assert.equal(opened.status, 201, JSON.stringify(opened.body))
  assert.equal(opened.body.account.id, member.account_id)
  const cookie = cookieIn(opened, 'horai_session') as string
  const sessions = (await api.get('/v1/sessions', as(cookie))).body.data
  assert.equal(sessions.find((one: { is_this: boolean }) => one.is_this).method, 'single_sign_on')
  assert.equal(
    (await api.post('/v1/session/passkeys/options', {}, as(cookie))).status,
    201,
    'just shown there',
  )

  provider.knows('sub-1', { email: owner.email, email_verified: true })
  assert.equal((await signOn()).body.account?.id, member.account_id, 'whatever the address becomes')
  provider.knows('sub-2', { email: member.email, email_verified: true })
  assert.equal(reasonOf(await signOn()), 'sign_on_failed no_account', 'somebody else who has the address now')
})

test('an address that the provider does not vouch for, or that nobody here has, opens nothing', async () => {
  const member = await aMember(clinic, 'manager')
  provider.knows('sub-3', { email: member.email, email_verified: false })
  assert.equal(reasonOf(await signOn()), 'sign_on_failed unverified_email')
  provider.knows('sub-3', { email: member.email })
  assert.equal(reasonOf(await signOn()), 'sign_on_failed unverified_email')
  provider.knows('sub-3', {})
  assert.equal(reasonOf(await signOn()), 'sign_on_failed unverified_email')
  provider.knows('sub-3', { email: 'nobody@clinic.example', email_verified: true })
  assert.equal(reasonOf(await signOn()), 'sign_on_failed no_account')
})

test('who is invited joins without a password, in the role of the invitation, once', async () => {
  const email = 'invited@clinic.example'
  const invited = await api.post('/v1/staff-invitations', { email, role: 'receptionist' }, as(owner.cookie))
  assert.equal(invited.status, 201)
  provider.knows('sub-4', { email, email_verified: true, name: 'Nikos Example' })
  const joined = await signOn()
  assert.deepEqual([joined.body.role, joined.body.account.name], ['receptionist', 'Nikos Example'])
  const token = String(invited.body.link).split('#')[1]
  const again = await api.post('/v1/staff-invitations/show', { token }, carrying(''))
  assert.equal(again.body.code, 'link_expired')
  const guessed = await api.post(
    '/v1/session',
    { practice: clinic.slug, email, password: 'the password of nobody' },
    carrying(''),
  )
  assert.equal(guessed.body.code, 'log_in_failed', 'there is no password to guess')
  assert.equal((await signOn()).body.account.id, joined.body.account.id)
})

test('who has left is not let in, bound or not', async () => {
  const gone = await aMember(clinic, 'manager')
  provider.knows('sub-5', { email: gone.email, email_verified: true })
  const before = await signOn()
  assert.equal(before.status, 201)
  const path = `/v1/staff/${gone.account_id}`
  await api.send('PATCH', path, { body: { is_active: false }, ...as(owner.cookie) })
  assert.equal(reasonOf(await signOn()), 'sign_on_failed no_account')
  const cookie = cookieIn(before, 'horai_session') as string
  assert.equal((await api.get('/v1/session', as(cookie))).status, 401)
  const unbound = await aMember(clinic, 'manager')
  const theirPath = `/v1/staff/${unbound.account_id}`
  await api.send('PATCH', theirPath, { body: { is_active: false }, ...as(owner.cookie) })
  provider.knows('sub-6', { email: unbound.email, email_verified: true })
  assert.equal(reasonOf(await signOn()), 'sign_on_failed no_account')
})

test('only the domains that the practice names are let in', async () => {
  const member = await aMember(clinic, 'manager')
  provider.knows('sub-7', { email: member.email, email_verified: true })
  assert.equal((await set({ allowed_domains: ['elsewhere.example'] })).status, 200)
  assert.equal(reasonOf(await signOn()), 'sign_on_failed no_account')
  assert.equal((await set({ allowed_domains: ['elsewhere.example', 'clinic.example'] })).status, 200)
  assert.equal((await signOn()).status, 201)
  assert.equal((await set()).status, 200)
})

test('what a browser brings back opens once, for the browser that was sent, within five minutes', async () => {
  const member = await aMember(clinic, 'manager')
  provider.knows('sub-8', { email: member.email, email_verified: true })
  const { url, cookie } = await begin()
  const brought = await provider.visit(url)
  assert.equal(reasonOf(await finish(undefined, brought)), 'sign_on_failed expired', 'another browser')
  const elsewhere = await begin()
  assert.equal(
    reasonOf(await finish(elsewhere.cookie, brought)),
    'sign_on_failed refused',
    'another browser, which was sent as well: the state is another',
  )
  assert.equal((await finish(cookie, brought)).status, 201)
  assert.equal(reasonOf(await finish(cookie, brought)), 'sign_on_failed expired', 'the same once more')
  const replay = await begin()
  const state = new URL(replay.url).searchParams.get('state') as string
  assert.equal(
    reasonOf(await finish(replay.cookie, { ...brought, state })),
    'sign_on_failed refused',
    'a code that was used, under a state that is good',
  )
  const slow = await begin()
  const late = await provider.visit(slow.url)
  clinic.clock.override = later(NOW, 6)
  assert.equal(reasonOf(await finish(slow.cookie, late)), 'sign_on_failed expired')
  clinic.clock.override = NOW
})

const twists: Readonly<Record<string, (url: URL) => void>> = {
  'another nonce': (url) => url.searchParams.set('nonce', 'of-somebody-else'),
  'another state': (url) => url.searchParams.set('state', 'of-somebody-else'),
  'another challenge of the code': (url) =>
    url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'),
}

for (const [name, twist] of Object.entries(twists)) {
  test(`what was asked with ${name} opens nothing`, async () => {
    const member = await aMember(clinic, 'manager')
    provider.knows(`twisted ${name}`, { email: member.email, email_verified: true })
    const { url, cookie } = await begin()
    const twisted = new URL(url)
    twist(twisted)
    const brought = await provider.visit(twisted.toString())
    assert.equal(reasonOf(await finish(cookie, brought)), 'sign_on_failed refused')
  })
}

test('an answer of another issuer, or of none where it names itself, opens nothing', async () => {
  const member = await aMember(clinic, 'manager')
  provider.knows('sub-9', { email: member.email, email_verified: true })
  for (const iss of [theirs.issuer, `${provider.issuer}/`, undefined]) {
    const { url, cookie } = await begin()
    const { iss: named, ...brought } = await provider.visit(url)
    assert.equal(named, provider.issuer)
    const told = { ...brought, ...(iss ? { iss } : {}) }
    assert.equal(reasonOf(await finish(cookie, told)), 'sign_on_failed refused', String(iss))
  }
  const { url, cookie } = await begin()
  const { state } = await provider.visit(url)
  const denied = { state, iss: provider.issuer, error: 'access_denied' }
  assert.equal(reasonOf(await finish(cookie, denied)), 'sign_on_failed refused')
})

test('two practices are not mixed up: neither’s errand is finished at the other, and subjects are each one’s own', async () => {
  const member = await aMember(clinic, 'manager')
  const stranger = await aMember(other, 'manager')
  provider.knows('shared', { email: member.email, email_verified: true })
  theirs.knows('shared', { email: member.email, email_verified: true })
  const ours = await begin()
  const brought = await provider.visit(ours.url)
  assert.equal(reasonOf(await finish(ours.cookie, brought, other)), 'sign_on_failed expired')
  const there = await begin(other)
  const broughtThere = await theirs.visit(there.url)
  assert.equal(reasonOf(await finish(there.cookie, broughtThere)), 'sign_on_failed expired')
  // What their provider says, whom they may have made up, for an errand of ours.
  const mixed = await begin()
  const state = new URL(mixed.url).searchParams.get('state') as string
  const again = await begin(other)
  const stolen = await theirs.visit(again.url)
  for (const iss of [theirs.issuer, provider.issuer]) {
    const cookie = iss === theirs.issuer ? mixed.cookie : (await begin()).cookie
    assert.equal(reasonOf(await finish(cookie, { ...stolen, state, iss })), 'sign_on_failed refused')
  }
  // Their provider says that somebody has the address of one of ours: that is nobody there.
  const nobody = await begin(other)
  const told = await finish(nobody.cookie, await theirs.visit(nobody.url), other)
  assert.equal(reasonOf(told), 'sign_on_failed no_account')
  theirs.knows('shared', { email: stranger.email, email_verified: true })
  const theirOwn = await begin(other)
  const opened = await finish(theirOwn.cookie, await theirs.visit(theirOwn.url), other)
  assert.equal(opened.body.account.id, stranger.account_id)
})

test('the browser goes to the provider with state, nonce and a challenge, and comes back to one address', async () => {
  const { url } = await begin()
  const { searchParams: asked, origin } = new URL(url)
  assert.equal(origin, provider.issuer)
  assert.equal(asked.get('redirect_uri'), backTo(clinic))
  assert.equal(asked.get('code_challenge_method'), 'S256')
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.ok((asked.get(name) ?? '').length >= 43, name)
  assert.equal(asked.get('response_type'), 'code')
  const again = new URL((await begin(clinic, { again: true })).url).searchParams
  assert.deepEqual([again.get('prompt'), again.get('max_age')], ['login', '600'])
})

test('where the provider alone decides, passwords and passkeys open accounts of owners only', async () => {
  const member = await aMember(clinic, 'manager')
  const logIn = (email: string) =>
    api.post('/v1/session', { practice: clinic.slug, email, password: PASSWORD }, carrying(''))
  assert.equal((await set({ password_allowed: false })).status, 200)
  const ways = await api.get(`/v1/session/ways?practice=${clinic.slug}`, { key: null })
  assert.deepEqual(ways.body, { single_sign_on: 'Clinic ID', password_allowed: false })
  assert.equal((await logIn(member.email)).body.code, 'sign_on_needed')
  assert.equal((await logIn(owner.email)).status, 201)
  const link = async (role: string) => {
    const body = { email: `joins-as-${role}@clinic.example`, role }
    const made = await api.post('/v1/staff-invitations', body, as(owner.cookie))
    const token = String(made.body.link).split('#')[1]
    const joining = { token, name: 'Nikos Example', password: PASSWORD }
    return api.post('/v1/staff-invitations/accept', joining, carrying(''))
  }
  assert.equal((await link('receptionist')).body.code, 'sign_on_needed')
  assert.equal((await link('owner')).status, 201)
  assert.equal((await set()).status, 200)
  assert.equal((await logIn(member.email)).status, 201)
})

test('a provider that does not answer as it is called, or is in a closed network, is not taken', async () => {
  const wrong = [
    `${provider.issuer}/realms/other`,
    'http://127.0.0.1:9/',
    'https://10.0.0.1',
    'http://10.0.0.1',
    'https://169.254.169.254',
    'http://[::1]:9',
  ]
  for (const issuer of wrong) {
    const { status, body } = await set({ issuer })
    assert.equal(status, 422, issuer)
    assert.equal(body.errors[0].pointer, '/issuer')
  }
  for (const issuer of [
    'ftp://clinic.example',
    'not an address',
    'https://user:pass@clinic.example',
    `${provider.issuer}?x=1`,
  ]) {
    assert.equal((await set({ issuer })).status, 422, issuer)
  }
  const closed = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 } })
  const refused = await closed.send('PUT', '/v1/sign-on', { body: settings, ...as(owner.cookie) })
  assert.equal(refused.body.errors[0].pointer, '/issuer', 'loopback, where nobody has opened it')
})

test('the secret is kept sealed, is shown to nobody, and goes to no other provider', async () => {
  const { client_secret: _, ...without } = settings
  const kept = await api.send('PUT', '/v1/sign-on', { body: without, ...as(owner.cookie) })
  assert.equal(kept.status, 200)
  const moved = { ...without, issuer: theirs.issuer }
  const refused = await api.send('PUT', '/v1/sign-on', { body: moved, ...as(owner.cookie) })
  assert.equal(refused.body.errors[0].pointer, '/client_secret')
  const read = await api.get('/v1/sign-on', as(owner.cookie))
  assert.ok(!JSON.stringify(read.body).includes(CLIENT.client_secret))
  assert.equal(read.body.redirect_url, backTo(clinic))
  const rows = await clinic.rows<{ text: string }>('select t::text as text from horai.staff_sign_on t')
  const hex = Buffer.from(CLIENT.client_secret).toString('hex')
  assert.ok(rows.every(({ text }) => !text.includes(CLIENT.client_secret) && !text.includes(hex)))
})

test('settings are an owner’s to change, shortly after they have shown who they are', async () => {
  const manager = await aMember(clinic, 'manager')
  assert.equal((await set({}, manager.cookie)).body.needs, 'staff:write')
  assert.equal((await api.get('/v1/sign-on', as(manager.cookie))).status, 200)
  clinic.clock.override = later(NOW, 11)
  assert.equal((await set()).body.code, 'reauthentication_needed')
  clinic.clock.override = NOW
})

test('without a provider nobody signs on elsewhere', async () => {
  assert.equal((await api.send('DELETE', '/v1/sign-on', as(otherOwner.cookie))).status, 204)
  const answer = await api.post('/v1/session/single-sign-on', { practice: other.slug }, carrying(''))
  assert.equal(answer.body.code, 'not_found')
  assert.equal((await api.send('DELETE', '/v1/sign-on', as(otherOwner.cookie))).body.code, 'not_found')
})
