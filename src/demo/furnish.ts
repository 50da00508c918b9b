import { createAppointmentType } from '../practice/appointment-types.ts'
import { createException } from '../practice/availability-exceptions.ts'
import { createResource } from '../practice/bookable-resources.ts'
import type { Context } from '../practice/change.ts'
import { createLocation } from '../practice/doctor-locations.ts'
import { createDoctor } from '../practice/doctors.ts'
import { createRoom } from '../practice/location-rooms.ts'
import { createPatient } from '../practice/patients.ts'
import { createScheduleRule } from '../practice/schedule-rules.ts'
import { type DemoDoctor, doctors, holidays, patients, practice, type Site, sites } from './content.ts'

export interface KindOfVisit {
  readonly id: string
  /** More than one: of a group. */
  readonly places: number
}

export interface Furnished {
  readonly doctors: readonly { readonly id: string; readonly types: readonly KindOfVisit[] }[]
  readonly patients: readonly string[]
}

/** Sets the practice up: places, people, hours; a public holiday ahead, and a Saturday that is opened specially. */
export async function furnish(
  context: Context,
  practiceId: string,
  today: Temporal.PlainDate,
): Promise<Furnished> {
  const places = new Map<Site, string>()
  for (const [site, { rooms, ...place }] of Object.entries(sites)) {
    const { id } = await createLocation(context, practiceId, place)
    for (const name of rooms) await createRoom(context, practiceId, { doctor_location_id: id, name })
    places.set(site as Site, id)
  }
  const at = (site: Site) => places.get(site) as string
  await createResource(context, practiceId, {
    doctor_location_id: at('mets'),
    type: 'equipment',
    label: 'Ultrasound',
    capabilities: ['ultrasound'],
  })

  const made = []
  for (const doctor of doctors) made.push(await engage(context, practiceId, doctor, at, today))
  await closeOnHolidays(context, practiceId, today)
  const [, dermatologist] = made
  if (dermatologist) await openOnSaturday(context, practiceId, dermatologist.id, at('mets'), today)

  const known = []
  for (const [i, name] of patients.entries()) {
    const first = name.split(' ')[0]?.toLowerCase()
    const phone = `+30 210 000 ${String(i).padStart(4, '0')}`
    const { id } = await createPatient(context, practiceId, {
      name,
      email: `${first}@example.org`,
      phone,
      locale: i % 3 === 0 ? 'en' : 'el',
    })
    known.push(id)
  }
  return { doctors: made, patients: known }
}

async function engage(
  context: Context,
  practiceId: string,
  { shifts, services, ...doctor }: DemoDoctor,
  at: (site: Site) => string,
  today: Temporal.PlainDate,
) {
  const { id } = await createDoctor(context, practiceId, doctor)
  for (const { days, from, to, site, every = 10, breaks = [], summer } of shifts) {
    for (const day_of_week of days) {
      await createScheduleRule(context, practiceId, {
        doctor_id: id,
        timezone: practice.timezone,
        scope_doctor_location_id: at(site),
        day_of_week,
        work_start_local: from,
        work_end_local: to,
        slot_interval_minutes: every,
        ...(summer ? summerOf(today) : {}),
        breaks: breaks.map(([break_start_local, break_end_local, label]) => ({
          break_start_local,
          break_end_local,
          label,
        })),
      })
    }
  }
  const types = []
  for (const {
    slug,
    name,
    minutes,
    mode,
    price_cents,
    buffer = 0,
    sites: offeredAt = [],
    needs = [],
    ...rules
  } of services) {
    types.push(
      await createAppointmentType(context, practiceId, {
        doctor_id: id,
        slug,
        name,
        duration_minutes: minutes,
        buffer_after_minutes: buffer,
        consultation_mode: mode,
        price_cents,
        location_ids: offeredAt.map(at),
        requirements: needs,
        ...rules,
      }),
    )
  }
  return { id, types }
}

/** This summer, or the next once this one is over. */
function summerOf(today: Temporal.PlainDate) {
  const end = today.with({ month: 8, day: 31 })
  const year = Temporal.PlainDate.compare(today, end) > 0 ? today.year + 1 : today.year
  return { priority: 10, effective_from: `${year}-07-01`, effective_to: `${year}-08-31` }
}

/** The practice is closed on the public holidays of the next half year. */
async function closeOnHolidays(
  context: Context,
  practiceId: string,
  today: Temporal.PlainDate,
): Promise<void> {
  for (let date = today; date.until(today.add({ months: 6 })).sign > 0; date = date.add({ days: 1 })) {
    const holiday = holidays[date.toString().slice(5)]
    if (holiday === undefined) continue
    await createException(context, practiceId, {
      kind: 'blocked',
      starts_at_utc: instantOf(date, '00:00'),
      ends_at_utc: instantOf(date.add({ days: 1 }), '00:00'),
      reason: holiday,
    })
  }
}

async function openOnSaturday(
  context: Context,
  practiceId: string,
  doctor_id: string,
  location_id: string,
  today: Temporal.PlainDate,
): Promise<void> {
  const saturday = today.add({ days: 7 + ((13 - today.dayOfWeek) % 7) })
  await createException(context, practiceId, {
    doctor_id,
    scope_doctor_location_id: location_id,
    kind: 'available',
    starts_at_utc: instantOf(saturday, '10:00'),
    ends_at_utc: instantOf(saturday, '14:00'),
    reason: 'Saturday clinic',
  })
}

export function instantOf(date: Temporal.PlainDate, time: string): string {
  return date.toZonedDateTime({ timeZone: practice.timezone, plainTime: time }).toInstant().toString()
}
