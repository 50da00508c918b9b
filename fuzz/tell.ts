import { type Document, type Operation, operationsOf, thingAt } from './document.ts'
import type { Sent, Step } from './requests.ts'
import { near } from './values.ts'
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
  /** What stands in the path for any other name. */
  readonly path?: (world: World) => Readonly<Record<string, string | undefined>>
  readonly headers?: Headers | (() => Headers)
  /** A body that the document does not describe, as it is sent. */
  readonly text?: string
}

type Headers = Readonly<Record<string, string>>

export type Body = (world: World) => object

export type Teller = ReturnType<typeof tellerOf>

/** Makes the requests that stories consist of. */
export function tellerOf(document: Document) {
  const operations = operationsOf(document)
  let asked = 0

  /** One request of a story. */
  function tell(method: string, path: string, body: Body = () => ({}), told: Told = {}): Step {
    const operation = operations.find((one) => one.method === method && one.path === path) as Operation
    if (operation === undefined) throw new Error(`a story asks for ${method} ${path}, which is no more`)
    return { kind: 'ask', make: (world) => sentTo(operation, body, told, world) }
  }

  function sentTo(operation: Operation, body: Body, told: Told, world: World): Sent {
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
      .replace(/\{(\w+)\}/g, (_, name) => told.path?.(world)[name] ?? 'none')
    const query = Object.entries(told.query?.(world) ?? {}).map(([name, value]) => `${name}=${value}`)
    const isCookie = scheme != null && document.components.securitySchemes[scheme]?.in === 'cookie'
    asked += 1
    const payload = operation.body || told.text ? (told.text ?? JSON.stringify(body(world))) : undefined
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
        ...(typeof told.headers === 'function' ? told.headers() : told.headers),
      },
      payload,
      remoteAddress: `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
    }
  }

  const step = (verb: string, body?: Body, told?: Told) =>
    tell('POST', `/v1/appointments/{id}/${verb}`, body, told)
  const ownStep = (verb: string, body?: Body, told?: Told) =>
    tell('POST', `/public/appointments/{id}/${verb}`, body, told)
  const hold = (at: number, type = 0) => tell('POST', '/v1/appointments', start(at, type))
  const heldByPatient = (at: number, type = 0) =>
    tell('POST', '/public/{practice_slug}/appointments', start(at, type))
  const rules = (changes: object) => tell('PATCH', '/v1/practice', () => changes)
  const open = rules({ contact_check: 'none', contact_bookings_ahead: 100, contact_bookings_a_day: 100 })
  /** A kind of visit that is like the first one but for this. */
  const kind = (changes: object) =>
    tell('POST', '/v1/appointment-types', (world) => ({
      doctor_id: world.value('doctor_id', 0),
      slug: `kind-${asked}`,
      name: 'Another kind',
      consultation_mode: 'in_person',
      location_ids: [world.value('doctor_location_id', 0)],
      ...changes,
    }))

  return { operations, tell, step, ownStep, hold, heldByPatient, rules, open, kind }
}

export const first = (name: string) => (world: World) => world.value(name, 0)

export const newest = (name: string) => (world: World) => world.value(name, -1)

export const wait = (minutes: number): Step => ({ kind: 'wait', minutes })

export const patient = { name: 'Anna Example', email: 'anna@example.org' }

export const forPatient = () => ({ patient })

/** @param type which of the kinds of visit, 0 the first and -1 the newest */
export const start =
  (at: number, type = 0) =>
  (world: World) => ({
    doctor_id: world.value('doctor_id', 0),
    appointment_type_id: world.value('appointment_type_id', type),
    starts_at_utc: near(world, at),
  })

export const moved = (at: number) => (world: World) => ({ starts_at_utc: near(world, at) })

export const dates = (world: World) => ({
  from: near(world, 0).slice(0, 10),
  to: near(world, 96).slice(0, 10),
})

/** What `If-Match` names when somebody else was there before. */
export const stale = { headers: { 'if-match': '"99"' } }
