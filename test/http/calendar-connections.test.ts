import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { verify } from '../../src/booking/verify/verify.ts'
import { places } from '../../src/db/personal.ts'
import { createVault } from '../../src/db/vault.ts'
import { reseal } from '../../src/jobs/reseal.ts'
import { egressOf } from '../../src/notifications/webhooks/egress.ts'
import { sealedLogin } from '../../src/practice/calendar-connections.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { aRadicale, noRadicale } from '../support/radicale.ts'
import { TEST_DATA_KEY } from '../support/vault.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic, { egress: egressOf('127.0.0.0/8') })
const guarded = await anApi(clinic)
const path = '/v1/calendar-connections'
const login = { username: 'doctor', password: 'canary-of-the-password' }
const { doctor_id } = visit

async function connected(address: string, more: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await api.post(path, { doctor_id, address, ...login, ...more })
  assert.equal(status, 201, JSON.stringify(body))
  return body.id
}

async function loginOf(id: string, vault = clinic.engine.vault) {
  const { engine, practice_id } = clinic
  const { credentials } = await sealedLogin(engine.db.within(practice_id), practice_id, id)
  return JSON.parse(vault.within(practice_id).openText(credentials, places.calendar))
}

test('a connection is made, shown without its password, changed and taken away', async () => {
  const id = await connected('https://calendar.example/doctor/visits/')
  const { body } = await api.get(`${path}/${id}`)
  assert.doesNotMatch(JSON.stringify(body), /canary|username/)
  assert.equal(body.direction, 'both')
  assert.deepEqual(body.conflicts, [])
  const changed = await api.send('PATCH', `${path}/${id}`, { body: { direction: 'in', password: 'another' } })
  assert.equal(changed.body.direction, 'in')
  assert.deepEqual(await loginOf(id), { username: 'doctor', password: 'another' })
  assert.equal((await api.get(`${path}?doctor_id=${doctor_id}`)).body.data.length, 1)
  assert.equal((await api.send('DELETE', `${path}/${id}`)).status, 204)
  assert.equal((await api.get(`${path}/${id}`)).status, 404)
})

test('the same calendar twice, an address that is none, a doctor of nowhere: refused, and nothing is kept', async () => {
  const id = await connected('https://calendar.example/once/')
  const again = await api.post(path, { doctor_id, address: 'https://calendar.example/once/', ...login })
  assert.equal(again.body.code, 'already_exists')
  for (const address of [
    'ftp://calendar.example/',
    'https://a:b@calendar.example/',
    'calendar',
    'https://c.example/?x',
  ])
    assert.equal(
      (await api.post(path, { doctor_id, address, ...login })).body.code,
      'validation_failed',
      address,
    )
  const nowhere = { doctor_id: practiceless, address: 'https://calendar.example/b/', ...login }
  assert.equal((await api.post(path, nowhere)).status, 404)
  assert.equal((await api.get(path)).body.data.length, 1)
  await api.send('DELETE', `${path}/${id}`)
})

const practiceless = '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10'

test('nobody writes by hand what only a calendar may block', async () => {
  const span = { starts_at_utc: '2026-04-01T08:00:00Z', ends_at_utc: '2026-04-01T09:00:00Z' }
  const { body } = await api.post('/v1/availability-exceptions', {
    doctor_id,
    ...span,
    source: 'calendar:mine',
  })
  assert.equal(body.errors[0].pointer, '/source')
})

test('the password is sealed, and sealed anew with a new key', async () => {
  const id = await connected('https://calendar.example/sealed/')
  const kept = async () => {
    const [row] = await clinic.rows<{ credentials: string }>(
      'select credentials from horai.calendar_connections where id = $1',
      [id],
    )
    return row?.credentials ?? ''
  }
  const before = await kept()
  assert.match(before, /^sealed:/)
  const vault = createVault([Buffer.alloc(32, 7), Buffer.from(TEST_DATA_KEY, 'base64')])
  await reseal.run({ ...clinic.engine, vault, warn: assert.fail })
  assert.notEqual(await kept(), before)
  const newest = createVault([Buffer.alloc(32, 7)])
  assert.equal((await loginOf(id, newest)).password, login.password)
  await clinic.rows('update horai.calendar_connections set credentials = $2 where id = $1', [id, '{}'])
  assert.ok(
    (await verify(database)).some((one) => one.invariant === 'personal_data_is_sealed' && one.id === id),
  )
  await api.send('DELETE', `${path}/${id}`)
})

test('a calendar in a closed network is not gone to', async () => {
  const id = await connected('http://127.0.0.1:9/doctor/')
  const { status, body } = await guarded.post(`${path}/${id}/test`, {})
  assert.equal(status, 200)
  assert.equal(body.works, false)
  assert.match(body.detail, /closed/)
  await api.send('DELETE', `${path}/${id}`)
})

test('a page that is no calendar is told so', async () => {
  const server = createServer((_, response) => response.end('hello'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => server.close())
  const id = await connected(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const { body } = await api.post(`${path}/${id}/test`, {})
  assert.deepEqual(body, { works: false, detail: 'This is not the address of a calendar.' })
  await api.send('DELETE', `${path}/${id}`)
})

test('a calendar that can be used says so, and one that does not let us in', {
  skip: noRadicale,
}, async () => {
  const radicale = await aRadicale()
  after(() => radicale.end())
  const id = await connected(radicale.address, radicale.login)
  assert.deepEqual((await api.post(`${path}/${id}/test`, {})).body, { works: true, detail: null })
  await api.send('PATCH', `${path}/${id}`, { body: { password: 'another' } })
  assert.match((await api.post(`${path}/${id}/test`, {})).body.detail, /401/)
})
