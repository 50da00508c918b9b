import { ABSENT } from '../draw.ts'
import { dates, first, type Story, start, type Teller } from '../tell.ts'
import { near } from '../values.ts'
import type { World } from '../world.ts'

/** What a practice sets up, and what it reads of itself. */
export function setupStories(teller: Teller): readonly Story[] {
  return [
    ...partStories(teller),
    ...scheduleStories(teller),
    ...calendarStories(teller),
    ...readingStories(teller),
  ]
}

function partStories({ tell, kind }: Teller): readonly Story[] {
  let made = 0
  const ours = (world: World) => ({ doctor_location_id: first('doctor_location_id')(world) })
  const room = (name: string) => tell('POST', '/v1/location-rooms', (world) => ({ ...ours(world), name }))
  const doctor = tell('POST', '/v1/doctors', () => ({ slug: `dr-${made++}`, name: 'Dr Another' }))
  return [
    () => [
      tell('POST', '/v1/doctor-locations', () => ({ name: 'Annexe' })),
      tell('GET', '/v1/doctor-locations/{id}'),
      tell('PATCH', '/v1/doctor-locations/{id}', () => ({ address: 'Ermou 1' })),
      tell('DELETE', '/v1/doctor-locations/{id}'),
      tell('POST', '/v1/doctor-locations', () => ({ name: 'Annexe', doctor_id: ABSENT })),
      tell('POST', '/v1/bookable-resources', () => ({ type: 'equipment', label: 'Scanner' })),
      tell('PATCH', '/v1/bookable-resources/{id}', () => ({ label: 'The scanner' })),
      tell('DELETE', '/v1/bookable-resources/{id}'),
      tell('DELETE', '/v1/bookable-resources/{id}', undefined, { id: first('bookable_resource_id') }),
      room('Two'),
      tell('PATCH', '/v1/location-rooms/{id}', () => ({ name: 'One' })),
      room('One'),
      tell('DELETE', '/v1/location-rooms/{id}'),
    ],
    () => [
      kind({ slug: 'check-up' }),
      tell('PATCH', '/v1/appointment-types/{id}', () => ({ slug: 'by-request' }), {
        id: first('appointment_type_id'),
      }),
      tell('POST', '/v1/doctors', () => ({ slug: 'dr-example', name: 'Dr Example' })),
      doctor,
      tell('GET', '/v1/doctors/{id}'),
      tell('PATCH', '/v1/doctors/{id}', () => ({ slug: 'dr-example' })),
      tell('DELETE', '/v1/doctors/{id}'),
      tell('DELETE', '/v1/doctors/{id}', undefined, { id: first('doctor_id') }),
      tell('PATCH', '/v1/doctors/{id}', () => ({ is_active: true }), { id: first('doctor_id') }),
    ],
    () => [
      tell('POST', '/v1/patients', () => ({ name: 'Ben Example' })),
      tell('GET', '/v1/patients/{id}'),
      tell('GET', '/v1/patients/{id}/reads'),
      tell('POST', '/v1/patients/{id}/erase'),
      tell('PATCH', '/v1/patients/{id}', () => ({ name: 'Ben Example' })),
      tell('GET', '/v1/patients/{id}', undefined, { id: () => ABSENT }),
    ],
    () => [
      tell('POST', '/v1/practices', () => ({
        slug: `other-${process.pid}-${made++}`,
        name: 'Other',
        timezone: 'Europe/Athens',
      })),
      tell('PATCH', '/v1/practice', (world) => ({ slug: world.value('practice_slug', -1) })),
      tell('POST', '/v1/api-keys', () => ({ label: 'x', scopes: ['setup:read'] })),
      tell('GET', '/v1/api-keys/{id}'),
      tell('POST', '/v1/api-keys/{id}/revoke'),
    ],
  ]
}

function scheduleStories({ tell }: Teller): readonly Story[] {
  const ofOurs = { id: first('doctor_id') }
  const bring = (preview: boolean, file = SCHEDULE) =>
    tell('POST', '/v1/doctors/{id}/schedule-import', () => ({ file, preview }), ofOurs)
  return [
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
      tell('GET', '/v1/doctors/{id}/schedule.ics', undefined, ofOurs),
      bring(true),
      bring(false, NOTHING_OPEN),
      bring(false, 'BEGIN:VCALENDAR'),
      tell('GET', '/v1/doctors/{id}/schedule.ics', undefined, { id: () => ABSENT }),
    ],
    () => [
      tell('POST', '/v1/calendar-feeds', (world) => ({ doctor_id: first('doctor_id')(world) })),
      tell('GET', '/public/calendars/{key}.ics', undefined, {
        path: (world) => ({ key: world.value('feed_key', -1) }),
      }),
      tell('POST', '/v1/calendar-feeds/{id}/revoke'),
    ],
  ]
}

/** Calendars elsewhere. Nobody keeps any here: the address is in a network that is closed, and no provider is set up. */
function calendarStories({ tell }: Teller): readonly Story[] {
  const path = '/v1/calendar-connections'
  const connect = (address: string, doctor?: string) =>
    tell('POST', path, (world) => ({
      doctor_id: doctor ?? first('doctor_id')(world),
      address,
      username: 'doctor',
      password: 'of an app',
    }))
  let made = 0
  return [
    () => {
      const address = `https://127.0.0.1:9/visits-${made++}/`
      const other = `https://127.0.0.1:9/visits-${made++}/`
      return [
        connect(address),
        tell('GET', `${path}/{id}`),
        tell('GET', path),
        connect(address),
        connect(other, ABSENT),
        tell('PATCH', `${path}/{id}`, () => ({ direction: 'in', shows_patients: true })),
        tell('POST', `${path}/{id}/test`),
        tell('POST', `${path}/{id}/synchronise`),
        tell('GET', `${path}/{id}/calendars`),
        tell('PUT', `${path}/{id}/calendar`, () => ({ address: 'primary' })),
        tell('PATCH', `${path}/{id}`, () => ({ is_active: false })),
        tell('DELETE', `${path}/{id}`),
        tell('POST', `${path}/{id}/synchronise`, undefined, { id: () => ABSENT }),
      ]
    },
    () => [
      tell('GET', '/v1/calendar-accounts'),
      tell('POST', '/v1/calendar-accounts', (world) => ({
        doctor_id: first('doctor_id')(world),
        external_provider: 'google',
      })),
      tell('POST', '/v1/calendar-accounts/finish', () => ({ state: 'of nobody', code: 'guessed' })),
    ],
  ]
}

function readingStories({ tell, operations }: Teller): readonly Story[] {
  const asked = (world: World) => {
    const { starts_at_utc: _, ...which } = start(0)(world)
    return { ...which, ...dates(world) }
  }
  const reports = operations.filter(({ path }) => path.startsWith('/v1/reports/'))
  return [
    (at) => [
      tell('GET', '/v1/availability', undefined, { query: asked }),
      tell('GET', '/public/{practice_slug}/availability', undefined, { query: asked }),
      tell('GET', '/v1/availability/explain', undefined, { query: start(at) }),
      tell('GET', '/v1/calendar', undefined, { query: (world) => ({ doctor_id: ABSENT, ...dates(world) }) }),
      tell('GET', '/v1/calendar', undefined, { query: dates }),
      ...reports.map(({ path }) => tell('GET', path, undefined, { query: dates })),
    ],
    () => [
      tell('GET', '/public/{practice_slug}'),
      tell('GET', '/public/{practice_slug}/availability/next'),
      tell('GET', '/public/{practice_slug}/availability/openings'),
      tell('POST', '/v1/schedule-preview', asked),
      tell('POST', '/v1/schedule-preview', (world) => ({ ...asked(world), doctor_id: ABSENT })),
    ],
  ]
}

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//elsewhere//1//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')

/** Tuesday mornings, and nothing else. */
const SCHEDULE = calendar(
  'BEGIN:VAVAILABILITY',
  'UID:a@example.org',
  'DTSTAMP:20260301T000000Z',
  'DTSTART;TZID=Europe/Athens:20260323T000000',
  'BEGIN:AVAILABLE',
  'UID:b@example.org',
  'DTSTAMP:20260301T000000Z',
  'DTSTART;TZID=Europe/Athens:20260324T090000',
  'DURATION:PT4H',
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  'END:AVAILABLE',
  'END:VAVAILABILITY',
)

/** A file without hours leaves those that there are, so that the stories after it have something to book. */
const NOTHING_OPEN = calendar(
  'BEGIN:VEVENT',
  'UID:c@example.org',
  'DTSTAMP:20260301T000000Z',
  'DTSTART:20270102T080000Z',
  'DTEND:20270102T090000Z',
  'END:VEVENT',
)
