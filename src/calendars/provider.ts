import type { Busy, BusySpan } from './busy.ts'
import type { CalendarVisit } from './icalendar.ts'

/** What a calendar elsewhere can do, whoever keeps it. Nothing here knows a database; every call may go over the network. */
export interface ExternalCalendar {
  /** Whether it is there, lets us in, and can say what has changed. Throws {@link CalendarFault}. */
  probe(): Promise<void>
  /** What has changed since a token of an earlier answer; null: everything that touches the span. */
  changes(since: string | null, span: BusySpan): Promise<Changes>
  /** Events that `changes` has named when it was last asked. What is gone meanwhile is left out. */
  read(events: readonly string[], span: BusySpan): Promise<readonly ExternalEvent[]>
  /** What is written for a visit: the same visit is the same text. @param stampMs when it last changed */
  textOf(visit: CalendarVisit, stampMs: number): string
  /** Makes the event of a visit, unless this attempt has made it before. */
  create(entry: Entry, text: string): Promise<Written>
  /** Writes over what is there, if it still is as it was. */
  replace(place: Place, text: string): Promise<Written>
  /**
   * The event of a visit; null: none is to be seen. `taken away`: there was one, and this attempt makes no other.
   * @param event where it was; null: nobody knows
   */
  find(entry: Entry, event: string | null): Promise<Place | 'taken away' | null>
  /** Takes it away, whatever it has become. That it is not there is no fault. */
  remove(event: string): Promise<void>
}

/** The event that stands for a visit, before anybody knows what it is called there. */
export interface Entry {
  readonly appointment_id: string
  /** UUID. The same one makes one event, however often it is tried. */
  readonly attempt: string
}

export interface Place {
  readonly event: string
  /** Null: the provider does not tell it. */
  readonly etag: string | null
}

export type Written = Place | 'changed meanwhile'

export interface Changed extends Place {
  /** What it says, as `textOf` writes it; null: it has to be read to be known. */
  readonly text: string | null
}

export interface Changes {
  /** All that touches the span, so that what is not listed is gone: also where the token was too old to answer. */
  readonly isWhole: boolean
  readonly token: string
  readonly changed: readonly Changed[]
  readonly gone: readonly string[]
}

export interface ExternalEvent {
  readonly event: string
  /** The appointments that it says it stands for. */
  readonly visits: readonly string[]
  /** When it keeps somebody busy, each time that it recurs. Throws `Unreadable`. */
  busy(span: BusySpan): Busy[]
}

/** The calendars of an account, for whoever has to choose one. */
export interface ExternalAccount {
  calendars(): Promise<readonly CalendarChoice[]>
  calendar(address: string): ExternalCalendar
}

export interface CalendarChoice {
  readonly address: string
  readonly label: string
  readonly is_primary: boolean
}

/** Kinds of what goes wrong: the first is put right by logging in there once more. */
export const calendarFaults = [
  'login_needed',
  'not_allowed',
  'not_there',
  'too_busy',
  'unreachable',
  'closed',
  'not_supported',
  'not_understood',
] as const

export type CalendarFaultKind = (typeof calendarFaults)[number]

/** Something that the calendar, or the way to it, is at fault for; the message is for whoever connected it. */
export class CalendarFault extends Error {
  override readonly name = 'CalendarFault'
  readonly kind: CalendarFaultKind
  /** How long the provider wants to be left alone. */
  readonly waitSeconds: number

  constructor(kind: CalendarFaultKind, message: string, waitSeconds = 0) {
    super(message)
    this.kind = kind
    this.waitSeconds = waitSeconds
  }
}

export function notUnderstood(): CalendarFault {
  return new CalendarFault('not_understood', 'What the calendar answered could not be understood.')
}
