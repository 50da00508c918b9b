import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Mood } from '../post/mood.ts'
import type { Stage } from '../stage.ts'
import { between, type Fault } from './fault.ts'

function inAMood(name: string, mood: Mood['now']): Fault {
  return {
    name,
    weight: 2,
    async inflict({ post }, dice) {
      post.mood.now = mood
      await sleep(between(dice, 300, 3_000))
      post.mood.now = 'well'
      return true
    },
  }
}

/** Mail server and webhook receiver take nothing for a while. */
export const turnMessagesAway = inAMood('turn-messages-away', 'away')

/** They take it, and whoever brought it hears that they did not. */
export const forgetMessages = inAMood('forget-messages', 'forgetful')

/** A worker dies between bringing a message and hearing that it was taken. */
export const killWhileSending: Fault = {
  name: 'kill-while-sending',
  weight: 3,
  async inflict({ post, workers }) {
    if (!(await post.mood.nextSending(3_000))) return false
    return killAll(workers)
  },
}

/** And while it looks at who waits, or makes an offer. */
export const killWhileMatching: Fault = {
  name: 'kill-while-matching',
  weight: 3,
  async inflict({ postgres, workers }) {
    return (await isMatching(postgres)) && killAll(workers)
  },
}

/** Nobody knows here which of them it is. */
function killAll(workers: Stage['workers']): boolean {
  return workers.map((worker) => worker.signal('SIGKILL')).some(Boolean)
}

async function isMatching(postgres: Stage['postgres']): Promise<boolean> {
  const client = new pg.Client({ connectionString: postgres.adminUrl, connectionTimeoutMillis: 1_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    for (const until = Date.now() + 4_000; Date.now() < until; await sleep(5)) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity
         where query ~ 'horai.waitlist_(offer|settle|waiting)' and pid <> pg_backend_pid()
           and (state = 'active' or state_change > clock_timestamp() - interval '10 ms')`,
      )
      if (rowCount) return true
    }
    return false
  } catch {
    return false
  } finally {
    client.end().catch(() => {})
  }
}
