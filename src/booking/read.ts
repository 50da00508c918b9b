import { openEvent, openWords } from '../db/personal.ts'
import type { Appointment, AppointmentEvent } from './appointment.ts'
import { accessOf, type Caller } from './caller.ts'
import { command } from './command.ts'
import type { Engine } from './engine.ts'

/** One appointment as it is now; a lapsed hold is shown as the cancellation it has become. Refuses with `not_found`. */
export async function show(engine: Engine, caller: Caller, appointmentId: string): Promise<Appointment> {
  const { appointment } = await command(engine, 'horai.show($1, $2, $3, $4)', [
    caller.practice_id,
    appointmentId,
    accessOf(caller),
    engine.clock.override,
  ])
  return appointment
}

/** What happened to an appointment, oldest first. Refuses with `not_found`. */
export async function events(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
): Promise<AppointmentEvent[]> {
  await show(engine, caller, appointmentId)
  const rows = await engine.db.within(caller.practice_id).query<AppointmentEvent>(
    `select id, version, action, actor_type, actor_id, occurred_at, metadata
     from horai.appointment_events
     where practice_id = $1 and appointment_id = $2
     order by version`,
    [caller.practice_id, appointmentId],
  )
  const vault = engine.vault.within(caller.practice_id)
  return rows.map((event) => openEvent(vault, event))
}

export interface AppointmentFilter {
  readonly doctor_id?: string | undefined
  readonly patient_id?: string | undefined
  readonly status?: string | undefined
  /** Visits that end after `from` and start before `to`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A place in the list: appointments are ordered by start, then id. */
export interface AppointmentPosition {
  readonly starts_at_utc: string
  readonly id: string
}

/** At most `limit` appointments after `after`, ordered by start, then id. */
export async function list(
  engine: Engine,
  practiceId: string,
  filter: AppointmentFilter,
  limit: number,
  after: AppointmentPosition | null,
): Promise<Appointment[]> {
  const { text, values } = listStatement(engine, practiceId, filter, limit, after)
  const rows = await engine.db.within(practiceId).query<Appointment & { lapsed: boolean }>(text, values)
  if (!rows.some(({ lapsed }) => lapsed)) {
    const vault = engine.vault.within(practiceId)
    return rows.map(({ lapsed: _, ...appointment }) => openWords(vault, appointment))
  }
  // A lapsed hold is dead to every reader: it is ended first, and then the list is what it should be.
  await engine.db.call('select horai.sweep_holds($1, 500, $2)', [practiceId, engine.clock.override])
  return list(engine, practiceId, filter, limit, after)
}

/**
 * What horai.appointment_json shows of one. Of a whole page the plain columns are read: JSON would be written in the
 * database, read here and written again, and cost three times as much.
 */
const columns = Object.keys({
  id: true,
  doctor_id: true,
  patient_id: true,
  appointment_type_id: true,
  doctor_location_id: true,
  location_room_id: true,
  starts_at_utc: true,
  ends_at_utc: true,
  status: true,
  hold_expires_at: true,
  hold_extended: true,
  patient_timezone: true,
  doctor_timezone: true,
  duration_minutes_snapshot: true,
  buffer_before_minutes_snapshot: true,
  buffer_after_minutes_snapshot: true,
  price_cents_snapshot: true,
  currency_snapshot: true,
  consultation_mode_snapshot: true,
  requirements_snapshot: true,
  notes: true,
  outside_hours: true,
  overlap_allowed: true,
  arrived_at: true,
  cancellation_reason: true,
  cancelled_at: true,
  cancelled_by_actor_type: true,
  cancelled_by_actor_id: true,
  reschedule_count: true,
  places_snapshot: true,
  session_id: true,
  place: true,
  series_id: true,
  joint_booking_id: true,
  version: true,
  inserted_at: true,
  updated_at: true,
} satisfies Record<Exclude<keyof Appointment, 'resource_ids'>, true>)
  .map((column) => `a.${column}`)
  .join(', ')

function listStatement(
  { clock }: Engine,
  practiceId: string,
  filter: AppointmentFilter,
  limit: number,
  after: AppointmentPosition | null,
) {
  const values: unknown[] = [practiceId, clock.override, limit]
  const bind = (value: unknown) => `$${values.push(value)}`
  const lapsed = `a.status = 'held' and a.hold_expires_at <= coalesce($2::timestamptz, clock_timestamp())`
  const conditions = ['a.practice_id = $1']
  if (filter.doctor_id) conditions.push(`a.doctor_id = ${bind(filter.doctor_id)}`)
  if (filter.patient_id) conditions.push(`a.patient_id = ${bind(filter.patient_id)}`)
  // Lapsed holds are let through under any status, so that none is missed where it now belongs.
  if (filter.status) conditions.push(`(a.status = ${bind(filter.status)} or (${lapsed}))`)
  const from = filter.from ? bind(filter.from) : null
  const to = filter.to ? bind(filter.to) : null
  // Bounds on starts, for the indexes: no visit is longer than six hours, so no list reads more the longer the history.
  if (from)
    conditions.push(`a.ends_at_utc > ${from}`, `a.starts_at_utc > ${from}::timestamptz - interval '6 hours'`)
  if (to) conditions.push(`a.starts_at_utc < ${to}`)
  if (after) {
    conditions.push(
      `(a.starts_at_utc, a.id) > (${bind(after.starts_at_utc)}::timestamptz, ${bind(after.id)}::uuid)`,
    )
  }
  const text = `
    select ${columns}, ${lapsed} as lapsed, array(
        select c.resource_id from horai.appointment_resource_claims c
        where c.practice_id = a.practice_id and c.appointment_id = a.id order by c.resource_id) as resource_ids
    from horai.appointments a
    where ${conditions.join(' and ')}
    order by a.starts_at_utc, a.id
    limit $3`
  return { text, values }
}
