import type { Caller } from '../booking/caller.ts'
import { cancel } from '../booking/cancel.ts'
import { confirm } from '../booking/confirm.ts'
import type { Engine } from '../booking/engine.ts'
import { hold } from '../booking/hold.ts'
import { reschedule } from '../booking/reschedule.ts'
import { availability } from '../booking/search.ts'
import { complete, noShow } from '../booking/settle.ts'
import { Refusal } from '../refusal.ts'
import type { SettableClock } from '../time/clock.ts'
import { createDice, type Dice } from './dice.ts'
import { type Furnished, instantOf, type KindOfVisit } from './furnish.ts'

const PAST_DAYS = 14
const DAYS_AHEAD = 14
const MOST_A_DAY = 4

/** A visit is booked some days before it. */
const LEAD_DAYS = 3

interface Play {
  readonly engine: Engine
  readonly clock: SettableClock
  readonly practiceId: string
  readonly furnished: Furnished
  readonly dice: Dice
  /** The real present, where the play ends. */
  readonly present: Temporal.Instant
}

/**
 * Plays some weeks of the practice's life through the ordinary commands, at the times at which they would have come:
 * so the history is a true one, and `horai verify` holds it to the same rules.
 */
export async function playDays(play: Omit<Play, 'dice'>, today: Temporal.PlainDate): Promise<void> {
  const dice = createDice(20_260_320)
  for (let day = -PAST_DAYS; day <= DAYS_AHEAD; day++) {
    const date = today.add({ days: day })
    for (const doctor of play.furnished.doctors) {
      for (const type of doctor.types) await playType({ ...play, dice }, doctor.id, type, date)
    }
  }
}

async function playType(
  play: Play,
  doctor_id: string,
  { id: appointment_type_id, places }: KindOfVisit,
  date: Temporal.PlainDate,
) {
  const { engine, clock, practiceId, dice } = play
  clock.override = momentOf(play, instantOf(date.subtract({ days: LEAD_DAYS }), '09:00'))
  const day = date.toString()
  const { slots } = await availability(engine, practiceId, {
    doctor_id,
    appointment_type_id,
    from: day,
    to: day,
  })
  // A group meets once on its day, and whoever comes, comes to it.
  const isGroup = places > 1
  for (let i = dice.roll(isGroup ? places + 1 : MOST_A_DAY); i > 0; i--) {
    const slot = isGroup ? slots[0] : dice.pick(slots)
    if (slot) await playVisit(play, { doctor_id, appointment_type_id, starts_at_utc: slot.starts_at_utc })
  }
}

/** Nothing is booked later than now. */
function momentOf({ present }: Play, instant: string): string {
  return Temporal.Instant.compare(instant, present) > 0 ? present.toString() : instant
}

async function playVisit(
  play: Play,
  visit: { readonly doctor_id: string; readonly appointment_type_id: string; readonly starts_at_utc: string },
): Promise<void> {
  const { engine, practiceId, furnished, dice } = play
  const patient: Caller = { practice_id: practiceId, actor: { type: 'patient', id: null } }
  const staff: Caller = { practice_id: practiceId, actor: { type: 'staff', id: null } }
  const patient_id = dice.pick(furnished.patients)
  try {
    const { id } = await hold(engine, patient, { ...visit, patient_timezone: 'Europe/Athens' })
    const fate = dice.roll(20)
    // Some think better of it, and their hold lapses.
    if (fate === 0 || patient_id === undefined) return
    const { status } = await confirm(engine, patient, id, { patient_id })
    if (fate === 1) await cancel(engine, patient, id, { reason: 'cannot come' })
    else if (fate === 2) await cancel(engine, staff, id, { reason: 'the doctor is at a conference' })
    else if (fate === 3) await moveByAnHour(play, staff, id, visit.starts_at_utc)
    else if (status === 'confirmed') await settle(play, staff, id, visit.starts_at_utc, fate)
  } catch (error) {
    // Taken, or the patient is elsewhere at that time: it happens to everybody.
    if (!(error instanceof Refusal)) throw error
  }
}

async function moveByAnHour(
  { engine }: Play,
  staff: Caller,
  id: string,
  starts_at_utc: string,
): Promise<void> {
  const later = Temporal.Instant.from(starts_at_utc).add({ hours: 1 }).toString()
  await reschedule(engine, staff, id, { starts_at_utc: later })
}

/** What is over was completed, or the patient did not come. */
async function settle(
  { engine, clock, present }: Play,
  staff: Caller,
  id: string,
  starts_at_utc: string,
  fate: number,
) {
  const over = Temporal.Instant.from(starts_at_utc).add({ hours: 1 })
  if (Temporal.Instant.compare(over, present) > 0) return
  const before = clock.override
  clock.override = over.toString()
  await (fate === 4 ? noShow(engine, staff, id) : complete(engine, staff, id))
  clock.override = before
}
