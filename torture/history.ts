/** What the clients did and heard: the one thing that the checks believe besides the database. */
import { createWriteStream, type WriteStream } from 'node:fs'

export type Kind =
  | 'hold'
  | 'confirm'
  | 'cancel'
  | 'reschedule'
  | 'approve'
  | 'complete'
  | 'no-show'
  | 'show'
  | 'search'
  | 'block'
  | 'join'
  | 'offer'
  | 'reorder'
  | 'withdraw'
  | 'hold-jointly'
  | 'confirm-jointly'
  | 'cancel-jointly'
  | 'hold-series'
  | 'confirm-series'
  | 'approve-series'
  | 'cancel-series'
  | 'move-series'
  | 'participants'
  | 'add-participant'
  | 'remove-participant'

/** The kinds that change an appointment, and the actions that their events may have. */
export const effects: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  hold: ['held'],
  offer: ['held'],
  confirm: ['confirmed', 'pending'],
  cancel: ['cancelled'],
  reschedule: ['rescheduled'],
  approve: ['approved'],
  complete: ['completed'],
  'no-show': ['no_show'],
  'hold-jointly': ['held'],
  'confirm-jointly': ['confirmed', 'pending'],
  'cancel-jointly': ['cancelled'],
  'hold-series': ['held'],
  'confirm-series': ['confirmed', 'pending'],
  'approve-series': ['approved'],
  'cancel-series': ['cancelled'],
  'move-series': ['rescheduled'],
  'add-participant': ['participant_added'],
  'remove-participant': ['participant_removed'],
}

/** An appointment as an answer showed it. */
export interface Shown {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly appointment_type_id: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly hold_expires_at: string | null
  readonly resource_ids: readonly string[]
  readonly patient_id: string | null
  readonly session_id: string | null
  readonly series_id: string | null
  readonly joint_booking_id: string | null
}

/** A date of a series that could not be had, as an answer told it. */
export interface RefusedDate {
  readonly starts_at_utc: string
  readonly code: string
}

/** Somebody on a visit besides its patient, as a list showed it. */
export interface Companion {
  readonly id: string
  readonly role: string
  readonly patient_id: string
}

/** What a visit wants: which type of which doctor, when (epoch milliseconds). */
export interface Want {
  readonly type: string
  readonly start: number
}

/** What a command says about a joint booking or a series. */
export interface Several {
  /** Its visits, as far as the client has heard of them; none while it is only wanted. */
  readonly visits: readonly string[]
  /** What is wanted, in the order asked for. */
  readonly wants: readonly Want[]
  /** Of a series: all that is wanted, or what can be had. */
  readonly all: boolean
  /** Of a change of a series: the visit that it is about, and which others. */
  readonly about: string | null
  readonly scope: 'this' | 'this_and_following' | 'all'
}

export interface Command {
  readonly kind: Kind
  /** Index of the practice whose key is used. */
  readonly practice: number
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  readonly token: string
  readonly body: unknown
  readonly key: string | null
  /** The appointment that is acted on. */
  readonly target: string | null
  readonly want: Want | null
  /** Null where it is about one appointment, or none. */
  readonly several: Several | null
  /** It names something of another practice, and must not find it. */
  readonly foreign: boolean
}

/** `info`: nobody knows yet whether it took effect. */
export type Outcome = 'ok' | 'fail' | 'info'

/** A command from its first sending to its first definite answer. Times are epoch milliseconds. */
export interface Call extends Command {
  readonly n: number
  readonly client: number
  readonly begun: number
  ended: number
  tries: number
  /** How often the answer was none, or said nothing for certain. */
  unknowns: number
  outcome: Outcome
  /** The refusal's code; for what is no answer, why. */
  code: string | null
  facts: Readonly<Record<string, unknown>>
  shown: Shown | null
  /** Every appointment that the answer showed: of a command about several, all of them. */
  visits: readonly Shown[]
  refusedDates: readonly RefusedDate[]
  companions: readonly Companion[] | null
  /** Only with this in hand can a repeated answer be compared. */
  said: string | null
}

export interface History {
  readonly calls: readonly Call[]
  /** HTTP requests sent, repeats and twins among them. */
  readonly attempts: number
  /** Requests that had no answer within their time although nothing of ours was in the way. */
  readonly hung: readonly string[]
  /** Answers that differ from the first one to the same key, and other things seen on the way. */
  readonly oddities: readonly string[]
  open(client: number, command: Command): Call
  sent(): void
  close(call: Call): void
  hang(what: string): void
  odd(what: string): void
  end(): Promise<void>
}

/** What an answer says. */
export type Read = Pick<
  Call,
  'outcome' | 'code' | 'facts' | 'shown' | 'visits' | 'refusedDates' | 'companions' | 'said'
>

/** As long as nobody has answered. */
export const nothing: Read = {
  outcome: 'info',
  code: null,
  facts: {},
  shown: null,
  visits: [],
  refusedDates: [],
  companions: null,
  said: null,
}

/** @param file where calls are written as they end, a line of JSON each; kept in memory in any case */
export function createHistory(file: string | null): History {
  const calls: Call[] = []
  const hung: string[] = []
  const oddities: string[] = []
  const out: WriteStream | null = file === null ? null : createWriteStream(file)
  let attempts = 0
  return {
    calls,
    hung,
    oddities,
    get attempts() {
      return attempts
    },
    open(client, command) {
      const begun = Date.now()
      const call: Call = {
        ...command,
        n: calls.length,
        client,
        begun,
        ended: begun,
        tries: 0,
        unknowns: 0,
        ...nothing,
      }
      calls.push(call)
      return call
    },
    sent() {
      attempts += 1
    },
    close(call) {
      call.ended = Date.now()
      const { token: _, said: __, ...written } = call
      out?.write(`${JSON.stringify(written)}\n`)
    },
    hang: (what) => hung.push(what),
    odd: (what) => oddities.push(what),
    end: () => new Promise((resolve) => (out ? out.end(resolve) : resolve())),
  }
}
