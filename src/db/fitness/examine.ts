import pg from 'pg'
import type { Clock } from '../../time/clock.ts'
import { startPatience } from '../patience.ts'
import { SetupFailure } from '../setup-failure.ts'
import { endsConnection, isConflict, isMisconfigured, isPassing } from '../sql-error.ts'
import type { Facts } from './facts.ts'
import { type Expectations, questionText } from './question.ts'

/**
 * Looks at a database in one round trip, on a connection of its own, and leaves nothing in it.
 * Throws {@link SetupFailure} when it may not look; what `pg` throws when there is no connection to be had within 2 s.
 */
export async function examine(url: string, expected: Expectations, clock: Clock): Promise<Facts> {
  const patience = startPatience()
  for (;;) {
    try {
      return await ask(url, questionText(expected), clock)
    } catch (error) {
      if (isMisconfigured(error)) throw error
      const hopeful = endsConnection(error) || isConflict(error) || isPassing(error)
      if (!hopeful) throw notPermitted(error)
      if (!(await patience.again(isConflict(error) ? 'conflict' : 'connection'))) throw error
    }
  }
}

async function ask(url: string, text: string, clock: Clock): Promise<Facts> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'horai probe',
    connectionTimeoutMillis: 2_000,
    query_timeout: 10_000,
  })
  // Heard, because an unheard 'error' ends the process; the statement that runs fails with the same.
  client.on('error', () => {})
  try {
    await client.connect()
    const asked = { wall: clock.now(), at: performance.now() }
    // One result for each statement of the text, which the types of pg do not know.
    const results = (await client.query(text)) as unknown as pg.QueryResult<Answer>[]
    const uncertain = (performance.now() - asked.at) / 2
    const [answer] = results.find(({ rows }) => rows.length > 0)?.rows ?? []
    if (answer === undefined) throw new SetupFailure('the database did not describe itself')
    const ahead = Number(answer.now) - (asked.wall + uncertain)
    return { ...answer.facts, attempts: answer.attempts, clock: { ahead, uncertain } }
  } finally {
    await client.end().catch(() => {})
  }
}

interface Answer {
  readonly facts: Omit<Facts, 'attempts' | 'clock'>
  readonly attempts: Facts['attempts']
  readonly now: string
}

function notPermitted(error: unknown): SetupFailure {
  if (error instanceof SetupFailure) return error
  const why = error instanceof Error ? error.message : String(error)
  return new SetupFailure(`the database cannot be examined: ${why}`, { cause: error })
}
