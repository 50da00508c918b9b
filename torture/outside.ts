/** What doctors do in the calendars that they keep elsewhere, while the torture runs: it is none of our programs' doing. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createDice, type Dice } from '../src/demo/dice.ts'
import { MINUTE_MS } from '../src/time/minute.ts'
import { isTheirs } from '../test/support/accounts/agree.ts'
import type { Kept } from '../test/support/accounts/books.ts'
import type { CalendarServers, Shelf } from './post/calendars.ts'
import { aStart, type Calendar, type VisitType } from './scene.ts'

export interface Outside {
  /** Leaves the calendars as they are then. */
  stop(): Promise<void>
}

export interface OutsideOptions {
  readonly seed: number
  readonly calendars: readonly Calendar[]
  readonly servers: CalendarServers
  readonly begun: number
  readonly hotForMs: number
}

/** Mean pause between two things that one doctor does. */
const EVERY_MS = 250
/** So full is no day that there is nothing to be booked. */
const MOST = 40

export function liveOutside({ seed, calendars, servers, begun, hotForMs }: OutsideOptions): Outside {
  const ending = new AbortController()
  const { signal } = ending

  async function live({ provider, types }: Calendar, dice: Dice): Promise<void> {
    const shelf = servers.of[provider]?.shelf
    if (shelf === undefined) return
    // Where times may be closed, the checks expect it; the others only meddle with what we have written.
    const open = types.filter(({ mayClose }) => mayClose)
    const everyMs = open.length > 0 ? EVERY_MS : 4 * EVERY_MS
    while (!signal.aborted) {
      const type = dice.pick(open)
      if (type === undefined || dice.roll(4) === 0) await meddle(shelf, dice)
      else await change(shelf, dice, () => aStart(dice, type, begun, hotForMs), type)
      await sleep(everyMs / 2 + dice.roll(everyMs), undefined, { signal }).catch(() => {})
    }
  }

  const all = calendars.map((calendar, i) => live(calendar, createDice(seed * 11 + i)))
  return {
    async stop() {
      ending.abort()
      await Promise.all(all)
    },
  }
}

/** With what is the doctor's own. */
async function change(shelf: Shelf, dice: Dice, start: () => number, { minutes }: VisitType): Promise<void> {
  const theirs = (await shelf.present()).filter(isTheirs)
  const one = dice.pick(theirs)
  if (one === undefined || (theirs.length < MOST && dice.roll(3) === 0)) {
    const from = start() + 5 * MINUTE_MS
    const times = dice.roll(3) === 0 ? 2 + dice.roll(3) : 1
    const isFree = dice.roll(8) === 0
    await shelf.add({ summary: 'private', from, to: from + minutes * MINUTE_MS, times, isFree })
    return
  }
  await changeOne(shelf, dice, one, start)
}

async function changeOne(
  shelf: Shelf,
  dice: Dice,
  { id, from, to, times, isFree }: Kept,
  start: () => number,
): Promise<void> {
  const fate = dice.roll(6)
  if (fate === 0) await shelf.change(id, { isFree: !isFree })
  else if (fate === 1 && times > 1) await shelf.leaveOut(id, dice.roll(times))
  else if (fate < 4) {
    const moved = start()
    await shelf.change(id, { from: moved, to: moved + to - from })
  } else await shelf.delete(id)
}

/** With what we have written there: it is put right. */
async function meddle(shelf: Shelf, dice: Dice): Promise<void> {
  const ours = dice.pick((await shelf.present()).filter((event) => !isTheirs(event)))
  if (ours === undefined) return
  if (dice.roll(2) === 0) await shelf.delete(ours.id)
  else
    await shelf.change(ours.id, {
      summary: 'moved by hand',
      from: ours.from + 15 * MINUTE_MS,
      to: ours.to + 15 * MINUTE_MS,
    })
}
