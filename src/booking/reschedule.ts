import { onceJson } from '../db/once.ts'
import { alternatives } from './alternatives.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller, type Override } from './caller.ts'
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
  const visit = await visitOf(engine, caller, appointmentId)
  const where = {
    appointment_type_id: visit.appointment_type_id,
    location_id: input.doctor_location_id ?? null,
    starts_at,
  }

  const answer = await onPresentSetup(engine, caller, visit.doctor_id, async () => {
    const setup = await engine.setups.of(caller.practice_id, visit.doctor_id)
    const bounds = caller.actor.type === 'staff' ? 'without_notice' : 'all'
    return ask(engine, 'horai.reschedule($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      caller.practice_id,
      appointmentId,
      input.starts_at_utc,
      offerJson(setup, where, input, bounds),
      staysPut(setup, visit, where.location_id),
      accessOf(caller),
      actorOf(caller, input),
      onceJson(caller.once),
      engine.clock.override,
    ])
  })

  if ('appointment' in answer) return answer.appointment
  const query = { ...where, doctor_id: visit.doctor_id }
  if (answer.refused === 'slot_taken') throw await alternatives(engine, caller.practice_id, query)
  if (answer.refused === 'slot_not_offered') {
    const place = (answer.facts['doctor_location_id'] ?? null) as string | null
    const asked = { ...query, location_id: where.location_id ?? place }
    throw await notOffered(engine, caller.practice_id, asked, answer.facts)
  }
  throw refusalOf(answer)
}

async function visitOf(engine: Engine, caller: Caller, appointmentId: string): Promise<Visit> {
  const known = engine.visits.get(`${caller.practice_id}/${appointmentId}`)
  if (known) return known
  return rememberVisit(engine, caller.practice_id, await show(engine, caller, appointmentId))
}

/** A visit in person is not sent to another address unasked; a call has none. */
function staysPut({ timetable }: KnownSetup, visit: Visit, location_id: string | null): boolean {
  const type = timetable.visits.get(visit.appointment_type_id)?.type
  return location_id === null && type?.consultation_mode === 'in_person'
}
