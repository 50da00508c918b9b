import { onceJson } from '../db/once.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller } from './caller.ts'
import { command } from './command.ts'
import type { Engine } from './engine.ts'

/**
 * Keeps a hold once more for as long as its type holds one, counted from when it would have lapsed.
 * Refuses with `already_extended`, `invalid_transition`, `hold_expired`, `version_conflict`, `not_found`.
 */
export async function extend(engine: Engine, caller: Caller, appointmentId: string): Promise<Appointment> {
  const { appointment } = await command(engine, 'horai.extend($1, $2, $3, $4, $5, $6)', [
    caller.practice_id,
    appointmentId,
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return appointment
}
