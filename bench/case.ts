import type { Databases } from './databases.ts'

/** How much of everything: `quick` to see that it runs, `standard` to publish, `large` for the biggest sizes besides. */
export type Scale = 'quick' | 'standard' | 'large'

export interface Bench {
  readonly scale: Scale
  readonly databases: Databases
  /** How long one measurement takes, and how often each is repeated. */
  readonly rounds: number
  readonly seconds: number
  /** A folder of this run's own, removed at its end. */
  readonly folder: string
  /** What is going on, for whoever waits. */
  say(line: string): void
}

export interface Figure {
  readonly value: number
  /** `/s`, `ms`, `MB`, or what is counted. */
  readonly unit: string
}

/** One line of the table. */
export interface Finding {
  readonly what: string
  readonly ours: Figure
  /** What it is measured against, in the same run: a floor, or ourselves at another size. */
  readonly against?: Figure & { readonly what: string }
  /** Ours to the other. */
  readonly ratio?: number
  readonly target?: string
  /** Absent where there is no target. */
  readonly met?: boolean
  readonly note?: string
}

export interface Case {
  readonly name: string
  run(bench: Bench): AsyncIterable<Finding> | Iterable<Finding>
}

/** The only way in which a benchmark fails: an answer that is not right, however fast. */
export class WrongResult extends Error {}
