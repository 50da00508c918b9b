import { randomUUIDv7 } from 'node:crypto'
import type { StartAsk } from '../availability/offer.ts'
import { onceJson } from '../db/once.ts'
import { sealNotes } from '../db/personal.ts'
import { refuse } from '../refusal.ts'
import { alternatives } from './alternatives.ts'
import type { Held } from './appointment.ts'
import { type Caller, type Override, overriding } from './caller.ts'
import { type Answer, ask, onPresentSetup, refusalOf } from './command.ts'
import { type Engine, rememberVisit } from './engine.ts'
import { type ManageToken, newManageToken } from './manage-token.ts'
import { notOffered } from './not-offered.ts'
import { offerJson } from './offer.ts'
import { challengeFor } from './proof-of-work.ts'
import { readStart } from './start.ts'
import { describeVisitor, keyOfToday } from './visitor.ts'
import type { DescribedVisitor } from './visitors.ts'

export interface HoldInput extends Override {
  readonly doctor_id: string
  readonly appointment_type_id: string
  /** RFC 3339, a whole minute. */
  readonly starts_at_utc: string
  readonly doctor_location_id?: string | null
  readonly location_room_id?: string | null
  readonly patient_id?: string | null
  readonly patient_timezone?: string | null
  readonly notes?: string | null
  /** Staff let this patient be in two places at once. */
  readonly overlap_allowed?: boolean
}

/**
 * Takes a start until the hold lapses: the first half of every booking. The slot engine says whether and where it is on
 * offer, the database which resources are free, and both in one round trip.
 *
 * Refuses with `not_found`, `slot_not_offered`, `slot_taken` (and the nearest other starts), `patient_busy`; and a
 * visitor whom nobody knows with `too_many_holds` and `proof_of_work_required`.
 */
export async function hold(engine: Engine, caller: Caller, input: HoldInput): Promise<Held> {
  if ((caller.doctor_id ?? input.doctor_id) !== input.doctor_id) throw refuse('not_found', {})
  const query = {
    doctor_id: input.doctor_id,
    appointment_type_id: input.appointment_type_id,
    location_id: input.doctor_location_id ?? null,
    room_id: input.location_room_id ?? null,
    starts_at: readStart(input.starts_at_utc),
  }
  const visitor = caller.visitor && (await describeVisitor(engine, caller.practice_id, caller.visitor, input))
  let token = ''
  const attempt = () => {
    const fresh = newManageToken(caller.practice_id)
    token = fresh.token
    return askToHold(engine, caller, { ...input, visitor }, query, fresh)
  }
  // What is remembered under a key is written by its own request.
  const answer = caller.once
    ? await attempt()
    : await engine.crowds.ask({
        key: JSON.stringify([caller.practice_id, query, input.outside_hours]),
        ask: attempt,
        isForAll,
      })

  if ('appointment' in answer) {
    const { appointment } = answer
    rememberVisit(engine, caller.practice_id, appointment)
    return { ...appointment, manage_token: manageToken(caller, answer, token) }
  }
  if (answer.refused === 'slot_taken') throw await alternatives(engine, caller.practice_id, query)
  if (answer.refused === 'slot_not_offered') {
    throw await notOffered(engine, caller.practice_id, query, answer.facts)
  }
  if (answer.refused === 'proof_of_work_required' && visitor) {
    const challenge = await challengeFor(await keyOfToday(engine), visitor, answer.facts)
    throw refuse('proof_of_work_required', { challenge })
  }
  throw refusalOf(answer)
}

/** Nobody gets a start that has gone or is not on offer, whoever asks and however. */
function isForAll(answer: Answer): boolean {
  return 'refused' in answer && (answer.refused === 'slot_taken' || answer.refused === 'slot_not_offered')
}

function askToHold(
  engine: Engine,
  caller: Caller,
  input: HoldInput & { readonly visitor: DescribedVisitor | undefined },
  where: StartAsk,
  token: ManageToken,
): Promise<Answer> {
  const id = randomUUIDv7()
  return onPresentSetup(engine, caller, input.doctor_id, async () => {
    const setup = await engine.setups.of(caller.practice_id, input.doctor_id)
    return ask(engine, 'horai.hold($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      caller.practice_id,
      id,
      input.doctor_id,
      input.appointment_type_id,
      input.starts_at_utc,
      offerJson(setup, where, input),
      JSON.stringify({
        patient_id: input.patient_id,
        patient_timezone: input.patient_timezone,
        notes: input.notes && sealNotes(engine.vault.within(caller.practice_id), input.notes),
        overlap_allowed: input.overlap_allowed,
        manage_token_hash: token.hash.toString('hex'),
        visitor: input.visitor,
      }),
      overriding(engine, caller, input),
      onceJson(caller.once, token.token),
      engine.clock.override,
    ])
  })
}

/** A replayed answer carries the first answer's token, which only the idempotency key can open. */
function manageToken(caller: Caller, answer: Answer, fresh: string): string {
  const sealed = 'sealed' in answer ? answer.sealed : null
  return sealed && caller.once ? caller.once.unseal(Buffer.from(sealed, 'hex')) : fresh
}
