import pg from 'pg'
import { columnTypes } from './column-types.ts'
import { prepareSession } from './session.ts'
import { ConnectionLost, endsConnection, withoutRowValues } from './sql-error.ts'
import { sendBoth } from './two-statements.ts'

/** Waiting for a new connection to open: beyond this a caller is better told to come back. */
const ACQUIRE_MS = 2_000
/** The server ends a statement after 4 s; past that it is frozen, or the network has swallowed the answer. */
const ANSWER_MS = 4_500

export interface ConnectionOptions {
  readonly url: string
  readonly max: number
  readonly applicationName: string
  readonly patient: boolean
  /** Awaited before each connection is borrowed. */
  readonly beforeUse: () => Promise<void>
}

export interface Statement {
  readonly text: string
  readonly values: readonly string[]
}

/** One connection, borrowed. Every statement is one round trip, and is one statement: the extended protocol sees to it. */
export interface Connection {
  /** Throws {@link ConnectionLost}, or the server's error without the values of rows. */
  send<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[],
    /** Goes before it in the same round trip and transaction; its answer is not told. */
    first?: Statement,
  ): Promise<pg.QueryResult<Row>>
  /** Gives the connection back: kept for the next caller unless it broke. An SQL error does not break it. */
  release(): void
}

export interface Connections {
  readonly roundTrips: number
  readonly total: number
  readonly idle: number
  /** Rejects within 2 s when there is no connection to be had. */
  acquire(): Promise<Connection>
  close(): Promise<void>
}

export function openConnections({
  url,
  max,
  applicationName,
  patient,
  beforeUse,
}: ConnectionOptions): Connections {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    types: columnTypes,
    connectionTimeoutMillis: ACQUIRE_MS,
    ...(patient ? {} : { query_timeout: ANSWER_MS }),
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Who only checks may do so on a standby.
    onConnect: (client) => prepareSession(client, !patient),
  })
  // An idle connection broke (a restart of the server): the pool has dropped it already, and the next caller opens another.
  pool.on('error', () => {})
  let roundTrips = 0
  return {
    get roundTrips() {
      return roundTrips
    },
    get total() {
      return pool.totalCount
    },
    get idle() {
      return pool.idleCount
    },
    async acquire() {
      await beforeUse()
      const client = await pool.connect()
      return borrowed(client, () => {
        roundTrips += 1
      })
    },
    close: () => pool.end(),
  }
}

/** What the server says besides. `routine` is the function of its source that says it, in no language. */
interface Notice {
  readonly routine?: string | undefined
}

function borrowed(client: pg.PoolClient, count: () => void): Connection {
  let broken: Error | null = null
  // Between two statements of a transaction nobody else listens, and an unheard 'error' ends the process.
  const note = (error: Error) => {
    broken ??= error
  }
  client.on('error', note)
  // Somebody ended the wait for the synchronous replica: the server commits all the same, and calls it a success.
  let unreplicated = false
  const hear = ({ routine }: Notice) => {
    unreplicated ||= routine === 'SyncRepWaitForLSN'
  }
  client.on('notice', hear as (notice: unknown) => void)
  return {
    async send<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[], first?: Statement) {
      if (broken !== null) throw new ConnectionLost(false, broken)
      count()
      try {
        // 'extended' even without values: the simple protocol would run several statements in one text.
        const config = { text, values: [...values], queryMode: 'extended' }
        const result = first
          ? await sendBoth<Row>(client, { ...first, values: [...first.values] }, config)
          : await client.query<Row>({ ...config, ...preparedAs(text) })
        if (unreplicated) throw new Error('committed, and perhaps not on the replica')
        return result
      } catch (error) {
        if (!endsConnection(error)) throw withoutRowValues(error)
        broken ??= error instanceof Error ? error : new Error(String(error))
        throw isOurMistake(error) ? error : lost(error)
      }
    },
    release() {
      client.off('error', note)
      client.off('notice', hear as (notice: unknown) => void)
      // pg's own pool.query() releases WITH the error and so pays a new connection for every refused booking
      // (measured: 4.2 s instead of 0.4 s for 500 requests for one slot).
      client.release(broken ?? undefined)
    },
  }
}

const prepared = new Map<string, { readonly name: string }>()

/**
 * A call of one of our functions is parsed and planned once a connection (measured: a twentieth of a hold); their texts
 * are few and constant. What is composed at run time is not kept. A transaction pooler has to know prepared statements
 * of the protocol, as PgBouncer does from 1.21 on (docs/operations.md).
 */
function preparedAs(text: string): { readonly name: string } | undefined {
  if (!text.startsWith('select horai.')) return undefined
  const known = prepared.get(text)
  if (known) return known
  const fresh = { name: `horai_${prepared.size + 1}` }
  prepared.set(text, fresh)
  return fresh
}

// A value that pg cannot write, or one that we cannot read: the connection is sound, but pg may be out of step with it.
function isOurMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError
}

// pg says so when it finds the socket gone before it writes; in every other case the bytes may have left.
function lost(error: unknown): ConnectionLost {
  const unsent = error instanceof Error && error.message.endsWith('is not queryable')
  return new ConnectionLost(!unsent, withoutRowValues(error))
}
