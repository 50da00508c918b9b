/** What a calendar elsewhere can do, whoever keeps it. Nothing here knows a database; every call may go over the network. */
export interface ExternalCalendar {
  /** Whether it is there, takes the name and password, and can say what has changed. Throws {@link CalendarFault}. */
  probe(): Promise<void>
  /** What has changed since a token of an earlier answer; null: everything that is there. */
  changes(since: string | null): Promise<Changes>
  /** As iCalendar. What is gone meanwhile is left out. */
  read(events: readonly string[]): Promise<readonly ExternalEvent[]>
  /** The address of the event that stands for a visit: always the same, so that writing it twice makes one. */
  eventOf(appointmentId: string): string
  /** @param etag what is there is replaced only if it still has this; null: only if nothing is there */
  write(event: string, text: string, etag: string | null): Promise<Written>
  /** Takes it away, whatever it has become. That it is not there is no fault. */
  remove(event: string): Promise<void>
  /** Null: it is not there. */
  etagOf(event: string): Promise<string | null>
}

export interface Changes {
  /** All that is there, so that what is not listed is gone: also where the token was too old to answer. */
  readonly isWhole: boolean
  readonly token: string
  readonly changed: readonly { readonly event: string; readonly etag: string | null }[]
  readonly gone: readonly string[]
}

export interface ExternalEvent {
  readonly event: string
  readonly text: string
}

/** `etag` null: the provider does not tell it. */
export type Written = { readonly etag: string | null } | 'changed meanwhile'

/** How a connection is made: `fetch` goes only where it may. */
export interface Login {
  readonly address: string
  readonly username: string
  readonly password: string
  readonly fetch: typeof fetch
}

/** Something that the calendar, or the way to it, is at fault for; the message is for whoever connected it. */
export class CalendarFault extends Error {
  override readonly name = 'CalendarFault'
}
