import { randomUUIDv7 } from 'node:crypto'
import { onceJson } from '../../db/once.ts'
import { sealNotes } from '../../db/personal.ts'
import { invalid, refuse } from '../../refusal.ts'
import { type Caller, type Override, overriding } from '../caller.ts'
import { onPresentSetup, refusalOf } from '../command.ts'
import type { Engine } from '../engine.ts'
import { newManageToken } from '../manage-token.ts'
import { offerJson } from '../offer.ts'
import type { KnownSetup } from '../setups.ts'
import { type Pattern, type SeriesDate, seriesDates } from './dates.ts'
import { datesNotFree, tellDates, type WantedAt } from './refused.ts'
import { askSeries, type Mode, type SeriesResult, type Wanted } from './series.ts'

export interface SeriesInput extends Pattern, Override {
  readonly doctor_id: string
  readonly appointment_type_id: string
  /** What to do about dates that cannot be had; none of the series is held unless given. */
  readonly mode?: Mode
  readonly doctor_location_id?: string | null
  readonly location_room_id?: string | null
  readonly patient_id?: string | null
  readonly patient_timezone?: string | null
  readonly notes?: string | null
  readonly overlap_allowed?: boolean
}

/** A fresh series. The manage token is the patient's key to all of its visits; it is told this once. */
export interface SeriesHeld extends SeriesResult {
  readonly manage_token: string
}

/** So many places in the queues for resources does one command take at most: the server keeps room for some thousands. */
const MOST_QUEUES = 1_500

/**
 * Takes every date of a pattern until the holds lapse: all of them, or (`skip_taken`) those that can be had. Each date is
 * looked at as a hold is, except that a series may go beyond how far ahead patients book. One round trip.
 *
 * Refuses with `validation_failed` (see {@link seriesDates}), `dates_not_free` (why, date by date), `not_found`.
 */
export async function holdSeries(engine: Engine, caller: Caller, input: SeriesInput): Promise<SeriesHeld> {
  if ((caller.doctor_id ?? input.doctor_id) !== input.doctor_id) throw refuse('not_found', {})
  const { token, hash } = newManageToken(caller.practice_id)
  let wanted: Wanted[] = []
  const answer = await onPresentSetup(engine, caller, input.doctor_id, async () => {
    const setup = await engine.setups.of(caller.practice_id, input.doctor_id)
    mustBeForOne(setup, input)
    const dates = seriesDates(setup.timetable.zone, input)
    wanted = dates.map((date) => ({ ...date, ...whereOf(input) }))
    const id = randomUUIDv7()
    return askSeries(engine, 'horai.hold_series($1, $2, $3, $4, $5, $6)', [
      caller.practice_id,
      seriesJson(id, setup, input),
      wantsJson(engine, caller, setup, { ...input, id, dates, manage_token_hash: hash.toString('hex') }),
      overriding(engine, caller, input),
      onceJson(caller.once, token),
      engine.clock.override,
    ])
  })
  const wantedAt: WantedAt = ({ index }) => wanted[index] as Wanted
  if ('refused' in answer) {
    if (answer.refused === 'dates_not_free') {
      throw await datesNotFree(engine, caller.practice_id, wantedAt, answer.facts)
    }
    throw refusalOf(answer)
  }
  const { series, now = '', left_out = [], sealed } = answer
  const refused_dates = await tellDates(engine, caller.practice_id, wantedAt, left_out, now)
  const manage_token = sealed && caller.once ? caller.once.unseal(Buffer.from(sealed, 'hex')) : token
  return { ...series, refused_dates, manage_token }
}

function whereOf({ doctor_id, appointment_type_id, doctor_location_id, location_room_id }: SeriesInput) {
  const [location_id, room_id] = [doctor_location_id ?? null, location_room_id ?? null]
  return { doctor_id, appointment_type_id, location_id, room_id }
}

function seriesJson(id: string, { timetable }: KnownSetup, input: SeriesInput): string {
  const { doctor_id, appointment_type_id, patient_id, doctor_location_id } = input
  const { first_date, start_local, recurrence, mode } = input
  return JSON.stringify({
    id,
    doctor_id,
    appointment_type_id,
    patient_id,
    doctor_location_id,
    timezone: timetable.zone.id,
    first_date,
    start_local,
    recurrence,
    skips_taken: mode === 'skip_taken',
  })
}

function mustBeForOne({ timetable }: KnownSetup, { appointment_type_id }: SeriesInput): void {
  const type = timetable.visits.get(appointment_type_id)?.type
  if (type && type.places > 1)
    throw invalid('/appointment_type_id', 'must not be a group: its places are booked one by one')
}

interface Wants extends SeriesInput {
  readonly id: string
  readonly dates: readonly SeriesDate[]
  readonly manage_token_hash: string
}

/** As sql/functions/several.sql takes them. */
function wantsJson(engine: Engine, caller: Caller, setup: KnownSetup, input: Wants): string {
  const { doctor_id, appointment_type_id, patient_id, patient_timezone, overlap_allowed } = input
  const notes = input.notes && sealNotes(engine.vault.within(caller.practice_id), input.notes)
  const { manage_token_hash } = input
  const wants = input.dates.map(({ date, starts_at, starts_at_utc }) => ({
    id: randomUUIDv7(),
    date,
    doctor_id,
    appointment_type_id,
    starts_at_utc,
    offer: JSON.parse(
      offerJson(setup, { ...whereOf(input), starts_at }, input, 'without_horizon'),
    ) as Offered,
    details: {
      patient_id,
      patient_timezone,
      notes,
      overlap_allowed,
      manage_token_hash,
      series: { id: input.id, date },
    },
  }))
  mustBeFew(wants.map(({ offer }) => offer))
  return JSON.stringify(wants)
}

interface Offered {
  readonly lanes: readonly { readonly needs: readonly (readonly string[])[] }[]
}

function mustBeFew(offers: readonly Offered[]): void {
  const queues = offers.map(({ lanes }) => new Set(lanes.flatMap(({ needs }) => needs.flat())).size)
  if (queues.reduce((sum, count) => sum + Math.min(count, 64), 0) > MOST_QUEUES) {
    throw invalid(
      '/doctor_location_id',
      'too many rooms and dates at once: name a place or a room, or fewer dates',
    )
  }
}
