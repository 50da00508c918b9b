/** Three practices that look the same, set up through the API as their owners would. */

import type { Dice } from '../src/demo/dice.ts'
import type { ExternalProvider } from '../src/practice/calendar-connections.ts'
import { DAY_MS, MINUTE_MS } from '../src/time/minute.ts'
import { HEARS, inSeconds, neverQuiet, OPEN, type Plan, plans } from './plans.ts'
import type { HookServer } from './post/hooks.ts'
import { addressIn } from './waiting.ts'

export interface Need {
  /** The visit takes one of these. */
  readonly candidates: readonly string[]
}

export interface VisitType {
  readonly id: string
  readonly slug: string
  readonly doctor: string
  readonly minutes: number
  readonly before: number
  readonly after: number
  readonly needs: readonly Need[]
  /** How many come to one visit; more than 1: places in a group are booked. */
  readonly places: number
  /** So long a hold lasts, unless it is told otherwise. */
  readonly holdMs: number
  /** Minutes from midnight UTC at which it may start, on any day. */
  readonly starts: readonly number[]
  /** Its doctor closes now and then: a start may be off the offer. */
  readonly mayClose: boolean
}

export interface Practice {
  readonly index: number
  readonly id: string
  readonly slug: string
  readonly key: string
  readonly types: readonly VisitType[]
  readonly patients: readonly string[]
}

/** A doctor's calendar elsewhere. */
export interface Calendar {
  /** Ids. */
  readonly practice: string
  readonly doctor: string
  readonly connection: string
  readonly provider: ExternalProvider
  /** Kinds of visit of this doctor. */
  readonly types: readonly VisitType[]
}

export interface Scene {
  readonly practices: readonly Practice[]
  readonly calendars: readonly Calendar[]
  /** Who agreed to texts: patients by their number. */
  readonly texted: ReadonlyMap<string, string>
  readonly typeOf: ReadonlyMap<string, VisitType>
}

/** POST where it makes something, PATCH where it changes what is there, PUT where it chooses. */
export type Send = (
  method: 'POST' | 'PATCH' | 'PUT',
  path: string,
  token: string,
  body: unknown,
) => Promise<Record<string, unknown>>
/** Where the practice's programs listen: through the link of the torture. */
interface Hooks {
  readonly port: number
  readonly server: HookServer
}

type List = (path: string, token: string) => Promise<readonly Record<string, unknown>[]>

export async function furnish(
  instanceKey: string,
  count: number,
  send: Send,
  list: List,
  hooks: Hooks,
): Promise<Omit<Scene, 'calendars'>> {
  const practices: Practice[] = []
  const texted = new Map<string, string>()
  for (let index = 0; index < count; index++) {
    practices.push(await furnishOne(index, instanceKey, send, list, hooks, texted))
  }
  const typeOf = new Map(practices.flatMap(({ types }) => types.map((type) => [type.id, type] as const)))
  return { practices, typeOf, texted }
}

async function furnishOne(
  index: number,
  instanceKey: string,
  send: Send,
  list: List,
  hooks: Hooks,
  texted: Map<string, string>,
): Promise<Practice> {
  const post = (path: string, token: string, body: unknown) => send('POST', path, token, body)
  const slug = `practice-${index}`
  const made = await post('/v1/practices', instanceKey, {
    slug,
    name: 'Practice of the Hours',
    timezone: 'Etc/UTC',
  })
  const key = made['api_key'] as string
  const types: VisitType[] = []
  const machine = await post('/v1/bookable-resources', key, {
    type: 'equipment',
    label: 'Ultrasound',
    capabilities: ['ultrasound'],
  })
  for (const plan of plans) {
    const doctor = await post('/v1/doctors', key, {
      slug: plan.slug,
      name: `Doctor ${plan.slug}`,
      timezone: 'Etc/UTC',
      max_parallel_sessions: plan.alone ? 1 : 2,
      one_at_a_time: plan.alone ?? false,
    })
    const place = await post('/v1/doctor-locations', key, {
      doctor_id: doctor['id'],
      name: `Place of ${plan.slug}`,
    })
    for (let room = 0; room < plan.rooms; room++) {
      await post('/v1/location-rooms', key, { doctor_location_id: place['id'], name: `Room ${room}` })
    }
    for (let day_of_week = 1; day_of_week <= 7; day_of_week++) {
      await post('/v1/schedule-rules', key, {
        doctor_id: doctor['id'],
        timezone: 'Etc/UTC',
        day_of_week,
        work_start_local: OPEN.from,
        work_end_local: OPEN.to,
        slot_interval_minutes: 15,
      })
    }
    const resources = await list('/v1/bookable-resources', key)
    const rooms = new Set(
      (await list('/v1/location-rooms', key))
        .filter((room) => room['doctor_location_id'] === place['id'])
        .map(({ id }) => id),
    )
    const idsOf = (fits: (resource: Record<string, unknown>) => boolean) =>
      resources.filter(fits).map(({ id }) => id as string)
    const needsOf = (visit: Plan): Need[] => [
      visit.mode === 'video'
        ? {
            candidates: idsOf(
              ({ type, doctor_id }) => type === 'telehealth_slot' && doctor_id === doctor['id'],
            ),
          }
        : { candidates: idsOf(({ location_room_id }) => rooms.has(location_room_id)) },
      ...(visit.equipment ? [{ candidates: [machine['id'] as string] }] : []),
      ...(plan.alone
        ? [{ candidates: idsOf(({ type, doctor_id }) => type === 'staff' && doctor_id === doctor['id']) }]
        : []),
    ]
    for (const visit of plan.types) {
      const type = await post('/v1/appointment-types', key, {
        doctor_id: doctor['id'],
        slug: visit.slug,
        name: visit.slug,
        duration_minutes: visit.minutes,
        buffer_before_minutes: visit.before ?? 0,
        buffer_after_minutes: visit.after ?? 0,
        consultation_mode: visit.mode,
        max_future_days: 365,
        max_reschedule_count: 20,
        hold_minutes: visit.hold,
        requires_approval: visit.approval ?? false,
        places: visit.places ?? 1,
        ...(visit.equipment
          ? {
              requirements: [
                { resource_type: 'room' },
                { resource_type: 'equipment', capability: 'ultrasound' },
              ],
            }
          : {}),
      })
      const before = visit.before ?? 0
      const after = visit.after ?? 0
      types.push({
        id: type['id'] as string,
        slug: visit.slug,
        doctor: doctor['id'] as string,
        minutes: visit.minutes,
        before,
        after,
        needs: needsOf(visit),
        places: visit.places ?? 1,
        holdMs: visit.hold * 1_000,
        starts: everyQuarter(OPEN.first + before, OPEN.last - visit.minutes - after),
        mayClose: plan.alone ?? false,
      })
    }
  }
  const patients: string[] = []
  const practice = { index, id: made['id'] as string, slug, key, types, patients }
  for (let i = 0; i < 12; i++) {
    const email = i % 3 === 0 ? addressIn(practice, i) : null
    // Of three who have a telephone one has not agreed to texts.
    const phone = i % 4 < 3 ? `+3069000${index}${String(i).padStart(4, '0')}` : null
    const sms_allowed = i % 4 < 2
    const patient = await post('/v1/patients', key, { name: `Patient ${i}`, email, phone, sms_allowed })
    patients.push(patient['id'] as string)
    if (phone !== null && sms_allowed) texted.set(phone, patient['id'] as string)
  }
  await send('PATCH', '/v1/practice', key, neverQuiet)
  await send('PATCH', '/v1/notification-settings', key, inSeconds)
  // One practice hears of everything: the crowd goes to the first one mostly, and its worker is to keep up.
  if (index === HEARS) {
    const url = `http://127.0.0.1:${hooks.port}/${slug}`
    const endpoint = await post('/v1/webhook-endpoints', key, { url, events: ['*'] })
    hooks.server.expect(slug, endpoint['secret'] as string)
  }
  return practice
}

function everyQuarter(from: number, to: number): number[] {
  const starts: number[] = []
  for (let minute = Math.ceil(from / 15) * 15; minute <= to; minute += 15) starts.push(minute)
  return starts
}

/** Series go on from there; matching.ts has its days beyond. */
const FARTHEST_DAY = 280

/** Where most of the crowd goes: a few starts of one day, which moves on so that there is always something to be had. */
export function aStart(dice: Dice, type: VisitType, begun: number, hotForMs: number): number {
  const tomorrow = midnightOf(begun) + DAY_MS
  const turn = Math.floor((Date.now() - begun) / hotForMs)
  if (dice.roll(10) < 8) {
    const first = (turn * 5) % type.starts.length
    const minute = type.starts[(first + dice.roll(5)) % type.starts.length] ?? 0
    return tomorrow + (Math.floor((turn * 5) / type.starts.length) % 300) * DAY_MS + minute * MINUTE_MS
  }
  const day = 1 + dice.roll(FARTHEST_DAY)
  return tomorrow + day * DAY_MS + (dice.pick(type.starts) ?? 0) * MINUTE_MS
}

/** Everybody's: there is one zone, without clock changes. */
export function midnightOf(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS
}

/** What a visit occupies, buffers included. */
export function periodOf(type: VisitType, start: number): readonly [from: number, until: number] {
  return [start - type.before * MINUTE_MS, start + (type.minutes + type.after) * MINUTE_MS]
}

/** When a visit is over: the buffers are the practice's time and not the patient's. */
export function overAt({ typeOf }: Scene, type: string, start: number): number {
  return start + (typeOf.get(type)?.minutes ?? 0) * MINUTE_MS
}
