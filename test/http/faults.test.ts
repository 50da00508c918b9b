import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pino } from 'pino'
import { type Answer, anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)

const hold = '/v1/appointments'

function pointers({ status, body }: Answer): string[] {
  assert.equal(status, 422)
  assert.equal(body.code, 'validation_failed')
  return body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()
}

test('a problem is application/problem+json and has all members of RFC 9457', async () => {
  const { status, headers, body } = await api.get('/v1/nothing-here')
  assert.equal(status, 404)
  assert.match(String(headers['content-type']), /^application\/problem\+json/)
  assert.equal(body.type, '/problems/not_found')
  assert.equal(body.status, 404)
  assert.equal(body.code, 'not_found')
  assert.equal(typeof body.title, 'string')
  assert.equal(typeof body.detail, 'string')
  assert.equal(body.instance, `urn:uuid:${headers['x-request-id']}`)
})

test('every answer may not be kept and says when it was given', async () => {
  const { headers } = await api.get('/v1/appointments')
  assert.equal(headers['cache-control'], 'no-store')
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.ok(headers['date'])
})

test('a body that is not JSON is a malformed request', async () => {
  const answer = await api.send('POST', hold, { raw: '{"doctor_id": ' })
  assert.equal(answer.status, 400)
  assert.equal(answer.body.code, 'malformed_request')
})

test('a body that reaches for the prototype is a malformed request', async () => {
  const answer = await api.send('POST', hold, { raw: '{"__proto__": {"outside_hours": true}}' })
  assert.equal(answer.status, 400)
})

test('a path that is badly encoded is a malformed request', async () => {
  const answer = await api.get('/v1/appointments/%zz')
  assert.equal(answer.status, 400)
  assert.equal(answer.body.code, 'malformed_request')
})

test('a form is no JSON', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await api.send('POST', hold, { raw: 'doctor_id=1', headers })
  assert.equal(answer.status, 415)
  assert.equal(answer.body.code, 'unsupported_media_type')
})

test('a body of more than 64 kB is too large', async () => {
  const answer = await api.post(hold, { ...visit, notes: 'x'.repeat(65 * 1024) })
  assert.equal(answer.status, 413)
  assert.equal(answer.body.code, 'payload_too_large')
})

test('a field that is not known is a fault, and so is one that is missing: all are told at once', async () => {
  const answer = await api.post(hold, {
    doctor_id: visit.doctor_id,
    starts_at_utc: 'tomorrow',
    colour: 'red',
  })
  assert.deepEqual(pointers(answer), ['/appointment_type_id', '/colour', '/starts_at_utc'])
})

test('no body at all misses every required field', async () => {
  const answer = await api.send('POST', hold)
  assert.deepEqual(pointers(answer), ['/appointment_type_id', '/doctor_id', '/starts_at_utc'])
})

test('a body that is no object is a fault of the whole', async () => {
  assert.deepEqual(pointers(await api.post(hold, [visit])), [''])
})

test('values are taken as they are: a number is no text and "true" no flag', async () => {
  const answer = await api.post(hold, { ...visit, notes: 7, outside_hours: 'true' })
  assert.deepEqual(pointers(answer), ['/notes', '/outside_hours'])
})

test('faults deep inside have their full pointer', async () => {
  const { id } = (await api.post(hold, visit)).body
  const answer = await api.post(`${hold}/${id}/confirm`, {
    patient: { email: 'nowhere', phone: '12', date_of_birth: '2026-02-30', timezone: 'Athens', 'a/b~c': 1 },
  })
  assert.deepEqual(pointers(answer), [
    '/patient/a~1b~0c',
    '/patient/date_of_birth',
    '/patient/email',
    '/patient/name',
    '/patient/phone',
    '/patient/timezone',
  ])
  await api.post(`${hold}/${id}/cancel`)
})

test('a name of blanks is no name', async () => {
  const { id } = (await api.post(hold, visit)).body
  assert.deepEqual(pointers(await api.post(`${hold}/${id}/confirm`, { patient: { name: '  ' } })), [
    '/patient/name',
  ])
  await api.post(`${hold}/${id}/cancel`)
})

test('an unknown time zone is a fault, and an offset is none', async () => {
  for (const patient_timezone of ['Europe/Atlantis', '+02:00', '']) {
    assert.deepEqual(pointers(await api.post(hold, { ...visit, patient_timezone })), ['/patient_timezone'])
  }
})

test('an instant has a zone, is a whole minute and lies in our time', async () => {
  for (const starts_at_utc of [
    '2026-03-23T08:00:30Z',
    '2026-03-23T08:00:00.5Z',
    '2026-03-23T08:00:00',
    '2026-03-23 08:00:00Z',
    '2026-02-30T08:00:00Z',
    '2026-03-23T24:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:00-23:59',
  ]) {
    assert.deepEqual(pointers(await api.post(hold, { ...visit, starts_at_utc })), ['/starts_at_utc'])
  }
})

test('an id is a UUID as we print it', async () => {
  for (const doctor_id of ['1', visit.doctor_id.toUpperCase(), `urn:uuid:${visit.doctor_id}`]) {
    assert.deepEqual(pointers(await api.post(hold, { ...visit, doctor_id })), ['/doctor_id'])
  }
})

test('what is no id in a path leads nowhere', async () => {
  assert.equal((await api.get('/v1/appointments/1')).status, 404)
})

test('text that Postgres cannot store is a fault', async () => {
  assert.deepEqual(pointers(await api.post(hold, { ...visit, notes: 'a\0b' })), ['/notes'])
  assert.deepEqual(pointers(await api.send('POST', hold, { raw: '{"notes": "\\ud800"}' })), ['/notes'])
  assert.deepEqual(pointers(await api.get('/v1/availability/next?specialty=%00')), ['/specialty'])
})

const where = `doctor_id=${visit.doctor_id}&appointment_type_id=${visit.appointment_type_id}`

test('faults of a query are at the names of its parameters', async () => {
  const answer = await api.get('/v1/availability?from=monday&to=2026-03-24&near=here')
  assert.deepEqual(pointers(answer), ['/appointment_type_id', '/doctor_id', '/from', '/near'])
})

test('a parameter given twice is a fault', async () => {
  const answer = await api.get(`/v1/availability?${where}&from=2026-03-23&from=2026-03-24&to=2026-03-24`)
  assert.deepEqual(pointers(answer), ['/from'])
})

test('a span of dates ends after it starts', async () => {
  const answer = await api.get(`/v1/availability?${where}&from=2026-03-24&to=2026-03-23`)
  assert.deepEqual(pointers(answer), ['/to'])
})

test('a search is for at most 62 days', async () => {
  const days = (to: string) => api.get(`/v1/availability?${where}&from=2026-03-01&to=${to}`)
  assert.equal((await days('2026-05-01')).status, 200)
  assert.deepEqual(pointers(await days('2026-05-02')), ['/to'])
})

test('a page has from 1 to 200 entries', async () => {
  for (const limit of ['0', '201', '1.5', 'many', '', '9'.repeat(400)]) {
    assert.deepEqual(pointers(await api.get(`/v1/appointments?limit=${limit}`)), ['/limit'])
  }
})

test('a cursor is one that this list has given out', async () => {
  for (const cursor of ['x', 'W10', Buffer.from('["2026-03-23T08:00:00Z","x"]').toString('base64url')]) {
    assert.deepEqual(pointers(await api.get(`/v1/appointments?cursor=${cursor}`)), ['/cursor'])
  }
})

test('near is a place on earth, with a distance', async () => {
  const near = (query: string) => api.get(`/v1/availability/next?${query}`)
  assert.equal((await near('near=37.98,23.73&within_km=5')).status, 200)
  assert.deepEqual(pointers(await near('near=37.98,23.73')), ['/within_km'])
  assert.deepEqual(pointers(await near('within_km=5')), ['/near'])
  assert.deepEqual(pointers(await near('near=91,0&within_km=5')), ['/near'])
  assert.deepEqual(pointers(await near('near=north&within_km=-1')), ['/near', '/within_km'])
})

test('a version in If-Match is a number in quotes', async () => {
  const { id } = (await api.post(hold, visit)).body
  for (const version of ['1', '"one"', 'W/"1"', '"1", "2"']) {
    const answer = await api.post(`${hold}/${id}/cancel`, {}, { headers: { 'if-match': version } })
    assert.deepEqual(pointers(answer), ['/If-Match'])
  }
  assert.equal((await api.post(`${hold}/${id}/cancel`, {}, { headers: { 'if-match': '*' } })).status, 200)
})

test('an idempotency key is 1 to 255 visible characters', async () => {
  for (const key of ['two words', 'ключ', 'x'.repeat(256)]) {
    const answer = await api.post(hold, visit, { headers: { 'idempotency-key': key } })
    assert.deepEqual(pointers(answer), ['/Idempotency-Key'])
  }
})

test('a mistake of ours is told to nobody but the log', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => lines.push(line) })
  const query = async () => {
    throw new Error('the secret of the house')
  }
  const within = (id: string) => ({ ...clinic.engine.db.within(id), query })
  const engine = { ...clinic.engine, db: { ...clinic.engine.db, within } }
  const broken = await anApi(clinic, { engine, logger })
  const { status, body, headers } = await broken.get('/v1/appointments')
  assert.equal(status, 500)
  assert.equal(body.code, 'internal')
  assert.doesNotMatch(JSON.stringify(body), /secret|Error|\.ts/)
  assert.equal(body.instance, `urn:uuid:${headers['x-request-id']}`)
  assert.match(lines.join(''), /the secret of the house/)
  assert.match(lines.join(''), new RegExp(String(headers['x-request-id'])))
})
