import { onceJson } from '../db/once.ts'
import { invalid, refuse } from '../refusal.ts'
import { alternatives } from './alternatives.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, type Caller, type Override, overriding } from './caller.ts'
import { ask, onPresentSetup, refusalOf } from './command.ts'
import { type Engine, rememberVisit, type Visit } from './engine.ts'
import { notOffered } from './not-offered.ts'
import { offerJson } from './offer.ts'
import { show } from './read.ts'
import type { KnownSetup } from './setups.ts'
import { readStart } from './start.ts'

export interface RescheduleInput extends Override {
  readonly starts_at_utc: string
  /** Another place; the visit stays at its own unless one is given. */
  readonly doctor_location_id?: string | null
  /** Into this room and no other. */
  readonly location_room_id?: string | null
  /** To another doctor, who has a type of the same slug. */
  readonly doctor_id?: string
}

/**
 * Moves a booking, all or nothing: it keeps its id, and its old time until the new one is certain.
 *
 * Refuses as {@link hold} does, and with `reschedule_not_allowed`, `invalid_transition`, `version_conflict`.
 */
export async function reschedule(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  input: RescheduleInput,
): Promise<Appointment> {
  const starts_at = readStart(input.starts_at_utc)
  if (input.doctor_id && (caller.doctor_id ?? input.doctor_id) !== input.doctor_id)
    throw refuse('not_found', {})
  const known = `${caller.practice_id}/${appointmentId}`
  let query = { doctor_id: '', ...placeOf(input), appointment_type_id: '', starts_at }

  const answer = await onPresentSetup(engine, caller, input.doctor_id ?? '', async () => {
    const before = await visitOf(engine, caller, appointmentId)
    const visit = await visitAfter(engine, caller, before, input.doctor_id)
    query = { ...query, ...visit }
    const setup = await engine.setups.of(caller.practice_id, visit.doctor_id)
    const bounds = caller.actor.type === 'staff' ? 'without_notice' : 'all'
    // Only the database can tell that these are out of date: then what is remembered of both is read anew.
    try {
      return await ask(engine, 'horai.reschedule($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        caller.practice_id,
        appointmentId,
        input.starts_at_utc,
        offerJson(setup, query, input, bounds, { known: { doctor_id: before.doctor_id }, visit }),
        staysPut(setup, visit, query),
        accessOf(caller),
        overriding(engine, caller, input),
        onceJson(caller.once),
        engine.clock.override,
      ])
    } catch (error) {
      engine.visits.delete(known)
      engine.setups.forget(caller.practice_id, visit.doctor_id)
      throw error
    }
  })

  if ('appointment' in answer) {
    rememberVisit(engine, caller.practice_id, answer.appointment)
    return answer.appointment
  }
  if (answer.refused === 'slot_taken') throw await alternatives(engine, caller.practice_id, query)
  if (answer.refused === 'slot_not_offered') {
    const place = (answer.facts['doctor_location_id'] ?? null) as string | null
    const asked = { ...query, location_id: query.location_id ?? place }
    throw await notOffered(engine, caller.practice_id, asked, answer.facts)
  }
  throw refusalOf(answer)
}

async function visitOf(engine: Engine, caller: Caller, appointmentId: string): Promise<Visit> {
  const known = engine.visits.get(`${caller.practice_id}/${appointmentId}`)
  if (known) return known
  return rememberVisit(engine, caller.practice_id, await show(engine, caller, appointmentId))
}

function placeOf({ doctor_location_id, location_room_id }: RescheduleInput) {
  return { location_id: doctor_location_id ?? null, room_id: location_room_id ?? null }
}

/** The same kind of visit with another doctor: types belong to doctors, and what they have in common is the slug. */
async function visitAfter(
  engine: Engine,
  { practice_id }: Caller,
  before: Visit,
  doctorId: string | undefined,
): Promise<Visit> {
  if (doctorId === undefined || doctorId === before.doctor_id) return before
  const [type] = await engine.db.within(practice_id).query<{ id: string }>(
    `select other.id
     from horai.appointment_types this
     join horai.appointment_types other on other.practice_id = this.practice_id and other.slug = this.slug
     where this.practice_id = $1 and this.id = $2 and other.doctor_id = $3 and other.is_active`,
    [practice_id, before.appointment_type_id, doctorId],
  )
  if (!type) throw invalid('/doctor_id', 'a doctor of the practice who gives this kind of visit')
  return { doctor_id: doctorId, appointment_type_id: type.id }
}

/** A visit in person is not sent to another address unasked; a call has none. */
function staysPut(
  { timetable }: KnownSetup,
  visit: Visit,
  { location_id, room_id }: { readonly location_id: string | null; readonly room_id: string | null },
): boolean {
  const type = timetable.visits.get(visit.appointment_type_id)?.type
  return location_id === null && room_id === null && type?.consultation_mode === 'in_person'
}
