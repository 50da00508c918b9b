import { CalendarFault, notUnderstood } from '../calendars/provider.ts'
import { workThrough } from '../due-work.ts'
import { errorFacts } from '../error-facts.ts'
import { Refusal } from '../refusal.ts'
import { readIn } from './busy-in.ts'
import {
  type Connection,
  giveBack,
  Lost,
  type Outcome,
  readConnection,
  settle,
  type Taken,
} from './connection.ts'
import { type Reach, reach } from './reach.ts'
import { writeOut } from './visits-out.ts'

export interface Sync extends Reach {
  /** Tells an operator. */
  warn(line: string): void
}

/** Calendars that are gone to at once: most of the time is spent waiting for their servers. */
const AT_ONCE = 4
/** Whoever was killed is missed after this; longer than anybody takes. */
const LEASE_SECONDS = 300
/** Seconds between two looks at a calendar. */
const EVERY = 120
/** Until one is looked at again that was broken off for no fault of its own. */
const SOON = 5
const LONGEST_PAUSE = 6 * 3600
/** One calendar is written to so long; the rest waits for its next turn. */
const TURN_MS = 30_000

/**
 * Goes to calendars whose turn it is, each once, until there are no more or `until` has come. Any number of workers may.
 * @returns how many it went to
 */
export function syncDueCalendars(sync: Sync, until?: number): Promise<number> {
  return workThrough(
    {
      atOnce: AT_ONCE,
      take: (most) =>
        sync.db.query<Taken>('select * from horai.take_calendars($1, $2, $3)', [
          most,
          LEASE_SECONDS,
          sync.clock.override,
        ]),
      work: (one) => syncCalendar(sync, one),
    },
    until,
  )
}

/** Reads first: what was changed or lost there is then written again at once. */
async function syncCalendar(sync: Sync, taken: Taken): Promise<void> {
  const connection = await readConnection(sync, taken)
  if (connection === null) return
  try {
    await settle(sync, taken, await exchange(sync, taken, connection))
  } catch (error) {
    if (error instanceof Lost) return
    // Our own database was away: that is nothing to be said of the calendar.
    if (error instanceof Refusal && error.code === 'unavailable') return giveBack(sync, taken, SOON)
    const fault = faultOf(sync, error)
    const again = Math.max(pauseAfter(connection.failures + 1), Math.min(fault.waitSeconds, LONGEST_PAUSE))
    await settle(sync, taken, { error: fault, again })
  }
}

async function exchange(sync: Sync, taken: Taken, connection: Connection): Promise<Outcome> {
  const calendar = reach(sync, connection)
  await readIn(sync, taken, connection, calendar)
  if (connection.direction === 'in') return { error: null, again: EVERY }
  const isDone = await writeOut(sync, taken, connection, calendar, performance.now() + TURN_MS)
  return { error: null, again: isDone ? EVERY : 0 }
}

/** What is no fault of the calendar's is one of ours: an operator hears of it, and whoever connected it sees that it fails. */
function faultOf(sync: Sync, error: unknown): CalendarFault {
  if (error instanceof CalendarFault) return error
  const { type, code = '', at } = errorFacts(error)
  sync.warn(`a calendar could not be read: ${[type, code].join(' ').trim()} at ${at[0] ?? 'a place unknown'}`)
  return notUnderstood()
}

/** Seconds: twice as long after each failure, at most a quarter of a day. */
function pauseAfter(failures: number): number {
  return Math.min(EVERY * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE)
}
