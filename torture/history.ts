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
}

/** An appointment as an answer showed it. */
export interface Shown {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly hold_expires_at: string | null
  readonly resource_ids: readonly string[]
}

/** What a visit wants: which type of which doctor, when (epoch milliseconds). */
export interface Want {
  readonly type: string
  readonly start: number
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
        outcome: 'info',
        code: null,
        facts: {},
        shown: null,
        said: null,
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
