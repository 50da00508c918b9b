import type { Call, History } from '../history.ts'
import type { Trouble } from '../nemesis.ts'
import type { Scene } from '../scene.ts'
import type { CalendarBooks } from './calendars.ts'
import type { Deeds } from './deeds.ts'
import type { ListRows } from './list.ts'
import type { Arrived } from './messages.ts'
import type { VisitRows } from './rows.ts'
import type { Step } from './timeline.ts'

/** A promise that was broken, by the number that docs/reliability.md gives it. */
export interface Broken {
  readonly promise: string
  readonly detail: string
}

/** What is checked: what the clients know, and what the database says happened. */
export interface Evidence extends ListRows, VisitRows {
  readonly scene: Scene
  readonly history: History
  readonly events: readonly EventRow[]
  readonly deeds: Deeds
  /** What the receivers of messages noted. */
  readonly arrived: Arrived
  /** The calendars elsewhere, as they are in the end. */
  readonly calendars: readonly CalendarBooks[]
  /** When something was in the way. */
  readonly troubles: readonly Trouble[]
  /** What was due then has been done, or had a minute to be: messages, and what follows an offer. Epoch milliseconds. */
  readonly drainedSince: number
  /** By appointment, the steps by version. */
  readonly timelines: ReadonlyMap<string, readonly Step[]>
}

export interface EventRow {
  readonly practice_id: string
  readonly appointment_id: string
  readonly version: number
  readonly action: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly metadata: Readonly<Record<string, unknown>>
}

/** Clocks of one machine that are read one after the other. */
export const SLACK_MS = 5

/** Whether what may have been so from here to there may have been so while a call was under way. */
export function mayBeDuring(
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
  { begun, ended }: Pick<Call, 'begun' | 'ended'>,
): boolean {
  return earliest - SLACK_MS <= ended && latest + SLACK_MS >= begun
}

export function tell(call: Call): string {
  const when = `${new Date(call.begun).toISOString().slice(11, 23)}–${new Date(call.ended).toISOString().slice(11, 23)}`
  return `call ${call.n} of client ${call.client}: ${call.kind} ${call.target ?? ''} at ${when}, ${call.outcome} ${call.code ?? ''} after ${call.tries} tries`
}
