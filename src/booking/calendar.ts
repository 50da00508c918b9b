import { workingTime } from '../availability/working.ts'
import { openWords } from '../db/personal.ts'
import { refuse } from '../refusal.ts'
import { formatInstant, parseInstant } from '../time/instant.ts'
import type { Minute } from '../time/minute.ts'
import type { Status } from './appointment.ts'
import type { Engine } from './engine.ts'
import type { Versions } from './setups.ts'

/** A visit as a calendar shows it. */
export interface CalendarVisit {
  readonly id: string
  readonly version: number
  readonly status: Status
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  readonly patient_id: string | null
  readonly patient_name: string | null
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly buffer_before_minutes_snapshot: number
  readonly buffer_after_minutes_snapshot: number
  readonly hold_expires_at: string | null
  readonly arrived_at: string | null
  readonly outside_hours: boolean
  /** Of a group session: how many may come. Its places are visits of their own, with its `session_id`. */
  readonly places_snapshot: number | null
  readonly session_id: string | null
  readonly notes: string | null
}

export interface CalendarException {
  readonly id: string
  readonly doctor_id: string | null
  readonly scope_doctor_location_id: string | null
  readonly scope_location_room_id: string | null
  readonly scope_appointment_type_id: string | null
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly kind: 'blocked' | 'available'
  readonly reason: string | null
}

export interface WorkingTime {
  readonly doctor_id: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
}

export interface Calendar {
  readonly appointments: readonly CalendarVisit[]
  readonly availability_exceptions: readonly CalendarException[]
  readonly working_time: readonly WorkingTime[]
}

export interface CalendarSpan {
  /** RFC 3339 instants: what ends after `from` and starts before `to`. */
  readonly from: string
  readonly to: string
  /** Of this doctor alone. */
  readonly doctor_id?: string | undefined
}

/** Everything that a calendar shows of a span but names of doctors, rooms and types. Refuses with `not_found`. */
export async function calendar(engine: Engine, practiceId: string, span: CalendarSpan): Promise<Calendar> {
  const [appointments, availability_exceptions, working_time] = await Promise.all([
    visitsIn(engine, practiceId, span),
    exceptionsIn(engine, practiceId, span),
    workingTimeIn(engine, practiceId, span),
  ])
  return { appointments, availability_exceptions, working_time }
}

/**
 * Holds that have lapsed are gone for every reader; they, and holds that somebody gave back, were never visits. Bounds on
 * starts, for the index: no visit is longer than six hours.
 */
async function visitsIn(
  { db, clock, vault }: Engine,
  practiceId: string,
  { from, to, doctor_id }: CalendarSpan,
): Promise<CalendarVisit[]> {
  const visits = await db.within(practiceId).query<CalendarVisit>(
    `select a.id, a.version, a.status, a.doctor_id, a.appointment_type_id, a.doctor_location_id, a.location_room_id,
       a.patient_id, p.name as patient_name, a.starts_at_utc,
       a.ends_at_utc, a.buffer_before_minutes_snapshot, a.buffer_after_minutes_snapshot,
       a.hold_expires_at, a.arrived_at, a.outside_hours, a.places_snapshot, a.session_id, a.notes
     from horai.doctors d
     join horai.appointments a on a.practice_id = d.practice_id and a.doctor_id = d.id
       and a.starts_at_utc > $2::timestamptz - interval '6 hours' and a.starts_at_utc < $3 and a.ends_at_utc > $2
     left join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
     where d.practice_id = $1 and ($4::uuid is null or d.id = $4)
       and not (a.status = 'held' and a.hold_expires_at <= coalesce($5::timestamptz, clock_timestamp()))
       and not (a.status = 'cancelled' and a.patient_id is null)
     order by a.starts_at_utc, a.id`,
    [practiceId, from, to, doctor_id ?? null, clock.override],
  )
  return visits.map((visit) => openWords(vault.within(practiceId), visit))
}

function exceptionsIn({ db }: Engine, practiceId: string, { from, to, doctor_id }: CalendarSpan) {
  return db.within(practiceId).query<CalendarException>(
    `select id, doctor_id, scope_doctor_location_id, scope_location_room_id, scope_appointment_type_id,
       starts_at_utc, ends_at_utc, kind, reason
     from horai.availability_exceptions
     where practice_id = $1 and period && tstzrange($2, $3, '[)')
       and ($4::uuid is null or doctor_id is null or doctor_id = $4)
     order by starts_at_utc, id`,
    [practiceId, from, to, doctor_id ?? null],
  )
}

async function workingTimeIn(engine: Engine, practiceId: string, { from, to, doctor_id }: CalendarSpan) {
  const all = await engine.db
    .within(practiceId)
    .query<{ id: string; versions: Versions; is_active: boolean }>(
      `select d.id, d.is_active, jsonb_build_array(p.setup_version, d.setup_version) as versions
     from horai.practices p join horai.doctors d on d.practice_id = p.id
     where p.id = $1 and ($2::uuid is null or d.id = $2)
     order by d.id`,
      [practiceId, doctor_id ?? null],
    )
  if (doctor_id && all.length === 0) throw refuse('not_found', {})
  const doctors = all.filter(({ is_active }) => is_active)
  const within = { from: parseInstant(from) as Minute, to: parseInstant(to) as Minute }
  const times: WorkingTime[] = []
  for (const { id, versions } of doctors) {
    const known = engine.setups.peek(practiceId, id)
    if (known && known.versions.join() !== versions.join()) engine.setups.forget(practiceId, id)
    const { timetable } = await engine.setups.of(practiceId, id)
    for (const span of workingTime(timetable, within))
      times.push({
        doctor_id: id,
        starts_at_utc: formatInstant(span.from),
        ends_at_utc: formatInstant(span.to),
      })
  }
  return times
}
