import { confirm } from '../../src/booking/confirm.ts'
import { hold } from '../../src/booking/hold.ts'
import { availability } from '../../src/booking/search.ts'
import { arrive, complete, noShow } from '../../src/booking/settle.ts'
import type { Database } from '../../src/db/database.ts'
import { practice } from '../../src/demo/content.ts'
import { furnish } from '../../src/demo/furnish.ts'
import { createAppointmentType } from '../../src/practice/appointment-types.ts'
import { createException } from '../../src/practice/availability-exceptions.ts'
import { Refusal } from '../../src/refusal.ts'
import { NOW } from './browser.ts'
import { aClinic, type Clinic } from './clinic.ts'

/** Of a start, by what it is called in the demonstration: `dike-demo`, `skin-check`, `10:30`. */
export type Start = readonly [doctor: string, type: string, time: string]

export interface Ilissos {
  readonly clinic: Clinic
  readonly doctor: Readonly<Record<string, string>>
  readonly room: Readonly<Record<string, string>>
  /** Books it for Tuesday 24 March, unless for another date. Answers the appointment's id. */
  book(start: Start, name: string, date?: string): Promise<string>
  /** A time that a visitor is keeping just now. */
  keep(start: Start): Promise<string>
  typeOf(doctor: string, type: string): string
}

const TODAY = Temporal.PlainDate.from('2026-03-24')

/**
 * The demonstration's practice, furnished and empty: five doctors, two places, five rooms. It is Tuesday, ten in Athens;
 * tomorrow is a public holiday.
 */
export async function ilissos(database: Database): Promise<Ilissos> {
  const clinic = await aClinic(database, NOW)
  const { engine, practice_id, rows } = clinic
  await rows('update horai.practices set name = $2 where id = $1', [practice_id, practice.name])
  await furnish(engine, practice_id, TODAY)
  const idsBy = async (text: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await rows<{ name: string; id: string }>(text, [practice_id])).map(({ name, id }) => [name, id]),
    )
  const doctor = await idsBy('select slug as name, id from horai.doctors where practice_id = $1')
  // The one kind of visit that two doctors give, so that it can be moved from one to the other.
  await createAppointmentType(engine, practice_id, {
    doctor_id: doctor['eirene-demo'] as string,
    slug: 'consultation',
    name: 'Consultation',
    duration_minutes: 20,
    consultation_mode: 'in_person',
    price_cents: 4000,
  })
  const types = await idsBy(
    `select d.slug || ' ' || t.slug as name, t.id from horai.appointment_types t
     join horai.doctors d on d.practice_id = t.practice_id and d.id = t.doctor_id where t.practice_id = $1`,
  )
  const typeOf = (slug: string, type: string) => types[`${slug} ${type}`] as string
  const visitAt = ([slug, type, time]: Start, date: string) => ({
    doctor_id: doctor[slug] as string,
    appointment_type_id: typeOf(slug, type),
    starts_at_utc: inAthens(date, time),
  })
  return {
    clinic,
    doctor,
    room: await idsBy('select name, id from horai.location_rooms where practice_id = $1'),
    typeOf,
    async book(start, name, date = TODAY.toString()) {
      return (await clinic.booking(visitAt(start, date), name)).id
    },
    async keep(start) {
      return (await hold(engine, clinic.anyone, visitAt(start, TODAY.toString()))).id
    },
  }
}

export function inAthens(date: string, time: string): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime('Europe/Athens')
    .toInstant()
    .toString()
}

/**
 * A week in which hardly anything is free, as of Tuesday at ten: what is over was held or missed, one patient sits in the
 * waiting room, one is asked for, one is being booked, and a doctor is at a meeting at noon.
 */
export async function fillTheWeek(place: Ilissos): Promise<void> {
  const { clinic, doctor } = place
  const { engine, practice_id, clock } = clinic
  clock.override = '2026-03-19T08:00:00Z'
  await createException(engine, practice_id, {
    doctor_id: doctor['thallo-demo'] as string,
    kind: 'blocked',
    starts_at_utc: inAthens('2026-03-24', '12:30'),
    ends_at_utc: inAthens('2026-03-24', '13:30'),
    reason: 'Team meeting',
  })
  let nth = 0
  const kinds = await clinic.rows<{ id: string; doctor_id: string; slug: string; minutes: number }>(
    `select id, doctor_id, slug, duration_minutes as minutes from horai.appointment_types
     where practice_id = $1 order by duration_minutes desc, id`,
    [practice_id],
  )
  const people = await clinic.rows<{ id: string }>(
    'select id from horai.patients where practice_id = $1 order by id',
    [practice_id],
  )
  const busy: { readonly who: string; readonly from: number; readonly until: number }[] = []
  const take = async (kind: (typeof kinds)[0], starts_at_utc: string) => {
    const { id: appointment_type_id, doctor_id, minutes } = kind
    const [from, until] = [Date.parse(starts_at_utc), Date.parse(starts_at_utc) + minutes * 60_000]
    const patient = people[(nth * 7) % people.length]?.id as string
    // People are in one place at a time; the machine in the physiotherapist's room needs nobody beside it.
    const whose = doctor_id === doctor['auxo-demo'] ? [patient] : [patient, doctor_id]
    if (busy.some((one) => whose.includes(one.who) && one.from < until && from < one.until)) return
    nth += 1
    busy.push(...whose.map((who) => ({ who, from, until: until + (nth % 4 === 0 ? 30 : 5) * 60_000 })))
    try {
      const { id } = await hold(engine, clinic.anyone, { doctor_id, appointment_type_id, starts_at_utc })
      await confirm(engine, clinic.staff, id, { patient_id: patient })
    } catch (error) {
      // No room is left.
      if (!(error instanceof Refusal)) throw error
    }
  }
  for (const date of ['2026-03-23', '2026-03-24', '2026-03-26', '2026-03-27']) {
    const starts: { readonly kind: (typeof kinds)[0]; readonly at: string; readonly turn: number }[] = []
    for (const kind of kinds) {
      const where = { doctor_id: kind.doctor_id, appointment_type_id: kind.id, from: date, to: date }
      const { slots } = await availability(engine, practice_id, where)
      starts.push(
        ...slots.map(({ starts_at_utc: at }, i) => ({ kind, at, turn: (i * 5 + kind.minutes) % 7 })),
      )
    }
    starts.sort((one, other) => one.at.localeCompare(other.at) || one.turn - other.turn)
    for (const { kind, at } of starts) await take(kind, at)
  }
  clock.override = NOW
  const booked = await clinic.rows<{ id: string; over: boolean }>(
    `select id, ends_at_utc <= $2 as over from horai.appointments
     where practice_id = $1 and status = 'confirmed' and starts_at_utc < $2::timestamptz + interval '20 minutes'
       and places_snapshot is null
     order by starts_at_utc, id`,
    [practice_id, NOW],
  )
  for (const [i, { id, over }] of booked.entries()) {
    const step = over ? (i % 9 === 4 ? noShow : complete) : arrive
    await step(engine, clinic.staff, id)
  }
}
