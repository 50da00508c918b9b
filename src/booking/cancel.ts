import { onceJson } from '../db/once.ts'
import { sealReason } from '../db/personal.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller } from './caller.ts'
import { command } from './command.ts'
import type { Engine } from './engine.ts'

/**
 * Gives the time back at once. Refuses with `invalid_transition`, `hold_expired`, `version_conflict`, `not_found`.
 */
export async function cancel(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  { reason = null }: { readonly reason?: string | null } = {},
): Promise<Appointment> {
  const { appointment } = await command(engine, 'horai.cancel($1, $2, $3, $4, $5, $6, $7)', [
    caller.practice_id,
    appointmentId,
    reason && sealReason(engine.vault.within(caller.practice_id), reason),
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return appointment
}
