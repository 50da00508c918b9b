import type { Dice } from '../../src/demo/dice.ts'
import type { Stage } from '../stage.ts'

export interface Fault {
  readonly name: string
  /** How often it is drawn, compared with the others. */
  readonly weight: number
  /** Brings it about, and heals it where it does not heal by itself. False: it could not be done just now. */
  inflict(stage: Stage, dice: Dice): Promise<boolean>
}

/** Between two numbers of milliseconds. */
export function between(dice: Dice, from: number, to: number): number {
  return from + dice.roll(to - from)
}
