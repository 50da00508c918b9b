import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import { type Refusal, refuse } from '../refusal.ts'
import { type Admission, createAdmission } from './admission.ts'
import { type Connection, type Connections, openConnections, type Statement } from './connections.ts'
import { refusalFor } from './constraints.ts'
import { type Patience, startPatience } from './patience.ts'
import { SetupFailure } from './setup-failure.ts'
import { ConnectionLost, isConflict, isMisconfigured, isPassing, OutcomeUnknown } from './sql-error.ts'
import type { Tables as Horai } from './tables.ts'
import { namingPractice } from './tenant.ts'

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

/** The database as one practice sees it: a statement that forgets its filter finds nothing of another's. */
export interface PracticeDatabase<Tables = Horai> extends Queryable {
  /** As {@link Database.transaction}, and all of it within the practice. */
  transaction<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** For queries composed at run time only. Autocommit; it refuses to begin a transaction. */
  readonly kysely: Kysely<Tables>
}

/**
 * Row-level security shows a statement that names no practice the rows of none. It is named by {@link Database.within},
 * or by the SQL functions that take it as their first argument and name it themselves: those may be called directly.
 */
export interface Database<Tables = Horai> extends Queryable {
  /** In the same round trips. */
  within(practiceId: string): PracticeDatabase<Tables>
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
  /** A connection apart, never behind the crowd: for those who ask whether the database is well. */
  readonly probe: Queryable
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
  const { url, max = 10, applicationName = 'horai', patient = false, beforeUse = async () => {} } = options
  const open = (max: number) =>
    openGate(openConnections({ url, max, applicationName, patient, beforeUse }), max)
  const gate = open(max)
  const apart = open(1)
  const run = async <Row>(
    { connections, admission }: Gate,
    text: string,
    values: readonly unknown[],
    repeatable: boolean,
    first?: Statement,
  ): Promise<Row[]> => {
    const work = (connection: Connection) => sendAlone(connection, text, values, first)
    return (await inTurn(admission, () => insist(connections, work, repeatable))).rows as Row[]
  }
  const transaction = <Result>(
    work: (tx: Transaction<Tables>) => Promise<Result>,
    first?: Statement,
  ): Promise<Result> => {
    const { admission, connections } = gate
    return inTurn(admission, () =>
      insist(connections, (connection) => transact(connection, work, first), true),
    )
  }
  return {
    query: (text, values = []) => run(gate, text, values, false),
    call: (text, values = []) => run(gate, text, values, true),
    transaction: (work) => transaction(work),
    within(practiceId) {
      const first = namingPractice(practiceId)
      let kysely: Kysely<Tables> | undefined
      return {
        query: (text, values = []) => run(gate, text, values, false, first),
        transaction: (work) => transaction(work, first),
        get kysely() {
          kysely ??= kyselyOver<Tables>(() => acquireInTurn(gate, first))
          return kysely
        },
      }
    },
    probe: { query: (text, values = []) => run(apart, text, values, false) },
    get roundTrips() {
      return gate.connections.roundTrips
    },
    get connections() {
      const { total, idle } = gate.connections
      return { total, idle, waiting: gate.admission.waiting }
    },
    async close() {
      for (const { admission } of [gate, apart]) admission.close()
      await Promise.all([gate.connections.close(), apart.connections.close()])
    },
  }
}

/** Connections, and who may use them: whoever is in keeps the place also while it waits for another try. */
interface Gate {
  readonly connections: Connections
  readonly admission: Admission
}

function openGate(connections: Connections, places: number): Gate {
  return { connections, admission: createAdmission(places) }
}

async function inTurn<Result>(admission: Admission, work: () => Promise<Result>): Promise<Result> {
  await admission.enter()
  try {
    return await work()
  } finally {
    admission.leave()
  }
}

/** A connection for one statement, with the place given back beside it. */
async function acquireInTurn({ connections, admission }: Gate, first: Statement): Promise<Connection> {
  await admission.enter()
  try {
    const connection = await acquirePatiently(connections, startPatience())
    return {
      send: (text, values) => sendAlone(connection, text, values, first),
      release() {
        connection.release()
        admission.leave()
      },
    }
  } catch (error) {
    admission.leave()
    throw error
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
  first?: Statement,
): Promise<pg.QueryResult<Row>> {
  try {
    return await connection.send<Row>(text, values, first)
  } catch (error) {
    if (error instanceof ConnectionLost && error.sent) throw new OutcomeUnknown(error)
    throw explained(error)
  }
}

const begin: Statement = { text: 'begin isolation level read committed', values: [] }

async function transact<Tables, Result>(
  connection: Connection,
  work: (tx: Transaction<Tables>) => Promise<Result>,
  within?: Statement,
): Promise<Result> {
  const transaction = openTransaction<Tables>(connection)
  let result: Result
  try {
    if (within) await connection.send(within.text, within.values, begin)
    else await connection.send(begin.text, begin.values)
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
