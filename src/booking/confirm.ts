import { onceJson } from '../db/once.ts'
import { sealNotes } from '../db/personal.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller } from './caller.ts'
import { ask } from './command.ts'
import { type Contacts, contactHashes } from './contacts.ts'
import type { Engine } from './engine.ts'
import { type ParticipantInput, participantTold } from './participants.ts'
import { bookedOrPaid } from './payments/collect.ts'
import { lookAtPayment } from './payments/payments.ts'
import { type Known, type NewPatient, personTold } from './person.ts'

export type { NewPatient } from './person.ts'

export interface ConfirmInput {
  readonly patient_id?: string
  readonly patient?: NewPatient
  /** Who is on the visit besides: a guardian, an interpreter. */
  readonly participants?: readonly ParticipantInput[]
  /** For the practice; what was written with the hold stays unless there is something new. */
  readonly notes?: string | null
}

/**
 * Makes a hold a booking, or a request (`pending`) where the type wants the practice's approval.
 * Where it is paid beforehand and promised, the money is taken first (docs/payments.md).
 * Refuses with `hold_expired`, `invalid_transition`, `patient_busy`, `version_conflict`, `not_found`, `payment_needed`,
 * `payment_in_progress`; and a visitor whom
 * nobody knows with `contact_not_checked` and `too_many_bookings`.
 */
export async function confirm(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  input: ConfirmInput = {},
): Promise<Appointment> {
  const told = await toldJson(engine, caller, input)
  const attempt = () =>
    ask(engine, 'horai.confirm($1, $2, $3, $4, $5, $6, $7)', [
      caller.practice_id,
      appointmentId,
      told,
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ])
  const answer = await attempt()
  // The patient may have promised it a moment ago, and nobody has told us.
  const isToBePaid = 'refused' in answer && answer.refused === 'payment_needed'
  if (!isToBePaid) return bookedOrPaid(engine, caller, answer)
  await lookAtPayment(engine, caller.practice_id, appointmentId)
  return bookedOrPaid(engine, caller, await attempt())
}

/** Who comes, and what they say, as sql/functions/confirm.sql takes it; null: nothing that the hold does not know. */
export async function toldJson(
  engine: Engine,
  caller: Caller,
  input: ConfirmInput,
  known?: Known,
): Promise<string | null> {
  const { patient, notes, participants = [] } = input
  const isVisitor = caller.token_hash !== undefined && patient !== undefined
  const vault = engine.vault.within(caller.practice_id)
  const told = {
    ...(isVisitor ? { contacts: await contactHashes(engine, caller.practice_id, contactsOf(input)) } : {}),
    ...personTold(engine, caller.practice_id, input, known),
    ...(participants.length > 0
      ? { participants: participants.map((each) => participantTold(engine, caller.practice_id, each, known)) }
      : {}),
    ...(notes ? { notes: sealNotes(vault, notes) } : {}),
  }
  return Object.keys(told).length > 0 ? JSON.stringify(told) : null
}

/** By what whoever books can be reached: a child has the contacts of whoever comes with it. */
function contactsOf({ patient, participants = [] }: ConfirmInput): Contacts {
  const people = [patient, ...participants.map((each) => each.patient)]
  return {
    email: people.find((person) => person?.email)?.email ?? null,
    phone: people.find((person) => person?.phone)?.phone ?? null,
  }
}
