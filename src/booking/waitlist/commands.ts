import { onceJson } from '../../db/once.ts'
import { type RefusalCode, refuse } from '../../refusal.ts'
import { alternatives } from '../alternatives.ts'
import type { Appointment } from '../appointment.ts'
import { accessOf, actorOf, type Caller } from '../caller.ts'
import { cancel } from '../cancel.ts'
import { type Answer, refusalOf } from '../command.ts'
import { confirm } from '../confirm.ts'
import type { Engine } from '../engine.ts'
import { notOffered } from '../not-offered.ts'
import { show } from '../read.ts'
import { readStart } from '../start.ts'
import { offerTo } from './offer.ts'
import { settleOffers } from './settle.ts'
import { offerMinutes } from './wish.ts'

export interface StaffOfferInput {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly starts_at_utc: string
  readonly doctor_location_id?: string | null
  /** How long it stands; as the practice's waiting list offers unless given. */
  readonly hold_minutes?: number
}

/**
 * Staff ask somebody out of turn, for any start that is on offer. Refuses as a hold does, and with `invalid_transition`
 * for who does not wait.
 */
export async function offerByStaff(
  engine: Engine,
  caller: Caller,
  entryId: string,
  input: StaffOfferInput,
): Promise<Appointment> {
  const { doctor_id, appointment_type_id, doctor_location_id = null } = input
  const starts_at = readStart(input.starts_at_utc)
  const answer = await offerTo(engine, caller, {
    entry_id: entryId,
    doctor_id,
    appointment_type_id,
    starts_at,
    doctor_location_id,
    hold_minutes: input.hold_minutes ?? (await usualMinutes(engine, caller.practice_id, starts_at)),
  })
  if ('appointment' in answer) return answer.appointment
  const query = { doctor_id, appointment_type_id, location_id: doctor_location_id, starts_at }
  if (answer.refused === 'slot_taken') throw await alternatives(engine, caller.practice_id, query)
  if (answer.refused === 'slot_not_offered') {
    throw await notOffered(engine, caller.practice_id, query, answer.facts)
  }
  throw refusalOf(answer)
}

async function usualMinutes({ db, clock }: Engine, practiceId: string, startsAt: number): Promise<number> {
  const [row] = await db
    .within(practiceId)
    .query<{ most: number }>('select waitlist_offer_minutes as most from horai.practices where id = $1', [
      practiceId,
    ])
  return offerMinutes((row as { most: number }).most, startsAt, clock.now())
}

/** Takes somebody off the list; what is held for them is free again. Refuses with `not_found`, `invalid_transition`. */
export async function withdraw(engine: Engine, caller: Caller, entryId: string): Promise<void> {
  const [row] = await engine.db.call<{ answer: { readonly refused?: RefusalCode; readonly facts?: object } }>(
    'select horai.waitlist_withdraw($1, $2, $3, $4, $5, $6) as answer',
    [
      caller.practice_id,
      entryId,
      accessOf(caller),
      actorOf(caller),
      onceJson(caller.once),
      engine.clock.override,
    ],
  )
  const { refused, facts = {} } = (row as NonNullable<typeof row>).answer
  if (refused) throw refuse(refused, facts as never)
}

/** The hold that a patient is offered, as its appointment; null when there is none. */
export async function offeredTo(
  engine: Engine,
  practiceId: string,
  appointmentId: string | null,
): Promise<Appointment | null> {
  if (appointmentId === null) return null
  const appointment = await show(engine, patientOf(practiceId), appointmentId)
  return appointment.status === 'held' ? appointment : null
}

/** A time that was kept for somebody who waits, as they see it. */
export interface Offered {
  /** Whether the waiting list made the hold; else somebody booked it. */
  readonly is_offer: boolean
  /** While it is open: the later visit that the patient would give up. */
  readonly replaces: LaterVisit | null
}

type LaterVisit = Pick<
  Appointment,
  'starts_at_utc' | 'doctor_id' | 'doctor_location_id' | 'consultation_mode_snapshot' | 'doctor_timezone'
>

/** What a patient has to know of a time that is kept for them. Refuses with `not_found`. */
export async function offerAsSeen(engine: Engine, caller: Caller, appointmentId: string): Promise<Offered> {
  await show(engine, caller, appointmentId)
  const [offer] = await engine.db.within(caller.practice_id).query<{ replaces: LaterVisit | null }>(
    `select case when a.id is not null then json_build_object(
         'starts_at_utc', horai.utc(a.starts_at_utc), 'doctor_id', a.doctor_id,
         'doctor_location_id', a.doctor_location_id, 'doctor_timezone', a.doctor_timezone,
         'consultation_mode_snapshot', a.consultation_mode_snapshot) end as replaces
     from horai.waitlist_offers f
     join horai.waitlist_entries e on e.practice_id = f.practice_id and e.id = f.entry_id
     left join horai.appointments a on a.practice_id = e.practice_id and a.id = e.replaces_appointment_id
       and f.status = 'open' and a.status in ('pending', 'confirmed')
     where f.practice_id = $1 and f.appointment_id = $2`,
    [caller.practice_id, appointmentId],
  )
  return { is_offer: offer !== undefined, replaces: offer?.replaces ?? null }
}

/**
 * The patient says yes to what was offered last: the hold becomes a booking. Refuses with `hold_expired`, `patient_busy`,
 * `invalid_transition`.
 */
export async function accept(engine: Engine, caller: Caller, entryId: string): Promise<Appointment> {
  const booked = await confirm(engine, byEntry(caller), await idOfLastOffered(engine, caller, entryId))
  await settleSoon(engine, caller.practice_id)
  return booked
}

/** The patient says no: somebody else is asked. Refuses with `hold_expired`, `invalid_transition`. */
export async function decline(engine: Engine, caller: Caller, entryId: string): Promise<Appointment> {
  const free = await cancel(engine, byEntry(caller), await idOfLastOffered(engine, caller, entryId))
  await settleSoon(engine, caller.practice_id)
  return free
}

/** So that the list says at once what has been answered. The answer stands already: what fails here the job does. */
async function settleSoon(engine: Engine, practiceId: string): Promise<void> {
  await settleOffers(engine, practiceId).catch(() => {})
}

/**
 * The visit that was offered last, whatever has become of it, for whoever has the key to the entry. Refuses with
 * `invalid_transition` where nothing was offered yet.
 */
export async function lastOffered(engine: Engine, caller: Caller, entryId: string): Promise<Appointment> {
  return show(engine, patientOf(caller.practice_id), await idOfLastOffered(engine, caller, entryId))
}

/**
 * The hold that was offered last, open or over: whoever repeats an answer names the offer that it was to, and the booking
 * command says what has become of it. What staff have confirmed for somebody else is not meant. Where nothing was offered
 * yet that refusal is remembered as its own would be.
 */
async function idOfLastOffered(
  { db }: Engine,
  { practice_id, once }: Caller,
  entryId: string,
): Promise<string> {
  const [last] = await db.within(practice_id).query<{ appointment_id: string }>(
    `select f.appointment_id from horai.waitlist_offers f
       join horai.waitlist_entries e on e.practice_id = $1 and e.id = f.entry_id
       join horai.appointments a on a.practice_id = $1 and a.id = f.appointment_id and a.patient_id = e.patient_id
       where f.practice_id = $1 and f.entry_id = $2 order by f.id desc limit 1`,
    [practice_id, entryId],
  )
  if (last) return last.appointment_id
  const facts = { status: 'waiting' }
  const [row] = await db.within(practice_id).query<{ answer: Answer }>(
    `select coalesce(horai.recall($1, $2),
       horai.remember($1, $2, horai.refused('invalid_transition', $3))) as answer`,
    [practice_id, onceJson(once), JSON.stringify(facts)],
  )
  const { answer } = row as { answer: Answer }
  throw 'refused' in answer ? refusalOf(answer) : refuse('invalid_transition', facts)
}

/** The token has opened the entry, and the entry names the hold: the hold's own token is not asked for. */
function byEntry({ practice_id, once }: Caller): Caller {
  return { ...patientOf(practice_id), ...(once ? { once } : {}) }
}

function patientOf(practice_id: string): Caller {
  return { practice_id, actor: { type: 'patient', id: null } }
}
