import { onceJson } from '../../db/once.ts'
import { sealReason } from '../../db/personal.ts'
import { invalid, refuse } from '../../refusal.ts'
import { formatInstant } from '../../time/instant.ts'
import { FIRST_DATE, formatLocalDate, LAST_DATE } from '../../time/local-date.ts'
import { DAY_MINUTES, MINUTE_MS, type Minute } from '../../time/minute.ts'
import { type Zone, zoneOf } from '../../time/zone.ts'
import type { Appointment } from '../appointment.ts'
import { accessOf, actorOf, type Caller, type Override, overriding } from '../caller.ts'
import { onPresentSetup, refusalOf } from '../command.ts'
import type { Engine } from '../engine.ts'
import { type Bounds, offerJson } from '../offer.ts'
import { readStart } from '../start.ts'
import { showSeries } from './read.ts'
import { datesNotFree, tellDates, type WantedAt } from './refused.ts'
import {
  askSeries,
  type Mode,
  type RefusedAt,
  type Series,
  type SeriesResult,
  type SeriesScope,
  type Wanted,
} from './series.ts'

interface Scoped {
  /** The visit that the change is about. */
  readonly appointment_id: string
  readonly scope: SeriesScope
}

export interface CancelSeriesInput extends Scoped {
  readonly reason?: string | null
}

/**
 * Gives the time of a visit back, and of those after it, or of all that are still to come. Refuses with
 * `invalid_transition` where there is nothing left to cancel, `not_found`.
 */
export async function cancelSeries(
  engine: Engine,
  caller: Caller,
  seriesId: string,
  { appointment_id, scope, reason }: CancelSeriesInput,
): Promise<Series> {
  const answer = await askSeries(engine, 'horai.cancel_series($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    caller.practice_id,
    seriesId,
    appointment_id,
    scope,
    reason && sealReason(engine.vault.within(caller.practice_id), reason),
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  if ('refused' in answer) throw refusalOf(answer)
  return answer.series
}

export interface MoveSeriesInput extends Scoped, Override {
  /** Of the named visit. The others move by as many days, and take its time of day. */
  readonly starts_at_utc: string
  /** What to do about visits that cannot move: none moves unless given, else (`skip_taken`) they stay where they are. */
  readonly mode?: Mode
  readonly doctor_location_id?: string | null
  readonly location_room_id?: string | null
}

/**
 * Moves a visit, and those after it, or all that are still to come: each by as many days as the named one, to its time of
 * day. Each keeps its id, and its old time until the new one is certain. Patients are held to what they are held to for
 * each alone. Refuses as moving one does, with `dates_not_free` for several.
 */
export async function rescheduleSeries(
  engine: Engine,
  caller: Caller,
  seriesId: string,
  input: MoveSeriesInput,
): Promise<SeriesResult> {
  const starts_at = readStart(input.starts_at_utc)
  let moves: Move[] = []
  const answer = await onPresentSetup(engine, caller, '', async () => {
    const { series, now } = await showSeries(engine, caller, seriesId)
    moves = movesOf(series, input, starts_at, now)
    try {
      return await askSeries(engine, 'horai.reschedule_series($1, $2, $3, $4, $5, $6, $7, $8)', [
        caller.practice_id,
        seriesId,
        JSON.stringify(await Promise.all(moves.map((move) => asked(engine, caller, move, input)))),
        input.mode !== 'skip_taken',
        accessOf(caller),
        overriding(engine, caller, input),
        onceJson(caller.once),
        engine.clock.override,
      ])
    } catch (error) {
      for (const { visit } of moves) engine.setups.forget(caller.practice_id, visit.doctor_id)
      throw error
    }
  })
  if ('refused' in answer) {
    if (answer.refused === 'dates_not_free') {
      throw await datesNotFree(engine, caller.practice_id, wantedAt, answer.facts)
    }
    throw refusalOf(answer)
  }
  const { series, now = '', left_out = [] } = answer
  return { ...series, refused_dates: await tellDates(engine, caller.practice_id, wantedAt, left_out, now) }
}

/** As it was given, and not as it would be decided now: the first answer is given again after the visits have moved. */
const wantedAt: WantedAt = (refused) => (refused as RefusedAt & { readonly wanted: Wanted }).wanted

interface Move {
  readonly visit: Appointment
  readonly zone: Zone
  readonly starts_at: Minute
}

/** In an order in which none stands in the way of the next: all go the same way, so whoever is furthest goes first. */
function movesOf(series: Series, input: MoveSeriesInput, starts_at: Minute, now: string): Move[] {
  const { appointment_id, scope } = input
  const named = series.appointments.find(({ id }) => id === appointment_id)
  if (!named) throw refuse('not_found', {})
  const zone = zoneOf(named.doctor_timezone ?? series.timezone)
  const before = wallOf(zone, readStart(named.starts_at_utc))
  const after = wallOf(zone, starts_at)
  const moves = series.appointments
    .filter((visit) => visit === named || isAbout(visit, named, scope, now))
    .map((visit): Move => {
      if (visit === named) return { visit, zone, starts_at }
      const own = wallOf(zone, readStart(visit.starts_at_utc))
      const date = own.date + after.date - before.date
      if (date < FIRST_DATE || date > LAST_DATE) {
        throw invalid('/starts_at_utc', 'would take a visit of the series out of the years 1900 to 2999')
      }
      return { visit, zone, starts_at: zone.toMinute(date, after.time) }
    })
  return starts_at > readStart(named.starts_at_utc) ? moves.reverse() : moves
}

/** As horai.series_scope says it. */
function isAbout(visit: Appointment, named: Appointment, scope: SeriesScope, now: string): boolean {
  if (!['pending', 'confirmed'].includes(visit.status) || visit.ends_at_utc <= now) return false
  return scope === 'all' || (scope === 'this_and_following' && visit.starts_at_utc > named.starts_at_utc)
}

function wallOf(zone: Zone, minute: Minute) {
  const date = zone.dateAt(minute * MINUTE_MS)
  const { hour, minute: past } = Temporal.Instant.fromEpochMilliseconds(
    minute * MINUTE_MS,
  ).toZonedDateTimeISO(zone.id)
  return { date, time: (hour * 60 + past) % DAY_MINUTES }
}

async function asked(engine: Engine, caller: Caller, move: Move, input: MoveSeriesInput) {
  const { visit, starts_at } = move
  const { id, version, doctor_id, appointment_type_id } = visit
  const setup = await engine.setups.of(caller.practice_id, doctor_id)
  const where = { ...placeOf(input), appointment_type_id, starts_at }
  const known = { known: { doctor_id }, visit: { doctor_id, appointment_type_id } }
  return {
    id,
    version,
    doctor_id,
    appointment_type_id,
    starts_at_utc: formatInstant(starts_at),
    offer: JSON.parse(offerJson(setup, where, input, boundsOf(caller, move, input), known)) as unknown,
    stay:
      where.location_id === null &&
      where.room_id === null &&
      visit.consultation_mode_snapshot === 'in_person',
    wanted: wantedBy(caller, move, input),
  }
}

/** Patients move a visit to where they may book one; those that follow it may be further ahead, as they are already. */
function boundsOf({ actor }: Caller, { visit }: Move, { appointment_id }: MoveSeriesInput): Bounds {
  if (actor.type === 'staff') return 'none'
  return visit.id === appointment_id ? 'all' : 'without_horizon'
}

function wantedBy(caller: Caller, move: Move, input: MoveSeriesInput): Wanted {
  const { visit, zone, starts_at } = move
  const { doctor_id, appointment_type_id } = visit
  const place = placeOf(input)
  return {
    date: formatLocalDate(zone.dateAt(starts_at * MINUTE_MS)),
    starts_at,
    doctor_id,
    appointment_type_id,
    ...place,
    location_id: place.location_id ?? visit.doctor_location_id,
    ...(boundsOf(caller, move, input) === 'all' ? { in_horizon: true } : {}),
  }
}

function placeOf({ doctor_location_id, location_room_id }: MoveSeriesInput) {
  return { location_id: doctor_location_id ?? null, room_id: location_room_id ?? null }
}
