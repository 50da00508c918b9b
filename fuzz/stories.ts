import { TOTP } from 'otpauth'
import { type Document, type Operation, operationsOf, thingAt } from './document.ts'
import type { Sent, Step } from './requests.ts'
import { ABSENT, near, PASSWORD } from './values.ts'
import type { World } from './world.ts'

/** What only a sequence brings about: each story has things of its own, at starts of its own. */
export type Story = (at: number) => readonly Step[]

interface Told {
  /** The scheme to come with; the first that opens the route unless given, null for none. */
  readonly as?: string | null
  /** Which of those, 0 the first and -1 the newest; the first key of the practice, else the newest. */
  readonly which?: number
  readonly id?: (world: World) => string | undefined
  readonly query?: (world: World) => Readonly<Record<string, string | undefined>>
  readonly headers?: Readonly<Record<string, string>>
}

const verbs = [
  'confirm',
  'extend',
  'cancel',
  'reschedule',
  'approve',
  'complete',
  'no-show',
  'arrive',
  'unarrive',
]
const own = ['confirm', 'extend', 'cancel', 'reschedule', 'contact-code', 'check-contact']

export function storiesOf(document: Document): readonly Story[] {
  const operations = operationsOf(document)
  let asked = 0

  /** One request of a story. */
  function tell(
    method: string,
    path: string,
    body: (world: World) => object = () => ({}),
    told: Told = {},
  ): Step {
    const operation = operations.find((one) => one.method === method && one.path === path) as Operation
    if (operation === undefined) throw new Error(`a story asks for ${method} ${path}, which is no more`)
    return { kind: 'ask', make: (world) => sentTo(operation, body, told, world) }
  }

  function sentTo(operation: Operation, body: (world: World) => object, told: Told, world: World): Sent {
    const { path, method } = operation
    const scheme = told.as === undefined ? operation.opensWith[0] : told.as
    const credential =
      scheme == null
        ? undefined
        : world.credential(scheme, told.which ?? (scheme === 'practice_key' ? 0 : -1))
    const id =
      told.id?.(world) ??
      (scheme === 'manage_token' ? credential?.of : undefined) ??
      world.value(`${thingAt(path)}_id`, -1)
    const url = path
      .replace('{id}', id ?? 'none')
      .replace('{practice_slug}', world.value('practice_slug', 0) ?? 'none')
      .replace('{token}', 'none')
    const query = Object.entries(told.query?.(world) ?? {}).map(([name, value]) => `${name}=${value}`)
    const isCookie = scheme != null && document.components.securitySchemes[scheme]?.in === 'cookie'
    asked += 1
    return {
      operation,
      method,
      url: query.length > 0 ? `${url}?${query.join('&')}` : url,
      headers: {
        ...(credential === undefined
          ? {}
          : isCookie
            ? {
                cookie: `${document.components.securitySchemes[scheme]?.name}=${credential.token}`,
                'sec-fetch-site': 'same-origin',
              }
            : { authorization: `Bearer ${credential.token}` }),
        ...(operation.body ? { 'content-type': 'application/json' } : {}),
        ...told.headers,
      },
      payload: operation.body ? JSON.stringify(body(world)) : undefined,
      remoteAddress: `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
    }
  }

  const first = (name: string) => (world: World) => world.value(name, 0)
  const wait = (minutes: number): Step => ({ kind: 'wait', minutes })
  const patient = { name: 'Anna Example', email: 'anna@example.org' }
  const start =
    (at: number, type = 0) =>
    (world: World) => ({
      doctor_id: world.value('doctor_id', 0),
      appointment_type_id: world.value('appointment_type_id', type),
      starts_at_utc: near(world, at),
    })
  const hold = (at: number, type = 0) => tell('POST', '/v1/appointments', start(at, type))
  const heldByPatient = (at: number) => tell('POST', '/public/{practice_slug}/appointments', start(at))
  const step = (verb: string, body: (world: World) => object = () => ({}), told: Told = {}) =>
    tell('POST', `/v1/appointments/{id}/${verb}`, body, told)
  const ownStep = (verb: string, body: (world: World) => object = () => ({})) =>
    tell('POST', `/public/appointments/{id}/${verb}`, body)
  const moved = (at: number) => (world: World) => ({ starts_at_utc: near(world, at) })
  const bodyOf = (verb: string, at: number) => (world: World) =>
    verb === 'reschedule'
      ? moved(at)(world)
      : verb === 'contact-code'
        ? { email: patient.email }
        : verb === 'check-contact'
          ? { code: '000000' }
          : {}
  const rules = (changes: object) => tell('PATCH', '/v1/practice', () => changes)
  const open = rules({ contact_check: 'none', contact_bookings_ahead: 100, contact_bookings_a_day: 100 })
  const dates = (world: World) => ({ from: near(world, 0).slice(0, 10), to: near(world, 96).slice(0, 10) })
  const asked_for = (world: World) => ({
    doctor_id: world.value('doctor_id', 0),
    appointment_type_id: world.value('appointment_type_id', 0),
    ...dates(world),
  })
  const wish = (world: World) => ({
    appointment_type_slug: 'check-up',
    from_date: near(world, 48).slice(0, 10),
    to_date: near(world, 96 * 8).slice(0, 10),
  })
  const waits = tell('POST', '/v1/waitlist-entries', (world) => ({
    patient_id: world.value('patient_id', 0),
    ...wish(world),
  }))
  const joins = tell('POST', '/public/{practice_slug}/waitlist-entries', (world) => ({
    patient,
    ...wish(world),
  }))
  const offer = (at: number) =>
    tell('POST', '/v1/waitlist-entries/{id}/offer', (world) => ({ ...start(at)(world), hold_minutes: 30 }))
  const ownEntry = (verb: string) => tell('POST', `/public/waitlist-entries/{id}/${verb}`)
  const entry = (method: string, path = '', body: object = {}) =>
    tell(method, `/v1/waitlist-entries/{id}${path}`, () => body)
  const login = (password: string) =>
    tell('POST', '/v1/session', (world) => ({
      practice: world.value('practice_slug', 0),
      email: 'owner@example.org',
      password,
    }))
  const code = (world: World) =>
    new TOTP({ secret: world.value('otp_secret', -1) ?? 'AAAA' }).generate({
      timestamp: world.now.epochMilliseconds,
    })

  return [
    (at) => [
      hold(at),
      step('confirm', () => ({ patient })),
      step('reschedule', moved(at + 1)),
      ...['arrive', 'unarrive', 'complete', 'no-show'].map((verb) => step(verb)),
    ],
    (at) => [hold(at, 1), step('confirm', () => ({ patient })), step('approve')],
    (at) => [hold(at), hold(at), heldByPatient(at)],
    (at) => [
      hold(at),
      step('extend'),
      step('extend'),
      step('cancel'),
      ...verbs.map((verb) => step(verb, bodyOf(verb, at))),
    ],
    (at) => [hold(at), wait(65), ...verbs.map((verb) => step(verb, bodyOf(verb, at)))],
    (at) => [
      hold(at),
      ...verbs.map((verb) => step(verb, bodyOf(verb, at), { headers: { 'if-match': '"99"' } })),
    ],
    (at) => [
      open,
      heldByPatient(at),
      ownStep('extend'),
      ownStep('confirm', () => ({ patient: { name: 'Anna Example' } })),
      ownStep('reschedule', moved(at + 1)),
      ownStep('cancel'),
      ...own.map((verb) => ownStep(verb, bodyOf(verb, at))),
    ],
    (at) => [heldByPatient(at), wait(65), ...own.map((verb) => ownStep(verb, bodyOf(verb, at)))],
    (at) => [
      rules({ contact_check: 'email' }),
      heldByPatient(at),
      ownStep('confirm', () => ({ patient })),
      ownStep('check-contact', () => ({ code: '000000' })),
      ownStep('contact-code', () => ({ email: patient.email })),
      ownStep('contact-code', () => ({ email: patient.email })),
      ownStep('check-contact', () => ({ code: '000000' })),
      open,
    ],
    (at) => [
      rules({ contact_bookings_ahead: 1 }),
      heldByPatient(at),
      ownStep('confirm', () => ({ patient })),
      heldByPatient(at + 1),
      ownStep('confirm', () => ({ patient })),
      open,
    ],
    (at) => [heldByPatient(at), heldByPatient(at + 1), heldByPatient(at + 2), heldByPatient(at + 3)],
    (at) => [
      waits,
      entry('GET'),
      entry('PATCH', '', { priority: 3 }),
      offer(at),
      entry('GET', '/offers'),
      entry('POST', '/withdraw'),
      entry('POST', '/withdraw'),
      entry('PATCH', '', { priority: 1 }),
      entry('DELETE'),
      offer(at),
    ],
    () => [waits, entry('DELETE')],
    (at) => [
      joins,
      tell('GET', '/public/waitlist-entries/{id}'),
      offer(at),
      ownEntry('accept'),
      ownEntry('accept'),
      ownEntry('decline'),
      ownEntry('withdraw'),
      entry('DELETE'),
      entry('PATCH', '', { priority: 2 }),
    ],
    (at) => [joins, offer(at), ownEntry('decline'), ownEntry('withdraw')],
    (at) => [joins, offer(at), wait(65), ownEntry('accept'), ownEntry('decline')],
    (at) => [joins, offer(at), wait(65), ownEntry('decline')],
    (at) => [
      tell('POST', '/v1/availability-exceptions', (world) => ({
        doctor_id: null,
        starts_at_utc: near(world, at + 900),
        ends_at_utc: near(world, at + 902),
      })),
      tell('GET', '/v1/availability-exceptions/{id}'),
      tell('PATCH', '/v1/availability-exceptions/{id}', () => ({ reason: 'closed' })),
      tell('DELETE', '/v1/availability-exceptions/{id}'),
    ],
    () => [
      tell('POST', '/v1/webhook-endpoints', () => ({ url: 'https://hooks.example/horai' })),
      tell('GET', '/v1/webhook-endpoints/{id}'),
      tell('PATCH', '/v1/webhook-endpoints/{id}', () => ({ description: 'the desk' })),
      tell('POST', '/v1/webhook-endpoints/{id}/rotate-secret'),
      tell('POST', '/v1/webhook-endpoints/{id}/test'),
      tell('DELETE', '/v1/webhook-endpoints/{id}'),
    ],
    () => [
      tell('POST', '/v1/doctor-locations', () => ({ name: 'Annexe' })),
      tell('DELETE', '/v1/doctor-locations/{id}'),
      tell('POST', '/v1/bookable-resources', () => ({ type: 'equipment', label: 'Scanner' })),
      tell('DELETE', '/v1/bookable-resources/{id}'),
      tell('DELETE', '/v1/bookable-resources/{id}', undefined, { id: first('bookable_resource_id') }),
      tell('POST', '/v1/location-rooms', (world) => ({
        doctor_location_id: first('doctor_location_id')(world),
        name: 'Two',
      })),
      tell('PATCH', '/v1/location-rooms/{id}', () => ({ name: 'One' })),
      tell('POST', '/v1/location-rooms', (world) => ({
        doctor_location_id: first('doctor_location_id')(world),
        name: 'One',
      })),
      tell('PATCH', '/v1/appointment-types/{id}', () => ({ slug: 'by-request' }), {
        id: first('appointment_type_id'),
      }),
      tell('DELETE', '/v1/patients/{id}', undefined, { id: first('patient_id') }),
    ],
    (at) => [
      tell('POST', '/v1/practices', () => ({
        slug: `other-${process.pid}-${asked}`,
        name: 'Other',
        timezone: 'Europe/Athens',
      })),
      tell('PATCH', '/v1/practice', (world) => ({ slug: world.value('practice_slug', -1) })),
      tell('POST', '/v1/appointments', (world) => ({
        ...start(at)(world),
        patient_id: first('patient_id')(world),
      })),
      step('confirm'),
      tell('DELETE', '/v1/patients/{id}', undefined, { id: first('patient_id') }),
    ],
    (at) => [
      tell('GET', '/v1/availability', undefined, { query: asked_for }),
      tell('GET', '/public/{practice_slug}/availability', undefined, { query: asked_for }),
      tell('GET', '/v1/availability/explain', undefined, {
        query: (world) => ({ ...start(at)(world) }) as Record<string, string>,
      }),
      tell('GET', '/v1/calendar', undefined, { query: (world) => ({ doctor_id: ABSENT, ...dates(world) }) }),
      ...['visits', 'no-shows', 'utilisation']
        .flatMap((name) => [`/v1/reports/${name}`, `/v1/reports/${name}.csv`])
        .filter((path) => operations.some((one) => one.path === path))
        .map((path) => tell('GET', path, undefined, { query: dates })),
    ],
    () => [
      login(PASSWORD),
      login('wrong-horse-example-staple'),
      tell('GET', '/v1/session/ways', undefined, {
        query: (world) => ({ practice: world.value('practice_slug', 0) }),
      }),
      tell('GET', '/v1/session/ways', undefined, { query: () => ({ practice: 'nowhere' }) }),
      tell('POST', '/v1/staff/{id}/reset-password', undefined, { id: (world) => world.value('staff_id', 0) }),
      tell('POST', '/v1/password-resets/use', (world) => ({
        token: world.value('token', -1),
        password: PASSWORD,
      })),
      tell('POST', '/v1/password-resets/use', (world) => ({
        token: world.value('token', -1),
        password: PASSWORD,
      })),
      login(PASSWORD),
      wait(11),
      ...operations
        .filter(
          ({ opensWith, path }) =>
            opensWith[0] === 'session' && /password$|second-factor$|passkeys\/options/.test(path),
        )
        .map(({ method, path }) => tell(method, path)),
    ],
    () => [
      login(PASSWORD),
      tell('GET', '/v1/staff'),
      tell('PATCH', '/v1/staff/{id}', () => ({ role: 'manager' }), {
        id: (world) => world.value('staff_id', 0),
      }),
      tell('POST', '/v1/session/second-factor'),
      tell('POST', '/v1/session/second-factor/confirm', (world) => ({ code: code(world) })),
      tell('POST', '/v1/session/second-factor'),
      tell('POST', '/v1/session/recovery-codes'),
      tell('DELETE', '/v1/session/second-factor'),
      tell('DELETE', '/v1/sign-on', undefined),
    ],
  ]
}
