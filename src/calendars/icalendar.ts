/** Visits as iCalendar (RFC 5545), and as invitations that calendars take by themselves (iTIP, RFC 5546). */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator'

const PRODUCT = { company: 'Horai', product: 'Horai 1' }

export interface CalendarVisit {
  readonly id: string
  /** Grows with every change: a later file goes before an earlier one. */
  readonly version: number
  /** `pending` is told as tentative. */
  readonly status: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly summary: string
  readonly place: string | null
}

export interface Invitation extends CalendarVisit {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly organizer: { readonly name: string; readonly address: string }
  readonly attendee: { readonly name: string; readonly address: string }
}

/** A calendar to subscribe to. @param nowMs when it is made */
export function feed(name: string, visits: readonly CalendarVisit[], nowMs: number): string {
  const events = visits.map((visit) => eventOf(visit, nowMs))
  // Programs ask again after this long, or when they please.
  return ical({ prodId: PRODUCT, name, ttl: 900, events }).toString()
}

/** One visit as an event in somebody's calendar. The same visit is the same text. @param stampMs when it last changed */
export function event(visit: CalendarVisit, stampMs: number): string {
  return ical({ prodId: PRODUCT, events: [eventOf(visit, stampMs)] }).toString()
}

/**
 * One visit for one patient, to be taken into the own calendar or out of it. Nobody is asked to answer: the patient has
 * booked it.
 */
export function invitation({ method, organizer, attendee, ...visit }: Invitation, nowMs: number): string {
  return ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod[method],
    events: [
      {
        ...eventOf(visit, nowMs),
        organizer: { name: organizer.name, email: organizer.address },
        attendees: [
          {
            name: attendee.name,
            email: attendee.address,
            role: ICalAttendeeRole.REQ,
            status: ICalAttendeeStatus.ACCEPTED,
            rsvp: false,
          },
        ],
      },
    ],
  }).toString()
}

/** Several visits at once, as they are now: each is the event that it would be in an invitation of its own. */
export function publication(
  visits: readonly CalendarVisit[],
  organizer: Invitation['organizer'],
  nowMs: number,
): string {
  const by = { name: organizer.name, email: organizer.address }
  return ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    events: visits.map((visit) => ({ ...eventOf(visit, nowMs), organizer: by })),
  }).toString()
}

/** The id stays through every move, and is that of the file the patient's page gives (web/ui/calendar-file.ts). */
function eventOf(visit: CalendarVisit, nowMs: number): ICalEventData {
  return {
    id: `${visit.id}@horai`,
    sequence: visit.version,
    stamp: Temporal.Instant.fromEpochMilliseconds(nowMs),
    start: Temporal.Instant.from(visit.starts_at_utc),
    end: Temporal.Instant.from(visit.ends_at_utc),
    status: statusOf(visit.status),
    summary: visit.summary,
    location: visit.place,
  }
}

function statusOf(status: string): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED
  return status === 'pending' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}
