import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, oneRoom } from '../support/one-room.ts'
import { aMember, as, fromOurPage, PASSWORD } from '../support/staff.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 } })
const owner = await aMember(clinic)
const open = { key: null, headers: fromOurPage }
const NOW = '2026-03-20T08:00:00Z'

async function invited(email: string, role = 'receptionist', more = {}) {
  const { status, body } = await api.post('/v1/staff-invitations', { email, role, ...more }, as(owner.cookie))
  assert.equal(status, 201, JSON.stringify(body))
  return { id: body.id as string, token: String(body.link).split('#')[1] as string }
}

const accept = (token: string, more = {}) =>
  api.post(
    '/v1/staff-invitations/accept',
    { token, name: 'Nikos Example', password: PASSWORD, ...more },
    open,
  )

const logIn = (email: string, password: string) =>
  api.post('/v1/session', { practice: clinic.slug, email, password }, open)

test('of a hundred who use an invitation at once, one joins', async () => {
  const { token } = await invited('hundred@clinic.example')
  const answers = await Promise.all(Array.from({ length: 100 }, () => accept(token)))
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
  const others = answers.filter(({ status }) => status !== 201)
  // Whoever waited too long for the one before is told that nothing was done.
  for (const { body } of others) assert.match(body.code, /^(link_expired|unavailable)$/)
  const rows = await clinic.rows('select from horai.staff_accounts where practice_id = $1 and email = $2', [
    clinic.practice_id,
    'hundred@clinic.example',
  ])
  assert.equal(rows.length, 1)
})

test('of a hundred who use a reset at once, one chooses the password, and every session has ended', async () => {
  const member = await aMember(clinic, 'manager')
  const made = await api.post(`/v1/staff/${member.account_id}/reset-password`, {}, as(owner.cookie))
  const token = String(made.body.link).split('#')[1]
  const passwords = Array.from({ length: 100 }, (_, i) => `a fresh start, number ${i}`)
  const answers = await Promise.all(
    passwords.map((password) => api.post('/v1/password-resets/use', { token, password }, open)),
  )
  const won = answers.findIndex(({ status }) => status === 204)
  assert.equal(answers.filter(({ status }) => status === 204).length, 1)
  assert.equal((await api.get('/v1/session', as(member.cookie))).status, 401)
  assert.equal((await logIn(member.email, PASSWORD)).status, 401)
  assert.equal((await logIn(member.email, passwords[won] as string)).status, 201)
})

test('looking at an invitation uses nothing up, and no GET reads its token', async () => {
  const { token } = await invited('looks@clinic.example', 'doctor', { doctor_id: visit.doctor_id })
  for (let i = 0; i < 3; i++) {
    const { body } = await api.post('/v1/staff-invitations/show', { token }, open)
    assert.deepEqual(
      [body.email, body.role, body.practice_slug],
      ['looks@clinic.example', 'doctor', clinic.slug],
    )
  }
  for (const path of ['accept', 'show']) {
    assert.equal((await api.get(`/v1/staff-invitations/${path}?token=${token}`, open)).status, 404)
  }
  const joined = await accept(token)
  assert.equal(joined.status, 201)
  assert.equal(joined.body.doctor_id, visit.doctor_id)
})

test('an invitation that was withdrawn, is three days old, or names an account that is there, opens nothing', async () => {
  const withdrawn = await invited('withdrawn@clinic.example')
  await api.post(`/v1/staff-invitations/${withdrawn.id}/revoke`, {}, as(owner.cookie))
  assert.equal((await accept(withdrawn.token)).body.code, 'link_expired')
  const old = await invited('old@clinic.example')
  clinic.clock.override = later(NOW, 3 * 24 * 60 + 1)
  assert.equal((await accept(old.token)).body.code, 'link_expired')
  clinic.clock.override = NOW
  const [first, second] = [
    await invited('twice@clinic.example'),
    await invited('twice@clinic.example', 'owner'),
  ]
  assert.equal((await accept(first.token)).status, 201)
  const again = await accept(second.token, { password: 'another one, and just as long' })
  assert.equal(again.body.code, 'already_exists')
  assert.equal((await logIn('twice@clinic.example', PASSWORD)).body.role, 'receptionist')
})

test('a password that is short, monotonous or known is not taken, and the invitation stays good', async () => {
  const { token } = await invited('choosy@clinic.example')
  for (const password of ['short', 'aaaaaaaaaaaaaaaa', '123412341234', 'choosy@clinic.example']) {
    const { status, body } = await accept(token, { password })
    assert.equal(status, 422, password)
    assert.equal(body.errors[0].pointer, '/password')
  }
  assert.equal((await accept(token)).status, 201)
})

test('who is let go is out: sessions, resets, and the invitations they had made', async () => {
  const leaving = await aMember(clinic, 'owner')
  const kept = await api.post(
    '/v1/staff-invitations',
    { email: 'friend@clinic.example', role: 'owner' },
    as(leaving.cookie),
  )
  const reset = await api.post(`/v1/staff/${leaving.account_id}/reset-password`, {}, as(owner.cookie))
  const path = `/v1/staff/${leaving.account_id}`
  assert.equal(
    (await api.send('PATCH', path, { body: { is_active: false }, ...as(owner.cookie) })).status,
    200,
  )
  const tokenOf = ({ body }: { body: { link: string } }) => String(body.link).split('#')[1] as string
  assert.equal((await api.get('/v1/session', as(leaving.cookie))).status, 401)
  assert.equal((await accept(tokenOf(kept))).body.code, 'link_expired')
  const used = { token: tokenOf(reset), password: 'back by the window, then' }
  assert.equal((await api.post('/v1/password-resets/use', used, open)).body.code, 'link_expired')
  assert.equal((await logIn(leaving.email, PASSWORD)).body.code, 'log_in_failed')
})

test('nobody gives a role that may do more than they themselves: every role by every grantor', async () => {
  const target = await aMember(clinic, 'receptionist')
  const scopes = ['staff:read', 'staff:write', 'appointments:read']
  const { api_key } = (await api.post('/v1/api-keys', { scopes })).body
  for (const role of ['owner', 'manager', 'receptionist', 'doctor']) {
    const email = `raised-${role}@clinic.example`
    const asked = await api.post('/v1/staff-invitations', { email, role }, { key: api_key })
    assert.equal(asked.status, 403, `a key with few scopes invites a ${role}`)
    const path = `/v1/staff/${target.account_id}`
    const raised = await api.send('PATCH', path, { body: { role }, key: api_key })
    assert.equal(raised.status, 403, `a key with few scopes makes somebody a ${role}`)
  }
  for (const role of ['manager', 'receptionist', 'doctor'] as const) {
    const member = await aMember(clinic, role)
    const path = `/v1/staff/${member.account_id}`
    const self = await api.send('PATCH', path, { body: { role: 'owner' }, ...as(member.cookie) })
    assert.equal(self.status, 403, `a ${role} makes an owner of themselves`)
  }
  const unknown = { body: { email: 'other@clinic.example' }, ...as(owner.cookie) }
  assert.equal((await api.send('PATCH', `/v1/staff/${target.account_id}`, unknown)).status, 422)
})

test('a practice keeps an owner who can log in', async () => {
  const { clinic: alone } = await oneRoom(database)
  const aloneApi = await anApi(alone, { rateLimits: { requestsPerMinute: 1e9 } })
  const only = await aMember(alone)
  for (const body of [{ is_active: false }, { role: 'manager' }]) {
    const answer = await aloneApi.send('PATCH', `/v1/staff/${only.account_id}`, { body, ...as(only.cookie) })
    assert.equal(answer.body.code, 'last_owner')
  }
})
