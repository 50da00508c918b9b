import { onceJson } from '../db/once.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller } from './caller.ts'
import { ask, command } from './command.ts'
import type { Engine } from './engine.ts'
import { bookedOrPaid } from './payments/collect.ts'

type Settle = (engine: Engine, caller: Caller, appointmentId: string) => Promise<Appointment>

/** The practice says yes to a request: `pending` → `confirmed`. */
export const approve: Settle = settle('approve')

/** The visit took place: `confirmed` (or, corrected, `no_show`) → `completed`. */
export const complete: Settle = settle('complete')

/** The patient did not come: `confirmed` (or, corrected, `completed`) → `no_show`. */
export const noShow: Settle = settle('no_show')

/** The patient is here. Said twice it is true once. */
export const arrive: Settle = arrival(true)

/** A correction: the patient is not here after all. */
export const unarrive: Settle = arrival(false)

/** Each refuses as the others do. */
function arrival(is_here: boolean): Settle {
  return async (engine, caller, appointmentId) => {
    const { appointment } = await command(engine, 'horai.arrive($1, $2, $3, $4, $5, $6, $7)', [
      caller.practice_id,
      appointmentId,
      is_here,
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ])
    return appointment
  }
}

/**
 * Each refuses with `invalid_transition`, `hold_expired`, `version_conflict`, `not_found`; an approval that takes money
 * also with `payment_needed`, `payment_in_progress`.
 */
function settle(name: 'approve' | 'complete' | 'no_show'): Settle {
  return async (engine, caller, appointmentId) => {
    const answer = await ask(engine, `horai.${name}($1, $2, $3, $4, $5, $6)`, [
      caller.practice_id,
      appointmentId,
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ])
    return bookedOrPaid(engine, caller, answer)
  }
}
