/** What every file of commands is made of. */
import type { Dice } from '../src/demo/dice.ts'
import type { Command, Kind } from './history.ts'
import type { Practice, VisitType } from './scene.ts'

/** One command, or several that are sent at once. */
export type Step = (practice: Practice) => readonly Command[]

/** Steps, by how often each is drawn. */
export type Weighted = readonly (readonly [weight: number, step: Step])[]

export interface StepOptions {
  readonly dice: Dice
  /** A fresh `Idempotency-Key`. */
  readonly key: () => string
  /** Where the crowd goes just now. */
  readonly startOf: (type: VisitType) => number
}

/** A question with the key of the practice; to be filled in. */
export function blank(kind: Kind, practice: Practice): Command {
  return {
    kind,
    practice: practice.index,
    method: 'GET',
    path: '',
    token: practice.key,
    body: null,
    key: null,
    target: null,
    want: null,
    several: null,
    foreign: false,
  }
}

export function instant(ms: number): string {
  return `${Temporal.Instant.fromEpochMilliseconds(ms)}`
}
