import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { listSessions } from '../../src/staff/sessions.ts'
import { asAdmin, nameOf } from '../support/admin.ts'
import { type Api, type Ask, anApi } from '../support/api.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import {
  idFields,
  type Known,
  leastOf,
  type Method,
  type Route,
  registeredRoutes,
} from '../support/routes.ts'
import { aMember, anotherSession, as } from '../support/staff.ts'

/**
 * Two practices on one instance. Whatever the one sends anywhere, with whichever id of the other in whichever place, it
 * is answered as if there were no such thing, reads nothing of the other and changes nothing of it.
 */

const { url: databaseUrl, database } = await useDatabase()
const limits = { rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 } }

/** Stands in every text of the other practice, and must never be seen by ours. */
const CANARY = 'canary-of-the-other'

/** A practice that has one of everything, made as its clients would. */
async function furnished(clinic: Clinic, api: Api, word: string) {
  const made = async (path: string, body: object, headers = {}): Promise<Record<string, string>> => {
    const answer = await api.post(path, body, { headers })
    assert.ok(answer.status < 300, `${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const id = async (path: string, body: object) => (await made(path, body))['id'] as string
  const doctor_id = await id('/v1/doctors', { slug: `dr-${word}`, name: word, specialty: word })
  const doctor_location_id = await id('/v1/doctor-locations', { doctor_id, name: word })
  const location_room_id = await id('/v1/location-rooms', { doctor_location_id, name: word })
  const appointment_type_id = await id('/v1/appointment-types', {
    doctor_id,
    slug: `visit-${word}`,
    name: word,
    consultation_mode: 'in_person',
    location_ids: [doctor_location_id],
    requirements: [
      { resource_type: 'room', quantity: 1 },
      { resource_type: 'equipment', quantity: 1 },
    ],
  })
  const bookable_resource_id = await id('/v1/bookable-resources', { type: 'equipment', label: word })
  let schedule_rule_id = ''
  for (const day_of_week of [1, 2, 3, 4, 5, 6, 7]) {
    schedule_rule_id = await id('/v1/schedule-rules', {
      doctor_id,
      day_of_week,
      work_start_local: '08:00',
      work_end_local: '20:00',
    })
  }
  const exception = {
    doctor_id: null,
    starts_at_utc: '2027-01-06T00:00:00Z',
    ends_at_utc: '2027-01-07T00:00:00Z',
  }
  const availability_exception_id = await id('/v1/availability-exceptions', { ...exception, reason: word })
  const patient_id = await id('/v1/patients', { name: word, email: `${word}@example.org` })
  const visit = { doctor_id, appointment_type_id }
  const hold = await made('/v1/appointments', {
    ...visit,
    starts_at_utc: '2026-03-23T08:00:00Z',
    notes: word,
  })
  const booked = await made('/v1/appointments', {
    ...visit,
    starts_at_utc: '2026-03-24T08:00:00Z',
    patient_id,
  })
  await made(`/v1/appointments/${booked['id']}/confirm`, {})
  const appointment_series_id = await id('/v1/appointment-series', {
    ...visit,
    first_date: '2026-03-25',
    start_local: '10:00',
    recurrence: 'FREQ=DAILY;COUNT=2',
    notes: word,
  })
  const waitlist_entry_id = await id('/v1/waitlist-entries', {
    patient_id,
    appointment_type_slug: `visit-${word}`,
    from_date: '2026-03-23',
    to_date: '2026-03-24',
  })
  const invitation = await made('/v1/staff-invitations', { email: `new-${word}@example.org`, role: 'owner' })
  const member = await aMember(clinic, 'doctor', doctor_id)
  await made(`/v1/staff/${member.account_id}/end-sessions`, {})
  const session_cookie = await anotherSession(clinic, member.account_id)
  const sessions = await listSessions(clinic.engine, clinic.practice_id, member.account_id)
  const passkey_id = await clinic.insert('staff_passkeys', {
    account_id: member.account_id,
    label: word,
    credential_id: Buffer.from(word),
    public_key: Buffer.from(word),
    sign_count: 0,
  })
  const key = await made('/v1/api-keys', { label: word, scopes: ['availability:read'] })
  const joint = await made('/v1/joint-bookings', {
    visits: ['2026-03-26T14:00:00Z', '2026-03-26T15:00:00Z'].map((starts_at_utc) => ({
      ...visit,
      starts_at_utc,
    })),
  })
  return {
    practice_id: clinic.practice_id,
    joint_booking_id: joint['id'] as string,
    doctor_id,
    doctor_location_id,
    location_room_id,
    appointment_type_id,
    bookable_resource_id,
    schedule_rule_id,
    availability_exception_id,
    patient_id,
    hold_id: hold['id'] as string,
    appointment_id: booked['id'] as string,
    appointment_series_id,
    api_key_id: key['id'] as string,
    waitlist_entry_id,
    staff_invitation_id: invitation['id'] as string,
    account_id: member.account_id,
    session_id: sessions[0]?.id as string,
    session_cookie,
    passkey_id,
    manage_token: hold['manage_token'] as string,
  }
}

const theirClinic = await aClinic(database)
const ourClinic = await aClinic(database)
const ours = await anApi(ourClinic, limits)
const theirs = await anApi(theirClinic, limits)
const { manage_token: ourToken, session_cookie: ourCookie, ...our } = await furnished(ourClinic, ours, 'ours')
const { manage_token: theirToken, session_cookie: _, ...their } = await furnished(theirClinic, theirs, CANARY)
const owner = await aMember(ourClinic, 'owner')
const routes = await registeredRoutes(ourClinic)

const kinds: Readonly<Record<string, string>> = {
  '/v1/doctors': our.doctor_id,
  '/v1/doctor-locations': our.doctor_location_id,
  '/v1/location-rooms': our.location_room_id,
  '/v1/appointment-types': our.appointment_type_id,
  '/v1/bookable-resources': our.bookable_resource_id,
  '/v1/schedule-rules': our.schedule_rule_id,
  '/v1/availability-exceptions': our.availability_exception_id,
  '/v1/patients': our.patient_id,
  '/v1/appointments': our.appointment_id,
  '/v1/appointment-series': our.appointment_series_id,
  '/v1/joint-bookings': our.joint_booking_id,
  '/public/joint-bookings': our.joint_booking_id,
  '/v1/api-keys': our.api_key_id,
  '/v1/waitlist-entries': our.waitlist_entry_id,
  '/public/waitlist-entries': our.waitlist_entry_id,
  '/v1/staff': our.account_id,
  '/v1/staff-invitations': our.staff_invitation_id,
  '/v1/sessions': our.session_id,
  '/v1/session/passkeys': our.passkey_id,
  '/public/appointments': our.hold_id,
}

/** Our own thing that a route with an id is about. A kind that is new here wants a line above. */
function ownIdFor({ url }: Route): string {
  if (/appointments\/:id\/confirm$/.test(url)) return our.hold_id
  const id = kinds[url.replace(/\/:id.*$/, '')]
  assert.ok(id, `${url} is about something that this test has none of`)
  return id
}

const isAbout = ({ url }: Route) => url.includes('/:id')
const speaksOf = (route: Route) => route.url.startsWith('/v1/') || route.url.startsWith('/public/')
const tenantRoutes = routes.filter((route) => speaksOf(route) && route.access !== 'instance')

let written = 0

/** What our fields are called, and what stands in them. */
const known: Known = (field, schema) => {
  if (field === 'slug') {
    written += 1
    return `x-${written}`
  }
  if (field === 'recurrence') return 'FREQ=DAILY;COUNT=2'
  if (field === 'from' || field === 'to' || field === 'from_date') return '2026-03-23'
  if (field === 'to_date') return '2026-03-24'
  if (field === 'appointment_type_slug') return 'visit-ours'
  if (field === 'earliest_local') return '08:00'
  if (field === 'latest_local') return '20:00'
  if (field === 'code') return '000000'
  if (field === 'appointment_type_ids') return `${our.appointment_type_id},${our.appointment_type_id}`
  if (field === 'ends_at_utc') return '2026-03-24T09:00:00Z'
  if (field === 'starts_at_utc') return '2026-03-24T08:30:00Z'
  if (/_end_local$/.test(field)) return '17:00'
  if (field === 'scopes' && !schema.format) return ['availability:read']
  if (schema.format !== 'uuid') return undefined
  const name = field
    .replace(/^(scope|default)_/, '')
    .replace(/^(location|room)_id$/, (_, what) =>
      what === 'room' ? 'location_room_id' : 'doctor_location_id',
    )
  return (our as Readonly<Record<string, string>>)[name]
}

interface Sent {
  readonly method: Method
  readonly url: string
  readonly ask: Ask
}

/** A request of ours to this route, right in all its parts unless told otherwise. */
function requestTo(route: Route, { id, query = {}, body = {}, ask = {} }: Partial<Parts> = {}): Sent {
  const path = route.url
    .replace(':practice_slug', ourClinic.slug)
    .replace(':id', id ?? (isAbout(route) ? ownIdFor(route) : ''))
  const least = (schema: Route['body']) => (schema ? (leastOf(schema, known) as object) : {})
  const search = new URLSearchParams(
    Object.entries({ ...least(route.query), ...query }).map(([k, v]) => [k, String(v)]),
  )
  return {
    method: route.method,
    url: search.size > 0 ? `${path}?${search}` : path,
    ask: {
      ...(route.body ? { body: { ...least(route.body), ...body } } : {}),
      ...credentials(route),
      ...ask,
      headers: { ...credentials(route).headers, ...ask.headers },
    },
  }
}

interface Parts {
  readonly id: string
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
  readonly ask: Ask
}

const credentials = ({ access }: Route): Ask =>
  access === 'staff'
    ? as(ourCookie)
    : { key: access === 'public' ? null : access === 'patient' ? ourToken : ours.key }

/** What we are answered, without what names the one request. */
async function answerTo({ method, url, ask }: Sent, ...ids: readonly string[]): Promise<string> {
  const { status, headers, body } = await ours.send(method, url, ask)
  const { 'x-request-id': _, date: __, 'content-length': ___, ...told } = headers
  let text = JSON.stringify({ status, told, body })
  // Whatever we are told, it is not theirs: neither their words, nor an id that we did not send ourselves.
  assert.ok(!text.includes(CANARY), `${method} ${url} tells: ${text}`)
  for (const [name, id] of Object.entries(their)) {
    assert.ok(ids.includes(id) || !text.includes(id), `${method} ${url} tells their ${name}: ${text}`)
  }
  for (const id of ids) text = text.replaceAll(id, 'the id')
  return text
    .replace(/"instance":"urn:uuid:[\w-]+"/, '"instance":"…"')
    .replace(/"x-ratelimit-[\w-]+":"?\d+"?/g, '"x-ratelimit":"…"')
}

/** Theirs and absent must be told apart by nothing; and refused, where `refuses`. */
async function sameAsAbsent(make: (id: string) => Sent, theirId: string, refuses: RegExp): Promise<void> {
  const absent = randomUUIDv7()
  const sent = make(theirId)
  const [first, second] = [await answerTo(sent, theirId), await answerTo(make(absent), absent)]
  const what = `${sent.method} ${sent.url} ${JSON.stringify(sent.ask.body)}`
  assert.equal(first, second, what)
  assert.match(first, refuses, what)
}

/** Every row of the other practice, as a superuser sees it. */
async function theirRows(): Promise<string> {
  return asAdmin(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'horai' and column_name = 'practice_id' order by 1`,
    )
    const texts: string[] = []
    for (const { name } of [{ name: 'practices' }, ...tables]) {
      const { rows } = await client.query<{ row: string }>(
        `select (to_jsonb(t) - 'last_used_at')::text as row from horai.${name} t
         where ${name === 'practices' ? 'id' : 'practice_id'} = $1 order by 1`,
        [their.practice_id],
      )
      texts.push(...rows.map(({ row }) => `${name} ${row}`))
    }
    return texts.join('\n')
  }, nameOf(databaseUrl))
}

const before = await theirRows()

const refusal = /"status":4\d\d/
/** A key is for one request: each gets its own. */
const headersToTry: readonly (() => Record<string, string>)[] = [
  () => ({ 'if-match': '"1"' }),
  () => ({ 'if-match': '"2"' }),
  () => ({ 'if-match': '"999"' }),
  () => ({ 'if-match': '*' }),
  () => ({ 'idempotency-key': randomUUIDv7() }),
]

test('whatever of theirs a path names, it is answered as what is not there', async () => {
  for (const route of tenantRoutes.filter(isAbout)) {
    for (const theirId of Object.values(their)) {
      await sameAsAbsent((id) => requestTo(route, { id }), theirId, /"status":404/)
    }
    for (const theirId of [their.hold_id, their.appointment_id]) {
      for (const headers of headersToTry) {
        await sameAsAbsent(
          (id) => requestTo(route, { id, ask: { headers: headers() } }),
          theirId,
          /"status":404/,
        )
      }
    }
  }
})

test('whatever of theirs a body names, it is answered as what is not there', async () => {
  let tried = 0
  for (const route of tenantRoutes) {
    for (const { name, put } of idFields(route.body)) {
      for (const theirId of Object.values(their)) {
        const make = (id: string) => requestTo(route, { body: { [name]: put(id) } })
        await sameAsAbsent(make, theirId, refusal)
        tried += 1
      }
    }
  }
  assert.ok(tried > 200, `${tried} bodies`)
})

test('whatever of theirs a query names, it is answered as what is not there', async () => {
  let tried = 0
  for (const route of tenantRoutes) {
    for (const { name } of idFields(route.query)) {
      for (const theirId of Object.values(their)) {
        const make = (id: string) => requestTo(route, { query: { [name]: id } })
        // A filter finds nothing (of a table for spreadsheets the heading alone); what a search is about is not found.
        await sameAsAbsent(make, theirId, /"status":404|"data":\[\]|"slots":\[\]|"body":"[\w,]+\\r\\n"/)
        tried += 1
      }
    }
  }
  assert.ok(tried > 100, `${tried} queries`)
})

test('words of theirs find nothing', async () => {
  for (const query of [`q=${CANARY}`, 'q=canary']) {
    assert.deepEqual((await ours.get(`/v1/patients?${query}`)).body.data, [])
  }
  assert.deepEqual((await ours.get(`/v1/availability/next?specialty=${CANARY}`)).body.data, [])
  assert.deepEqual(
    (await ours.get(`/v1/availability/next?appointment_type_slug=visit-${CANARY}`)).body.data,
    [],
  )
})

test('a list shows ours and nothing of theirs, whoever of us asks, and from wherever on', async () => {
  const lists = tenantRoutes.filter(({ query }) => query?.properties?.['cursor'])
  assert.ok(lists.length >= 10)
  for (const route of lists) {
    const { url, ask } = requestTo(route)
    const path = url.split('?')[0] as string
    const theirPath = path.replace(our.appointment_id, their.appointment_id)
    const cursors = [null, (await theirs.get(`${theirPath}?limit=1`)).body.next_cursor]
    for (const cursor of cursors) {
      const search = cursor === null ? '?limit=200' : `?limit=200&cursor=${cursor}`
      await answerTo({ method: 'GET', url: `${path}${search}`, ask })
      await answerTo({ method: 'GET', url: `${path}${search}`, ask: as(owner.cookie) })
    }
  }
})

test('an idempotency key that they have used is a fresh one for us', async () => {
  const headers = { 'idempotency-key': 'known-to-both' }
  const body = { name: CANARY }
  const first = await theirs.post('/v1/patients', body, { headers })
  const other = await ours.post('/v1/patients', { name: 'Somebody of ours' }, { headers })
  assert.deepEqual([first.status, other.status], [201, 201])
  assert.notEqual(first.body.id, other.body.id)
  assert.equal(other.body.name, 'Somebody of ours')
  assert.equal((await theirs.send('DELETE', `/v1/patients/${first.body.id}`)).status, 204)
})

test('a manage token opens its own appointment and no other, of whichever practice', async () => {
  const own = routes.filter(({ access }) => access === 'patient')
  assert.ok(own.length >= 4)
  for (const route of own) {
    for (const id of [our.appointment_id, their.hold_id, their.appointment_id]) {
      await sameAsAbsent((id) => requestTo(route, { id }), id, /"status":404/)
    }
    // Theirs, of an appointment that is there, is no better at ours.
    await sameAsAbsent(
      (id) => requestTo(route, { id, ask: { key: theirToken } }),
      our.hold_id,
      /"status":404/,
    )
  }
})

test('the token of a hold that has lapsed shows that, and nothing else', async () => {
  const late = await aClinic(database)
  const lateApi = await anApi(late, limits)
  const { manage_token, hold_id, appointment_id } = await furnished(late, lateApi, 'late')
  late.clock.override = '2026-03-20T09:00:00Z'
  const key = { key: manage_token }
  assert.equal((await lateApi.get(`/public/appointments/${hold_id}`, key)).body.status, 'cancelled')
  assert.equal((await lateApi.post(`/public/appointments/${hold_id}/confirm`, {}, key)).status, 410)
  assert.equal((await lateApi.get(`/public/appointments/${appointment_id}`, key)).status, 404)
})

test('after all this nothing of theirs has changed', async () => {
  const after = await theirRows()
  // What they did themselves meanwhile: one remembered answer, and what they read of their own.
  const rows = (text: string) =>
    text.split('\n').filter((line) => !/^(idempotency_keys|patient_reads) /.test(line))
  assert.deepEqual(rows(after), rows(before))
  const key = await theirClinic.rows<{ id: string }>(
    'select id::text from horai.api_keys where practice_id = $1',
    [their.practice_id],
  )
  const readers = await theirClinic.rows<{ actor_id: string }>(
    'select actor_id from horai.patient_reads where practice_id = $1',
    [their.practice_id],
  )
  assert.ok(
    readers.every(({ actor_id }) => key.some(({ id }) => id === actor_id)),
    'nobody of ours has read',
  )
})
