import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetStaff } from '../../src/jobs/forget-staff.ts'
import { passwordFaults } from '../../src/staff/password.ts'
import { anApi } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { aMember, as, fromOurPage, PASSWORD } from '../support/staff.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9 } })
const NOW = '2026-03-20T08:00:00Z'

const known = ['maria@olive-clinic.example', 'Maria Papadaki', 'Clinic of the Hours', 'north-clinic']

for (const password of [
  'password1234',
  'Password123456!',
  'P@ssw0rd1234',
  'passwordpasswordpassword',
  'qwertyuiop12',
  '1q2w3e4r5t6y',
  'trustno1trustno1',
  'manchesterunited',
  'abcdefghijkl',
  '123412341234',
  'aaaaaaaaaaaaaaaa',
  'north-clinic-2024',
  'northclinic1!',
  'Clinic of the Hours',
  'Maria Papadaki 1',
  'MARIA@olive-clinic.example',
  'horaihoraihorai',
]) {
  test(`too easy to guess: ${password}`, async () => {
    const [fault] = await passwordFaults('/password', password, known)
    assert.equal(fault?.detail, 'is too easy to guess')
  })
}

for (const password of [
  PASSWORD,
  'xK9#mQ2$vL7&',
  'εννιά ελιές δίπλα στη θάλασσα',
  'the north wind blows at night',
  `${'long and then some '.repeat(6)}end`,
]) {
  test(`taken: ${password}`, async () => {
    assert.deepEqual(await passwordFaults('/password', password, known), [])
  })
}

test('the words of the account and the practice are refused by a session and by a link alike', async () => {
  const owner = await aMember(clinic)
  const member = await aMember(clinic, 'manager')
  const password = `Clinic of the Hours ${clinic.slug}`
  const changed = await api.post('/v1/session/password', { new_password: password }, as(member.cookie))
  assert.equal(changed.body.errors[0].pointer, '/new_password')
  const made = await api.post(`/v1/staff/${member.account_id}/reset-password`, {}, as(owner.cookie))
  const token = String(made.body.link).split('#')[1]
  const open = { key: null, headers: fromOurPage }
  const used = await api.post('/v1/password-resets/use', { token, password }, open)
  assert.equal(used.body.errors[0].pointer, '/password')
  const good = { token, password: 'ten fig trees on the hill' }
  assert.equal((await api.post('/v1/password-resets/use', good, open)).status, 204, 'the link is still good')
})

test('what opens nothing any more is forgotten, and what still does is not', async () => {
  const own = await aClinic(database, '2024-01-10T08:00:00Z')
  const ownApi = await anApi(own, { rateLimits: { requestsPerMinute: 1e9 } })
  const tables = ['sessions', 'challenges', 'attempts', 'resets', 'invitations', 'links', 'events']
  const count = async () => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const [row] = await own.rows<{ n: number }>(
        `select count(*)::int as n from horai.staff_${table} where practice_id = $1`,
        [own.practice_id],
      )
      counts[table] = row?.n ?? 0
    }
    return counts
  }
  const make = async () => {
    const owner = await aMember(own)
    const open = { key: null, headers: fromOurPage }
    await ownApi.post('/v1/session/passkey/options', { practice: own.slug }, open)
    await ownApi.post('/v1/session', { practice: own.slug, email: owner.email, password: 'wrong' }, open)
    await ownApi.post('/v1/password-resets', { practice: own.slug, email: owner.email }, open)
    await own.rows(
      `insert into horai.staff_links (practice_id, token_hash, reset_id)
       select practice_id, id::text::bytea, id from horai.staff_resets where practice_id = $1`,
      [own.practice_id],
    )
  }
  const sweep = (now: string) => {
    own.clock.override = now
    return forgetStaff.run({ ...own.engine, warn: assert.fail })
  }
  await make()
  const before = await count()
  for (const table of tables) assert.ok((before[table] ?? 0) > 0, table)
  await sweep('2024-01-10T08:01:00Z')
  assert.deepEqual(await count(), before, 'all of it is in use')
  await sweep('2024-01-11T09:00:00Z')
  const nextDay = await count()
  assert.deepEqual([nextDay['challenges'], nextDay['attempts']], [0, 0])
  assert.equal(nextDay['sessions'], before['sessions'])
  await sweep('2024-03-10T08:00:00Z')
  const later = await count()
  for (const table of ['sessions', 'resets', 'invitations', 'links']) assert.equal(later[table], 0, table)
  assert.equal(later['events'], before['events'], 'what happened is kept')
  await sweep('2025-02-20T08:00:00Z')
  assert.equal((await count())['events'], 0, 'for 400 days')
  own.clock.override = NOW
})
