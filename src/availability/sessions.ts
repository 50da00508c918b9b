/** Group sessions in which a place is free: starts that can be booked although the room is taken, since they took it. */
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import { offerAt, type StartAsk } from './offer.ts'
import { readDates, type Slot, type SlotQuery } from './slots.ts'
import type { Timetable } from './timetable.ts'

export interface OpenSession {
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  readonly starts_at: Minute
  /** Without the buffer. */
  readonly ends_at: Minute
  /** How many more may come; at least 1. */
  readonly left: number
}

/**
 * Slots with the sessions of the same type that are still on offer: within hours, notice and horizon, at the place and in
 * the room that are asked for. Where one has begun to fill, it is what the next visitor gets, so it says what is left.
 */
export function withSessions(
  timetable: Timetable,
  query: SlotQuery,
  sessions: readonly OpenSession[],
  nowMs: number,
  slots: readonly Slot[],
): Slot[] {
  const dates = readDates(query)
  const joinable = sessions.filter((session) => {
    const date = timetable.zone.dateAt(session.starts_at * MINUTE_MS)
    return date >= dates.first && date <= dates.last && isOffered(timetable, query, session, nowMs)
  })
  if (joinable.length === 0) return [...slots]
  const byStart = new Map(slots.map((slot) => [keyOf(slot), slot]))
  // The fullest comes first, as in sql/functions/group_session.sql.
  const filling = new Map(joinable.toReversed().map((session) => [keyOf(session), session]))
  for (const [key, { starts_at, ends_at, doctor_location_id, left }] of filling)
    byStart.set(key, { starts_at, ends_at, doctor_location_id, remaining: left })
  return [...byStart.values()].sort(
    (a, b) =>
      a.starts_at - b.starts_at || ((a.doctor_location_id ?? '') < (b.doctor_location_id ?? '') ? -1 : 1),
  )
}

/** Whether somebody can join a session at this start. */
export function isOpenAt(
  timetable: Timetable,
  ask: StartAsk,
  sessions: readonly OpenSession[],
  nowMs: number,
): boolean {
  return sessions.some(
    (session) => session.starts_at === ask.starts_at && isOffered(timetable, ask, session, nowMs),
  )
}

function isOffered(
  timetable: Timetable,
  { appointment_type_id, location_id = null, room_id = null }: Omit<StartAsk, 'starts_at'>,
  session: OpenSession,
  nowMs: number,
): boolean {
  const places = timetable.visits.get(appointment_type_id)?.type.places ?? 1
  if (session.appointment_type_id !== appointment_type_id || places === 1) return false
  const ask = { appointment_type_id, location_id, room_id, starts_at: session.starts_at }
  const offer = offerAt(timetable, ask)
  return (
    'lanes' in offer &&
    nowMs >= offer.offered_from_ms &&
    nowMs <= offer.offered_until_ms &&
    offer.lanes.some(
      (lane) =>
        lane.doctor_location_id === session.doctor_location_id &&
        lane.location_room_id === session.location_room_id,
    )
  )
}

function keyOf({ starts_at, doctor_location_id }: Pick<Slot, 'starts_at' | 'doctor_location_id'>): string {
  return `${starts_at} ${doctor_location_id}`
}
