import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import { type Refusal, refuse } from '../refusal.ts'
import { type Connection, type Connections, openConnections } from './connections.ts'
import { refusalFor } from './constraints.ts'
import { type Patience, startPatience } from './patience.ts'
import { SetupFailure } from './setup-failure.ts'
import { ConnectionLost, isConflict, isMisconfigured, isPassing, OutcomeUnknown } from './sql-error.ts'
import type { Tables as Horai } from './tables.ts'

/**
 * Values go out as pg sends them: a JavaScript array becomes a Postgres array and an object becomes JSON, so a jsonb
 * array is passed as text. Rows come back as src/db/column-types.ts says. A violated constraint that stands for a
 * refusal throws that {@link Refusal}; any other error of the server is thrown without the values of rows.
 */
export interface Queryable {
  /** Exactly one statement, in one round trip. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

export interface Transaction<Tables = Horai> extends Queryable {
  readonly kysely: Kysely<Tables>
}

export interface Database<Tables = Horai> extends Queryable {
  /**
   * {@link Queryable.query} for a statement that is a whole command, such as one call of a booking function: a lost race
   * (40001, 40P01, 55P03) runs it again, at most 4 times within 2 s.
   * Throws `unavailable` after that, and {@link OutcomeUnknown}.
   */
  call<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /**
   * The one way to run a transaction: READ COMMITTED, `work` as a whole again after a lost race or a connection lost
   * before COMMIT was sent; so `work` does nothing but speak to the database.
   * Throws `unavailable`, {@link OutcomeUnknown}, and what `work` throws.
   */
  transaction<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** For queries composed at run time only. Autocommit; it refuses to begin a transaction. */
  readonly kysely: Kysely<Tables>
  /** Statements sent so far, `begin` and `commit` among them. */
  readonly roundTrips: number
  readonly connections: { readonly total: number; readonly idle: number; readonly waiting: number }
  /** Waits for borrowed connections to come back. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** `postgresql://user:password@host/database`, or `…@localhost/database?host=/folder/of/the/socket`. */
  readonly url: string
  /** Most connections at once; 10 unless given. */
  readonly max?: number
  readonly applicationName?: string
  /** An answer may take as long as it takes: for checks that read the whole database. */
  readonly patient?: boolean
  /** Awaited before every use, e.g. for a look at the database at the first; what it throws as a SetupFailure is thrown. */
  readonly beforeUse?: () => Promise<void>
}

/** Opens no connection yet: a server that is down is found by the first statement, and found again when it is back. */
export function openDatabase<Tables = Horai>(options: DatabaseOptions): Database<Tables> {
  const connections = openConnections({
    url: options.url,
    max: options.max ?? 10,
    applicationName: options.applicationName ?? 'horai',
    patient: options.patient ?? false,
    beforeUse: options.beforeUse ?? (async () => {}),
  })
  const run = async <Row>(text: string, values: readonly unknown[], repeatable: boolean): Promise<Row[]> => {
    const work = (connection: Connection) => sendAlone(connection, text, values)
    return (await insist(connections, work, repeatable)).rows as Row[]
  }
  return {
    query: (text, values = []) => run(text, values, false),
    call: (text, values = []) => run(text, values, true),
    transaction: (work) => insist(connections, (connection) => transact(connection, work), true),
    kysely: kyselyOver<Tables>(async () => {
      const connection = await acquirePatiently(connections, startPatience())
      return { ...connection, send: (text, values) => sendAlone(connection, text, values) }
    }),
    get roundTrips() {
      return connections.roundTrips
    },
    get connections() {
      const { total, idle, waiting } = connections
      return { total, idle, waiting }
    },
    close: () => connections.close(),
  }
}

/** Borrows a connection for `work`, and runs `work` again where that cannot repeat an effect. */
async function insist<Result>(
  connections: Connections,
  work: (connection: Connection) => Promise<Result>,
  repeatable: boolean,
): Promise<Result> {
  const patience = startPatience()
  for (;;) {
    const connection = await acquirePatiently(connections, patience)
    try {
      return await work(connection)
    } catch (error) {
      if (error instanceof ConnectionLost) {
        if (!(await patience.again('connection'))) throw unavailable(error)
      } else if (isConflict(error)) {
        if (!repeatable) throw error
        if (!(await patience.again('conflict'))) throw unavailable(error)
      } else throw error
    } finally {
      connection.release()
    }
  }
}

async function acquirePatiently(connections: Connections, patience: Patience): Promise<Connection> {
  for (;;) {
    try {
      return await connections.acquire()
    } catch (error) {
      if (error instanceof SetupFailure) throw error
      if (isMisconfigured(error) || !(await patience.again('connection'))) throw unavailable(error)
    }
  }
}

/** A statement of its own: it commits as it ends, so a connection lost after sending leaves the outcome unknown. */
async function sendAlone<Row extends pg.QueryResultRow>(
  connection: Connection,
  text: string,
  values: readonly unknown[],
): Promise<pg.QueryResult<Row>> {
  try {
    return await connection.send<Row>(text, values)
  } catch (error) {
    if (error instanceof ConnectionLost && error.sent) throw new OutcomeUnknown(error)
    throw explained(error)
  }
}

async function transact<Tables, Result>(
  connection: Connection,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const transaction = openTransaction<Tables>(connection)
  await connection.send('begin isolation level read committed', [])
  let result: Result
  try {
    result = await work(transaction.handle)
  } catch (error) {
    transaction.end()
    await rollBack(connection)
    throw error
  }
  transaction.end()
  const { command } = await sendAlone(connection, 'commit', [])
  // Postgres answers COMMIT with ROLLBACK, and no error, when `work` swallowed a failed statement.
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back: a statement in it had failed')
  return result
}

async function rollBack(connection: Connection): Promise<void> {
  try {
    await connection.send('rollback', [])
  } catch (error) {
    // The connection is gone, and with it the transaction; the first error says more.
    if (!(error instanceof ConnectionLost)) throw error
  }
}

function openTransaction<Tables>(connection: Connection): { handle: Transaction<Tables>; end(): void } {
  let open = true
  const send: Connection['send'] = async (text, values) => {
    if (!open) throw new Error('this transaction has ended')
    try {
      return await connection.send(text, values)
    } catch (error) {
      throw explained(error)
    }
  }
  let kysely: Kysely<Tables> | undefined
  const handle: Transaction<Tables> = {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await send(text, values)).rows as Row[],
    get kysely() {
      kysely ??= kyselyOver<Tables>(async () => ({ send, release: () => {} }))
      return kysely
    },
  }
  return {
    handle,
    end: () => {
      open = false
    },
  }
}

function kyselyOver<Tables>(acquire: () => Promise<Connection>): Kysely<Tables> {
  const pool: PostgresPool = {
    options: {},
    end: async () => {},
    connect: async () => {
      const connection = await acquire()
      return {
        // The other overload is for cursors, which need a package that we do not use.
        query: (async (text: string, values: readonly unknown[]) => {
          // Inside a transaction a second begin is only a warning, and its commit would end the outer one.
          if (/^\s*(begin|start transaction|commit|rollback)/i.test(text)) {
            throw new Error('transactions are run by Database.transaction')
          }
          return connection.send(text, values)
        }) as never,
        release: () => connection.release(),
      }
    },
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** The server's error as the refusal it stands for, where it stands for one. */
function explained(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  return isPassing(error) ? unavailable(error) : (refusalFor(error) ?? error)
}

function unavailable(cause: unknown): Refusal {
  const refusal = refuse('unavailable', { retry_after_seconds: 2 })
  refusal.cause = cause
  return refusal
}
