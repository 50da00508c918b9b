import { randomUUIDv7 } from 'node:crypto'
import { onceJson } from '../db/once.ts'
import { sealNotes, sealReason } from '../db/personal.ts'
import { refuse } from '../refusal.ts'
import { alternatives } from './alternatives.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller, type Override, overriding } from './caller.ts'
import { askForAll, onPresentSetup, type Refused, refusalOf } from './command.ts'
import { type ConfirmInput, toldJson } from './confirm.ts'
import { type Engine, rememberVisit } from './engine.ts'
import type { HoldInput } from './hold.ts'
import { newManageToken } from './manage-token.ts'
import { notOffered } from './not-offered.ts'
import { offerJson } from './offer.ts'
import type { Known } from './person.ts'
import { challengeFor } from './proof-of-work.ts'
import { runsNear } from './runs.ts'
import { readStart } from './start.ts'
import { describeVisitor, keyOfToday } from './visitor.ts'
import type { DescribedVisitor } from './visitors.ts'

/** Minutes that nobody wants to wait longer than from one visit to the next, unless told. */
export const LONGEST_WAIT = 30

/** As many visits as can be booked at once. */
export const MOST_VISITS = 8

/** Visits that were booked at once, by start. Each is an appointment, and may go its own way from here. */
export interface JointBooking {
  readonly id: string
  readonly appointments: readonly Appointment[]
}

/** The same, and who comes to each; null while nobody is named. */
export interface NamedJointBooking extends JointBooking {
  readonly patient_names: readonly (string | null)[]
}

/** The token opens each of the visits; it is told this once. */
export interface HeldJointly extends JointBooking {
  readonly manage_token: string
}

export interface JointHoldInput extends Override {
  readonly visits: readonly Omit<HoldInput, keyof Override>[]
}

/**
 * Holds several starts together or none of them, in one round trip: a family one after the other, or several visits of
 * one person. Refuses as a single hold does, and says with `visit` which of them is in the way.
 */
export async function holdJointly(
  engine: Engine,
  caller: Caller,
  input: JointHoldInput,
): Promise<HeldJointly> {
  const { visits } = input
  if (visits.some(({ doctor_id }) => (caller.doctor_id ?? doctor_id) !== doctor_id))
    throw refuse('not_found', {})
  const starts = visits.map((visit, i) => ({
    appointment_type_id: visit.appointment_type_id,
    location_id: visit.doctor_location_id ?? null,
    room_id: visit.location_room_id ?? null,
    starts_at: readStart(visit.starts_at_utc, `/visits/${i}/starts_at_utc`),
  }))
  const ids = visits.map(() => randomUUIDv7())
  const jointId = randomUUIDv7()
  const { token, hash } = newManageToken(caller.practice_id)
  const visitors = await describeVisitors(engine, caller, visits)
  const vault = engine.vault.within(caller.practice_id)

  const answer = await onPresentSetups(engine, caller, visits, async () => {
    const asked = await Promise.all(
      visits.map(async (visit, i) => ({
        id: ids[i],
        doctor_id: visit.doctor_id,
        appointment_type_id: visit.appointment_type_id,
        starts_at_utc: visit.starts_at_utc,
        offer: JSON.parse(
          offerJson(
            await engine.setups.of(caller.practice_id, visit.doctor_id),
            starts[i] as (typeof starts)[0],
            input,
          ),
        ),
        details: {
          patient_id: visit.patient_id,
          patient_timezone: visit.patient_timezone,
          notes: visit.notes && sealNotes(vault, visit.notes),
          overlap_allowed: visit.overlap_allowed,
          manage_token_hash: hash.toString('hex'),
        },
      })),
    )
    return askForAll(engine, 'horai.hold_jointly($1, $2, $3, $4, $5, $6, $7)', [
      caller.practice_id,
      jointId,
      JSON.stringify(asked),
      visitors && JSON.stringify(visitors),
      overriding(engine, caller, input),
      onceJson(caller.once, token),
      engine.clock.override,
    ])
  })

  if ('refused' in answer) throw await whyNot(engine, caller, input, answer, visitors)
  for (const visit of answer.appointments) rememberVisit(engine, caller.practice_id, visit)
  const sealed = answer.sealed && caller.once ? caller.once.unseal(Buffer.from(answer.sealed, 'hex')) : token
  return { ...bookingOf(answer.appointments), manage_token: sealed }
}

/** Refuses with `not_found` where the caller may not see each of them. */
export async function showJointly(
  engine: Engine,
  caller: Caller,
  jointId: string,
): Promise<NamedJointBooking> {
  return done(
    await askForAll(engine, 'horai.show_jointly($1, $2, $3, $4)', [
      caller.practice_id,
      jointId,
      accessOf(caller),
      engine.clock.override,
    ]),
  )
}

export interface JointConfirmInput {
  /** One for each visit that is held, by start; or one who comes to all of them; none where the holds have theirs. */
  readonly patients?: readonly ConfirmInput[]
}

/** Confirms all that are held, or none. Refuses as a single confirmation does, with `visit`. */
export async function confirmJointly(
  engine: Engine,
  caller: Caller,
  jointId: string,
  { patients = [] }: JointConfirmInput,
): Promise<NamedJointBooking> {
  const known: Known = new Map()
  const told = await Promise.all(patients.map((patient) => toldJson(engine, caller, patient, known)))
  return done(
    await askForAll(engine, 'horai.confirm_jointly($1, $2, $3, $4, $5, $6, $7)', [
      caller.practice_id,
      jointId,
      `[${told.map((patient) => patient ?? '{}')}]`,
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ]),
  )
}

/** Keeps all that are held once more for as long as their types hold one. Refuses as a single extension does. */
export async function extendJointly(
  engine: Engine,
  caller: Caller,
  jointId: string,
): Promise<NamedJointBooking> {
  return done(
    await askForAll(engine, 'horai.extend_jointly($1, $2, $3, $4, $5, $6)', [
      caller.practice_id,
      jointId,
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ]),
  )
}

/** Gives back all that are held or booked. Refuses with `invalid_transition` where none is. */
export async function cancelJointly(
  engine: Engine,
  caller: Caller,
  jointId: string,
  { reason = null }: { readonly reason?: string | null } = {},
): Promise<NamedJointBooking> {
  return done(
    await askForAll(engine, 'horai.cancel_jointly($1, $2, $3, $4, $5, $6, $7)', [
      caller.practice_id,
      jointId,
      reason && sealReason(engine.vault.within(caller.practice_id), reason),
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ]),
  )
}

function done(answer: Awaited<ReturnType<typeof askForAll>>): NamedJointBooking {
  if ('refused' in answer) throw refusalOf(answer)
  const { appointments, patient_names = appointments.map(() => null) } = answer
  return { ...bookingOf(appointments), patient_names }
}

function bookingOf(appointments: readonly Appointment[]): JointBooking {
  return { id: appointments[0]?.joint_booking_id as string, appointments }
}

/** All that was decided on a set-up that has changed is decided anew, of whichever doctor it was. */
function onPresentSetups<Result>(
  engine: Engine,
  caller: Caller,
  visits: JointHoldInput['visits'],
  attempt: () => Promise<Result>,
): Promise<Result> {
  const [first, ...others] = [...new Set(visits.map(({ doctor_id }) => doctor_id))]
  return onPresentSetup(engine, caller, first ?? '', async () => {
    try {
      return await attempt()
    } catch (error) {
      for (const doctorId of others) engine.setups.forget(caller.practice_id, doctorId)
      throw error
    }
  })
}

type DescribedVisitors = Readonly<Record<string, DescribedVisitor>>

/** By doctor: how much of whose time there is to hold is another. */
async function describeVisitors(
  engine: Engine,
  { practice_id, visitor }: Caller,
  visits: JointHoldInput['visits'],
): Promise<DescribedVisitors | null> {
  if (!visitor) return null
  const byDoctor = new Map(visits.map((visit) => [visit.doctor_id, visit]))
  const described = await Promise.all(
    [...byDoctor].map(
      async ([doctorId, visit]) =>
        [doctorId, await describeVisitor(engine, practice_id, visitor, visit)] as const,
    ),
  )
  return Object.fromEntries(described)
}

/** Which of them is in the way, why, and what there is instead. */
async function whyNot(
  engine: Engine,
  caller: Caller,
  { visits }: JointHoldInput,
  answer: Refused,
  visitors: DescribedVisitors | null,
) {
  const visit = Number(answer.facts['visit'])
  const wanted = visits[visit]
  const [visitor] = Object.values(visitors ?? {})
  if (answer.refused === 'proof_of_work_required' && visitor) {
    const challenge = await challengeFor(await keyOfToday(engine), visitor, answer.facts)
    return refuse('proof_of_work_required', { challenge })
  }
  if (!wanted) return refusalOf(answer)
  const query = {
    doctor_id: wanted.doctor_id,
    appointment_type_id: wanted.appointment_type_id,
    location_id: wanted.doctor_location_id ?? null,
    room_id: wanted.location_room_id ?? null,
    starts_at: readStart(wanted.starts_at_utc),
  }
  if (answer.refused === 'slot_taken' && visits.every(({ doctor_id }) => doctor_id === wanted.doctor_id)) {
    const run = {
      doctor_id: wanted.doctor_id,
      appointment_type_ids: visits.map(({ appointment_type_id }) => appointment_type_id),
      location_id: query.location_id,
      max_wait_minutes: LONGEST_WAIT,
    }
    const first = readStart(visits[0]?.starts_at_utc as string)
    // In a rush many families ask the same at once: one answer serves them all.
    const key = JSON.stringify([caller.practice_id, run, first])
    const looking =
      engine.looking.get(key) ??
      runsNear(engine, caller.practice_id, run, first).finally(() => engine.looking.delete(key))
    engine.looking.set(key, looking)
    return refuse('slot_taken', { alternatives: await looking, visit })
  }
  if (answer.refused === 'slot_taken') {
    const { facts } = await alternatives(engine, caller.practice_id, query)
    return refuse('slot_taken', { ...facts, visit })
  }
  if (answer.refused === 'slot_not_offered') {
    const { facts } = await notOffered(engine, caller.practice_id, query, answer.facts)
    return refuse('slot_not_offered', { ...facts, visit })
  }
  return refusalOf(answer)
}
