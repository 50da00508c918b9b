import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { createLookout } from '../../src/booking/lookout.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { createEngine } from '../../src/main.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()
const day = { from: '2026-03-24T00:00:00Z', to: '2026-03-25T00:00:00Z' }
const dayQuery = `from=${day.from}&to=${day.to}`

async function aDesk() {
  const surgery = await aSurgery(database)
  const doctors = [surgery.auxo, surgery.thallo] as const
  const api = await anApi(surgery.clinic)
  const book = async (starts_at_utc: string, name: string, who: 0 | 1 = 0) => {
    const doctor = doctors[who]
    const held = await api.post('/v1/appointments', {
      doctor_id: doctor.doctor_id,
      appointment_type_id: doctor.checkUp,
      starts_at_utc,
    })
    assert.equal(held.status, 201, JSON.stringify(held.body))
    const { status, body } = await api.post(`/v1/appointments/${held.body.id}/confirm`, { patient: { name } })
    assert.equal(status, 200)
    return body
  }
  return { surgery, doctors, api, book }
}

test('a calendar is one answer: who comes when, who works when, and what is blocked', async () => {
  const { api, book, doctors } = await aDesk()
  const { id } = await book('2026-03-24T08:30:00Z', 'Anna Example')
  await api.post('/v1/availability-exceptions', {
    doctor_id: doctors[0].doctor_id,
    starts_at_utc: '2026-03-24T10:00:00Z',
    ends_at_utc: '2026-03-24T11:00:00Z',
    kind: 'blocked',
    reason: 'Team meeting',
  })
  const { status, body } = await api.get(`/v1/calendar?${dayQuery}`)
  assert.equal(status, 200)
  assert.deepEqual(
    body.appointments.map((visit: { id: string; patient_name: string; status: string }) => [
      visit.id,
      visit.patient_name,
      visit.status,
    ]),
    [[id, 'Anna Example', 'confirmed']],
  )
  assert.deepEqual(
    body.availability_exceptions.map(({ reason }: { reason: string }) => reason),
    ['Team meeting'],
  )
  const works = body.working_time.map(({ doctor_id }: { doctor_id: string }) => doctor_id)
  assert.deepEqual([...new Set(works)].sort(), doctors.map(({ doctor_id }) => doctor_id).sort())
})

test('a calendar of no time or of too much is refused', async () => {
  const { api } = await aDesk()
  assert.equal((await api.get(`/v1/calendar?from=${day.to}&to=${day.from}`)).status, 422)
  assert.equal((await api.get('/v1/calendar?from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z')).status, 422)
})

test('a patient who is here is here once, whoever says so, and can be not here after all', async () => {
  const { api, book } = await aDesk()
  const { id, version } = await book('2026-03-24T08:30:00Z', 'Anna Example')
  const here = await api.post(`/v1/appointments/${id}/arrive`, {})
  assert.equal(here.status, 200)
  assert.equal(here.body.status, 'confirmed')
  assert.notEqual(here.body.arrived_at, null)
  assert.equal((await api.post(`/v1/appointments/${id}/arrive`, {})).body.version, version + 1)
  assert.equal((await api.post(`/v1/appointments/${id}/unarrive`, {})).body.arrived_at, null)
  await api.post(`/v1/appointments/${id}/complete`, {})
  assert.equal((await api.post(`/v1/appointments/${id}/arrive`, {})).body.code, 'invalid_transition')
  const actions = (await api.get(`/v1/appointments/${id}/events`)).body.data.map(
    ({ action }: { action: string }) => action,
  )
  assert.deepEqual(actions, ['held', 'confirmed', 'arrived', 'not_arrived', 'completed'])
  assert.deepEqual(await verify(database), [])
})

test('a visit goes to another doctor who gives the same kind of visit, and to nobody else', async () => {
  const { api, book, doctors } = await aDesk()
  const { id } = await book('2026-03-24T08:30:00Z', 'Anna Example')
  const [, other] = doctors
  await api.post(`/v1/appointments/${id}/arrive`, {})
  const move = (doctor_id: string | undefined) =>
    api.post(`/v1/appointments/${id}/reschedule`, { starts_at_utc: '2026-03-24T09:00:00Z', doctor_id })
  const moved = await move(other.doctor_id)
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  assert.equal(moved.body.doctor_id, other.doctor_id)
  assert.equal(moved.body.appointment_type_id, other.checkUp)
  assert.notEqual(moved.body.arrived_at, null, 'who is here stays here')
  const stranger = (await api.post('/v1/doctors', { slug: 'new', name: 'New', timezone: 'Europe/Athens' }))
    .body
  assert.equal((await move(stranger.id)).body.code, 'validation_failed')
  assert.deepEqual(await verify(database), [])
})

test('a visit that another desk gave to another doctor is moved from there', async () => {
  const { api, book, doctors, surgery } = await aDesk()
  const elsewhere = await anApi({
    ...surgery.clinic,
    engine: createEngine(database, surgery.clinic.clock, testVault),
  })
  const { id } = await book('2026-03-24T08:30:00Z', 'Anna Example')
  const [one, other] = doctors
  const move = (desk: typeof api, starts_at_utc: string, doctor_id?: string) =>
    desk.post(`/v1/appointments/${id}/reschedule`, { starts_at_utc, ...(doctor_id ? { doctor_id } : {}) })
  assert.equal((await move(elsewhere, '2026-03-24T09:00:00Z', other.doctor_id)).status, 200)
  const again = await move(api, '2026-03-24T09:30:00Z')
  assert.equal(again.status, 200, JSON.stringify(again.body))
  assert.equal(again.body.doctor_id, other.doctor_id)
  assert.equal((await move(elsewhere, '2026-03-24T10:00:00Z', one.doctor_id)).body.doctor_id, one.doctor_id)
  assert.deepEqual(await verify(database), [])
})

test('what happens is told to whoever asks again, and to whoever stays on the line', async () => {
  const { api, book } = await aDesk()
  const { cursor } = (await api.get('/v1/changes')).body
  const { id } = await book('2026-03-24T08:30:00Z', 'Anna Example')
  const { body } = await api.get(`/v1/changes?cursor=${encodeURIComponent(cursor)}`)
  const told = body.changes.filter((change: { appointment_id: string }) => change.appointment_id === id)
  assert.deepEqual(
    told.map(({ action }: { action: string }) => action),
    ['held', 'confirmed'],
  )
  assert.equal((await api.get('/v1/changes?cursor=yesterday')).status, 422)

  await api.server.listen({ port: 0, host: '127.0.0.1' })
  const leaving = new AbortController()
  after(() => leaving.abort())
  const line = await fetch(
    `http://127.0.0.1:${(api.server.server.address() as AddressInfo).port}/v1/changes`,
    {
      headers: {
        authorization: `Bearer ${api.key}`,
        accept: 'text/event-stream',
        'last-event-id': body.cursor,
      },
      signal: leaving.signal,
    },
  )
  assert.match(line.headers.get('content-type') ?? '', /^text\/event-stream/)
  const heard = line.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]()
  let text = ''
  const hear = async (wanted: RegExp) => {
    while (!wanted.test(text)) text += (await heard?.next())?.value ?? ''
  }
  await hear(/retry: 1000/)
  await api.post(`/v1/appointments/${id}/arrive`, {})
  await hear(/"action":"arrived"/)
  await api.post('/v1/doctors', { slug: 'new', name: 'New', timezone: 'Europe/Athens' })
  await hear(/"setup":true/)
  // The server closes although somebody is listening.
  await api.server.close()
})

test('however many desks listen to a practice, it is looked at once for all of them', async () => {
  const { surgery, book } = await aDesk()
  const { practice_id, engine } = surgery.clinic
  const lookout = createLookout(engine)
  const heard = Array.from({ length: 20 }, () => new Set<string>())
  const leaving = await Promise.all(
    heard.map((actions) =>
      lookout.listen(practice_id, null, {
        heard: ({ changes }) => {
          for (const { action } of changes) actions.add(action)
        },
        failed: (error) => assert.fail(String(error)),
      }),
    ),
  )
  const looksIn = async (ms: number) => {
    const before = engine.db.roundTrips
    await delay(ms)
    return engine.db.roundTrips - before
  }
  const looks = await looksIn(2_000)
  assert.ok(looks >= 1 && looks <= 4, `${looks} looks in two seconds for 20 desks`)
  await book('2026-03-24T08:30:00Z', 'Anna Example')
  for (let waited = 0; heard.some((actions) => !actions.has('confirmed')); waited += 1) {
    assert.ok(waited < 50, 'it is told within five seconds')
    await delay(100)
  }
  for (const leave of leaving) leave()
  await delay(100)
  assert.equal(await looksIn(1_700), 0, 'nobody listens, so nobody looks')
})
