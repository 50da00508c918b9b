/** Working time by itself, whatever is booked in it: for reports, and for what a change of the schedule would do. */
import { clip, covers, type Interval, normalise, type Spans } from '../time/interval.ts'
import type { Minute } from '../time/minute.ts'
import { type HoursShelf, hoursFor } from './lanes.ts'
import { answer, type Timetable } from './timetable.ts'

export interface BookedVisit {
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  readonly starts_at: Minute
  readonly ends_at: Minute
}

/**
 * Whether all of a visit, buffers left out, lies in working time at its place and in its room: rules, breaks and
 * exceptions of its kind. What is inactive or taken does not matter: it is booked.
 */
export function isInWorkingTime(timetable: Timetable, booked: BookedVisit): boolean {
  const visit = timetable.visits.get(booked.appointment_type_id)
  if (!visit) return false
  const shelf: HoursShelf = timetable.shelves.get(visit.type.id) ?? new Map()
  timetable.shelves.set(visit.type.id, shelf)
  const hours = hoursFor(timetable.ground, visit, booked.doctor_location_id, booked.location_room_id, shelf)
  const within = { from: booked.starts_at, to: booked.ends_at }
  return covers(hours.detail(within).available, within)
}

/**
 * The time within an interval in which at least one kind of visit (only one, when it is named) may take place anywhere:
 * working time less breaks and what is blocked, with what is opened besides. Nothing of a doctor who is inactive.
 */
export function workingTime(timetable: Timetable, typeId: string | null, within: Interval): Spans {
  const types = [...timetable.visits.keys()].filter((id) => typeId === null || id === typeId)
  const hours = new Set(
    types.flatMap((id) =>
      answer(timetable, { appointment_type_id: id }).places.flatMap(({ lanes }) =>
        lanes.map((lane) => lane.hours),
      ),
    ),
  )
  return normalise(
    [...hours].flatMap((each) => each.detail(within).available.map((span) => clip(span, within))),
  )
}
