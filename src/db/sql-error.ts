import pg from 'pg'
import { Refusal } from '../refusal.ts'

/** The connection went away under a statement. `sent`: whether the statement may have reached the server. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
  readonly sent: boolean

  constructor(sent: boolean, cause: unknown) {
    super('the connection to Postgres was lost', { cause })
    this.sent = sent
  }
}

/**
 * The connection went away after the statement (or the COMMIT) was sent, so nobody knows whether it took effect.
 * Never retried here: only the caller can look, e.g. at its idempotency key. To the outside it is `unavailable`.
 */
export class OutcomeUnknown extends Refusal<'unavailable'> {
  override readonly name = 'OutcomeUnknown'
  override readonly message = 'the connection to Postgres was lost before it answered: the outcome is unknown'

  constructor(cause: unknown) {
    super('unavailable', { retry_after_seconds: 2 })
    this.cause = cause
  }
}

/** Serialization failure, deadlock, lock not available: Postgres' manual says to run the whole transaction again. */
const conflicts = new Set(['40001', '40P01', '55P03'])

/**
 * The server answered, rolled back, and will do better later: statement and transaction timeouts, out of resources
 * (class 53), storage errors (58030), a standby after a failover (25006).
 */
const passing = new Set(['57014', '25P03', '25P04', '58030', '25006', '57P03'])

/** Sent by a server on its way out, perhaps after it had committed: `quickdie()` may speak at any moment. */
const dying = new Set(['57P01', '57P02', '57P03', '57P05'])

/** The five characters of an error that the server sent; null for any other error. */
export function sqlState(error: unknown): string | null {
  return error instanceof pg.DatabaseError && error.code !== undefined ? error.code : null
}

export function isConflict(error: unknown): boolean {
  return conflicts.has(sqlState(error) ?? '')
}

/** The database answered that it cannot now; nothing took effect. */
export function isPassing(error: unknown): boolean {
  const state = sqlState(error) ?? ''
  return passing.has(state) || state.startsWith('53')
}

/** Whether the connection can carry no further statement. Anything the server did not phrase itself counts. */
export function endsConnection(error: unknown): boolean {
  const state = sqlState(error)
  return (
    state === null || dying.has(state) || state.startsWith('08') || state === '25P03' || state === '25P04'
  )
}

/** A wrong password or database name does not heal by waiting. */
export function isMisconfigured(error: unknown): boolean {
  const state = sqlState(error) ?? ''
  return state.startsWith('28') || state === '3D000'
}

/**
 * Drops what quotes rows: `detail` of a violation names the other booking, and `where` the values of a function
 * call. Neither a caller nor a log may see them.
 */
export function withoutRowValues(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    error.detail = undefined
    error.where = undefined
    error.internalQuery = undefined
  }
  return error
}
