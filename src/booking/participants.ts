import { randomUUIDv7 } from 'node:crypto'
import { onceJson } from '../db/once.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller } from './caller.ts'
import { call, command, refusalOf } from './command.ts'
import type { Engine } from './engine.ts'
import { type Known, type NewPatient, personTold } from './person.ts'

export const participantRoles = ['guardian', 'carer', 'interpreter', 'other'] as const

export type ParticipantRole = (typeof participantRoles)[number]

/** Somebody on a visit besides its patient. */
export interface Participant {
  readonly id: string
  readonly role: ParticipantRole
  /** The person, whom the practice knows as it knows its patients. */
  readonly patient_id: string
  readonly name: string
  readonly gets_messages: boolean
  /** The links in their messages open the visit, as the patient's do. */
  readonly may_manage: boolean
  readonly inserted_at: string
}

export interface ParticipantInput {
  readonly role: ParticipantRole
  readonly patient_id?: string
  readonly patient?: NewPatient
  /** True unless given. */
  readonly gets_messages?: boolean
  /** Whether they act for the patient; true for guardians and carers unless given. */
  readonly may_manage?: boolean
}

/** A participant as sql/functions/participants.sql takes one. */
export function participantTold(
  engine: Engine,
  practiceId: string,
  input: ParticipantInput,
  known?: Known,
): object {
  const { role, gets_messages = true, may_manage = role === 'guardian' || role === 'carer' } = input
  const person = personTold(engine, practiceId, input, known)
  return { id: randomUUIDv7(), role, gets_messages, may_manage, person }
}

/**
 * Puts somebody on a visit; where its patient has been told of it, they are told as well. Refuses with `not_found`,
 * `already_exists`, `invalid_transition`, `group_session`, `version_conflict`, `hold_expired`.
 */
export async function addParticipant(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  input: ParticipantInput,
): Promise<Appointment> {
  const { appointment } = await command(engine, 'horai.add_participant($1, $2, $3, $4, $5, $6, $7)', [
    caller.practice_id,
    appointmentId,
    JSON.stringify(participantTold(engine, caller.practice_id, input)),
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return appointment
}

/** Takes somebody off a visit; the links in their messages open nothing from then on. */
export async function removeParticipant(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  participantId: string,
): Promise<Appointment> {
  const { appointment } = await command(engine, 'horai.remove_participant($1, $2, $3, $4, $5, $6, $7)', [
    caller.practice_id,
    appointmentId,
    participantId,
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return appointment
}

/** Who is on a visit besides its patient, oldest first. Refuses with `not_found`. */
export async function participants(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
): Promise<readonly Participant[]> {
  const answer = await call<{ readonly participants: readonly Participant[] }>(
    engine,
    'horai.participants_of($1, $2, $3)',
    [caller.practice_id, appointmentId, accessOf(caller)],
  )
  if ('refused' in answer) throw refusalOf(answer)
  return answer.participants
}
