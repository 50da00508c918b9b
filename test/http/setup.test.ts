import assert from 'node:assert/strict'
import test from 'node:test'
import { type Api, anApi, INSTANCE_KEY } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const api = await anApi(clinic)
const stranger = await anApi(await aClinic(database))

const patch = (path: string, body: unknown, by: Api = api) => by.send('PATCH', path, { body })
const remove = (path: string, by: Api = api) => by.send('DELETE', path)

let count = 0
const fresh = (what: string) => {
  count += 1
  return `${what}-${count}`
}

async function made(path: string, body: Record<string, unknown>): Promise<string> {
  const { status, body: row } = await api.post(path, body)
  assert.equal(status, 201, JSON.stringify(row))
  return row.id
}

/** A doctor with a place, a room and a type, made through the API. */
async function aDoctor() {
  const doctor_id = await made('/v1/doctors', { slug: fresh('dr'), name: 'Dr Papadaki' })
  const doctor_location_id = await made('/v1/doctor-locations', { doctor_id, name: 'Kypseli' })
  const location_room_id = await made('/v1/location-rooms', { doctor_location_id, name: 'Room 1' })
  const appointment_type_id = await made('/v1/appointment-types', {
    doctor_id,
    slug: 'first-visit',
    name: 'First visit',
    consultation_mode: 'in_person',
  })
  return { doctor_id, doctor_location_id, location_room_id, appointment_type_id }
}

const base = await aDoctor()

/** For everything that is set up: what a new one may look like, a change, and a filter that finds it. */
const things: readonly [
  path: string,
  input: () => Record<string, unknown>,
  change: Record<string, unknown>,
][] = [
  ['/v1/doctors', () => ({ slug: fresh('dr'), name: 'Dr X' }), { name: 'Dr Y' }],
  [
    '/v1/doctor-locations',
    () => ({ doctor_id: null, name: fresh('place'), latitude: 37.9976, longitude: 23.7412 }),
    { address: 'Fokionos Negri 1' },
  ],
  [
    '/v1/location-rooms',
    () => ({ doctor_location_id: base.doctor_location_id, name: fresh('room') }),
    { is_active: false },
  ],
  [
    '/v1/bookable-resources',
    () => ({ type: 'equipment', label: 'Ultrasound', capabilities: ['ultrasound'] }),
    { capabilities: [] },
  ],
  [
    '/v1/appointment-types',
    () => ({ doctor_id: base.doctor_id, slug: fresh('visit'), name: 'Visit', consultation_mode: 'video' }),
    {
      requirements: [{ resource_type: 'equipment', capability: 'ultrasound', quantity: 2 }],
      price_cents: 5000,
    },
  ],
  [
    '/v1/schedule-rules',
    () => ({
      doctor_id: base.doctor_id,
      day_of_week: 5,
      work_start_local: '09:00',
      work_end_local: '24:00',
      breaks: [{ break_start_local: '12:00', break_end_local: '12:45', label: 'lunch' }],
    }),
    {
      effective_from: '2026-06-01',
      breaks: [{ break_start_local: '13:00', break_end_local: '13:30', label: null }],
    },
  ],
  [
    '/v1/availability-exceptions',
    () => ({ doctor_id: null, starts_at_utc: '2026-12-24T22:00:00Z', ends_at_utc: '2026-12-25T22:00:00Z' }),
    { kind: 'available', reason: 'on call' },
  ],
  ['/v1/patients', () => ({ name: 'Anna Example', email: 'anna@example.org' }), { phone: '+30 210 1234567' }],
]

for (const [path, input, change] of things) {
  test(`${path}: what is created is found, listed, changed and deleted`, async () => {
    const given = input()
    const created = await api.post(path, given)
    assert.equal(created.status, 201, JSON.stringify(created.body))
    const { id } = created.body
    assert.equal(created.headers['location'], `${path}/${id}`)
    assert.deepEqual({ ...created.body, ...given }, created.body)
    assert.deepEqual(
      Object.keys(created.body).filter((name) => ['practice_id', 'setup_version'].includes(name)),
      [],
    )

    const read = await api.get(`${path}/${id}`)
    assert.deepEqual([read.status, read.body], [200, created.body])
    const listed = await api.get(`${path}?limit=200`)
    assert.ok(listed.body.data.some((row: { id: string }) => row.id === id))

    const changed = await patch(`${path}/${id}`, change)
    assert.equal(changed.status, 200, JSON.stringify(changed.body))
    const { updated_at, ...expected } = { ...created.body, ...change }
    assert.deepEqual({ ...changed.body, ...expected }, changed.body)

    assert.deepEqual(await remove(`${path}/${id}`).then(({ status, body }) => [status, body]), [204, ''])
    assert.equal((await api.get(`${path}/${id}`)).status, 404)
  })

  test(`${path}: another practice neither finds it nor touches it`, async () => {
    const id = await made(path, input())
    assert.equal((await stranger.get(`${path}/${id}`)).status, 404)
    assert.equal((await patch(`${path}/${id}`, change, stranger)).status, 404)
    assert.equal((await remove(`${path}/${id}`, stranger)).status, 404)
    assert.deepEqual((await stranger.get(path)).body, { data: [], next_cursor: null })
    assert.equal((await api.get(`${path}/${id}`)).status, 200)
  })

  test(`${path}: unknown fields, an empty change and a missing body are refused`, async () => {
    const strange = await api.post(path, { ...input(), practice_id: clinic.practice_id })
    assert.deepEqual([strange.status, strange.body.code], [422, 'validation_failed'])
    assert.deepEqual(
      strange.body.errors.map((fault: { pointer: string }) => fault.pointer),
      ['/practice_id'],
    )
    const id = await made(path, input())
    assert.equal((await patch(`${path}/${id}`, {})).status, 422)
    assert.equal((await patch(`${path}/${id}`, { id })).status, 422)
    assert.equal((await api.post(path)).status, 422)
  })

  test(`${path}: the same request with the same key is carried out once`, async () => {
    const body = input()
    const headers = { 'idempotency-key': fresh('key') }
    const twins = await Promise.all([api.post(path, body, { headers }), api.post(path, body, { headers })])
    const again = await api.post(path, body, { headers })
    assert.deepEqual(
      [...twins, again].map(({ status }) => status),
      [201, 201, 201],
    )
    assert.equal(new Set([...twins, again].map((answer) => answer.body.id)).size, 1)
    assert.deepEqual(again.body, twins[0].body)
    const other = await api.post(path, { ...body, ...change }, { headers })
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency_key_reused'])
  })

  test(`${path}: a list is read page by page, and a cursor of elsewhere is refused`, async () => {
    for (let i = 0; i < 3; i++) await made(path, input())
    const all = (await api.get(`${path}?limit=200`)).body.data.map((row: { id: string }) => row.id)
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await api.get(`${path}?limit=2${next && `&cursor=${next}`}`)
      seen.push(...body.data.map((row: { id: string }) => row.id))
      next = body.next_cursor
    }
    assert.deepEqual(seen, all)
    assert.deepEqual(all, [...all].sort())
    assert.equal((await api.get(`${path}?cursor=nonsense`)).status, 422)
  })
}

test('what something refers to is deactivated, and shown as it is then', async () => {
  const { doctor_id, doctor_location_id } = await aDoctor()
  for (const path of [`/v1/doctors/${doctor_id}`, `/v1/doctor-locations/${doctor_location_id}`]) {
    const { status, body } = await remove(path)
    assert.deepEqual([status, body.is_active], [200, false])
    assert.deepEqual((await api.get(path)).body, body)
    assert.equal((await patch(path, { is_active: true })).body.is_active, true)
  }
})

test('lists are narrowed by what is asked for', async () => {
  const { doctor_id, doctor_location_id, location_room_id, appointment_type_id } = await aDoctor()
  const rule = { doctor_id, day_of_week: 6, work_start_local: '10:00', work_end_local: '14:00' }
  const rule_id = await made('/v1/schedule-rules', { ...rule, scope_location_room_id: location_room_id })
  const ids = async (path: string) => (await api.get(path)).body.data.map((row: { id: string }) => row.id)
  const of = `doctor_id=${doctor_id}`
  assert.deepEqual(await ids(`/v1/doctor-locations?${of}`), [doctor_location_id])
  assert.deepEqual(await ids(`/v1/location-rooms?doctor_location_id=${doctor_location_id}`), [
    location_room_id,
  ])
  assert.deepEqual(await ids(`/v1/appointment-types?${of}&is_active=true`), [appointment_type_id])
  assert.deepEqual(await ids(`/v1/appointment-types?${of}&is_active=false`), [])
  assert.deepEqual(await ids(`/v1/schedule-rules?${of}&day_of_week=6`), [rule_id])
  assert.deepEqual(await ids(`/v1/schedule-rules?${of}&day_of_week=5`), [])
  assert.deepEqual(await ids(`/v1/schedule-rules?scope_location_room_id=${location_room_id}`), [rule_id])
  const resources = await api.get(`/v1/bookable-resources?${of}&type=room`)
  assert.deepEqual(
    resources.body.data.map((row: Record<string, unknown>) => [row['location_room_id'], row['label']]),
    [[location_room_id, 'Room 1']],
  )
  assert.equal((await api.get('/v1/doctors?colour=red')).status, 422)
})

test('exceptions are found by the time they touch, instants and dates alike', async () => {
  const { doctor_id } = await aDoctor()
  const span = (from: string, to: string) => ({ doctor_id, starts_at_utc: from, ends_at_utc: to })
  const may = await made('/v1/availability-exceptions', span('2026-05-01T06:00:00Z', '2026-05-01T12:00:00Z'))
  const june = await made(
    '/v1/availability-exceptions',
    span('2026-06-01T06:00:00+03:00', '2026-06-02T06:00:00+03:00'),
  )
  const found = async (query: string) =>
    (await api.get(`/v1/availability-exceptions?doctor_id=${doctor_id}&${query}`)).body.data.map(
      (row: { id: string }) => row.id,
    )
  assert.deepEqual(await found('from=2026-05-01&to=2026-05-01'), [may])
  assert.deepEqual(await found('from=2026-05-01T12:00:00Z'), [june])
  assert.deepEqual(await found('to=2026-05-01T06:00:00Z'), [])
  assert.deepEqual(await found('kind=available'), [])
})

test('a blocked exception answers with the visits it covers, which stay booked', async () => {
  const { doctor_id, appointment_type_id } = await aDoctor()
  await made('/v1/schedule-rules', {
    doctor_id,
    day_of_week: 1,
    work_start_local: '08:00',
    work_end_local: '20:00',
  })
  const visit = { doctor_id, appointment_type_id, starts_at_utc: '2026-03-23T08:00:00Z' }
  const { id, ends_at_utc } = await clinic.booking(visit)
  const { status, body } = await api.post('/v1/availability-exceptions', {
    doctor_id,
    starts_at_utc: '2026-03-23T06:00:00Z',
    ends_at_utc: '2026-03-23T10:00:00Z',
  })
  assert.equal(status, 201)
  assert.deepEqual(body.conflicts, [{ id, ...visit, ends_at_utc, status: 'confirmed' }])
  assert.equal((await api.get(`/v1/appointments/${id}`)).body.status, 'confirmed')
  const listed = await api.get(`/v1/availability-exceptions?doctor_id=${doctor_id}`)
  assert.equal('conflicts' in listed.body.data[0], false)
})

test('a doctor with visits by video cannot lose their slots: 409, naming them', async () => {
  const doctor_id = await made('/v1/doctors', { slug: fresh('dr'), name: 'Dr Video' })
  const type = { doctor_id, slug: 'video', name: 'By video', consultation_mode: 'video' }
  const appointment_type_id = await made('/v1/appointment-types', type)
  await made('/v1/schedule-rules', {
    doctor_id,
    day_of_week: 1,
    work_start_local: '08:00',
    work_end_local: '20:00',
  })
  const booked = await clinic.booking({
    doctor_id,
    appointment_type_id,
    starts_at_utc: '2026-03-23T08:00:00Z',
  })
  const { status, body } = await patch(`/v1/doctors/${doctor_id}`, { max_parallel_sessions: 0 })
  assert.deepEqual(
    [status, body.code, body.resource_ids],
    [409, 'has_future_appointments', booked.resource_ids],
  )
  const single = await patch(`/v1/doctors/${doctor_id}`, { one_at_a_time: true, max_parallel_sessions: 5 })
  assert.deepEqual([single.body.conflicts, single.body.max_parallel_sessions], [[], 5])
})

test('a patient who has visits is kept: 409', async () => {
  const { doctor_id, appointment_type_id } = await aDoctor()
  await made('/v1/schedule-rules', {
    doctor_id,
    day_of_week: 1,
    work_start_local: '08:00',
    work_end_local: '20:00',
  })
  const visit = { doctor_id, appointment_type_id, starts_at_utc: '2026-03-23T08:00:00Z' }
  const { patient_id } = await clinic.booking(visit)
  const { status, body } = await remove(`/v1/patients/${patient_id}`)
  assert.deepEqual([status, body.code], [409, 'has_appointments'])
})

test('faults of the schema and of sense are told with their places', async () => {
  const { doctor_id } = await aDoctor()
  const rule = {
    doctor_id,
    day_of_week: 8,
    work_start_local: '25:00',
    work_end_local: '09:00:30',
    timezone: 'Mars/Base',
  }
  const { body } = await api.post('/v1/schedule-rules', rule)
  assert.deepEqual(body.errors.map((fault: { pointer: string }) => fault.pointer).sort(), [
    '/day_of_week',
    '/timezone',
    '/work_end_local',
    '/work_start_local',
  ])
  const reversed = await api.post('/v1/schedule-rules', {
    ...rule,
    day_of_week: 1,
    timezone: 'Europe/Athens',
    work_start_local: '17:00',
    work_end_local: '09:00',
    breaks: [{ break_start_local: '12:00', break_end_local: '11:00' }],
  })
  assert.deepEqual(
    [reversed.status, reversed.body.errors.map((fault: { pointer: string }) => fault.pointer).sort()],
    [
      422,
      [
        '/breaks/0/break_end_local',
        '/breaks/0/break_end_local',
        '/breaks/0/break_start_local',
        '/work_end_local',
      ],
    ],
  )
})

test('the instance key makes a practice, and the key in the answer opens it', async () => {
  const input = { slug: fresh('practice'), name: 'Clinic', timezone: 'Europe/Lisbon' }
  const created = await api.post('/v1/practices', input, { key: INSTANCE_KEY })
  assert.equal(created.status, 201)
  const { api_key, ...practice } = created.body
  assert.equal(created.headers['location'], '/v1/practice')
  const own = await api.get('/v1/practice', { key: api_key })
  assert.deepEqual(own.body, practice)
  const doctor = await api.post('/v1/doctors', { slug: 'dr', name: 'Dr' }, { key: api_key })
  assert.equal(doctor.body.timezone, 'Europe/Lisbon')
  const renamed = await api.send('PATCH', '/v1/practice', { body: { name: 'Clinica' }, key: api_key })
  assert.equal(renamed.body.name, 'Clinica')
})

test('a practice key makes no practice, nor does no key', async () => {
  const input = { slug: fresh('practice'), name: 'Clinic', timezone: 'Europe/Lisbon' }
  assert.equal((await api.post('/v1/practices', input)).status, 403)
  assert.equal((await api.post('/v1/practices', input, { key: null })).status, 401)
})

test('a practice is made once for one idempotency key, and its key told again to whoever has it', async () => {
  const input = { slug: fresh('practice'), name: 'Clinic', timezone: 'Europe/Lisbon' }
  const ask = { key: INSTANCE_KEY, headers: { 'idempotency-key': fresh('key') } }
  const first = await api.post('/v1/practices', input, ask)
  const again = await api.post('/v1/practices', input, ask)
  assert.deepEqual([first.status, again.status, again.body], [201, 201, first.body])
  const taken = await api.post('/v1/practices', input, { key: INSTANCE_KEY })
  assert.deepEqual([taken.status, taken.body.code, taken.body.field], [409, 'already_exists', 'slug'])
})

test('whoever has no key learns nothing of what is set up', async () => {
  for (const [path] of things) {
    assert.equal((await api.get(path, { key: null })).status, 401)
    assert.equal((await api.post(path, {}, { key: INSTANCE_KEY })).status, 403)
  }
})
