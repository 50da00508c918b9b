import type { Applied } from '../applied.ts'

/** What one look at a database tells about whether it may be trusted with appointments. */
export interface Facts {
  /** As `server_version_num`: 150020 is 15.20. */
  readonly version: number
  readonly marks: Marks
  readonly in_recovery: boolean
  readonly read_only: boolean
  readonly encoding: string
  readonly superuser: boolean
  readonly bypassrls: boolean
  readonly btree_gist: boolean
  /** Of this session, as somebody else's session of the same role would have them. */
  readonly settings: Readonly<Record<CheckedSetting, string>>
  /** How many connections this role may have on this server at most. */
  readonly connections: number
  /** Rows of `horai.schema_migrations`; null where there is no such table. */
  readonly applied: readonly Applied[] | null
  /** Guards that are not what they should be, with what they are; null where they could not be compared. */
  readonly guards: readonly ChangedGuard[] | null
  readonly attempts: Attempts | null
  /** Every zone that a practice, a doctor or a rule lives by. */
  readonly zones: readonly string[]
  /** How far the database's clock is ahead of ours, in milliseconds, and by how much that may be wrong either way. */
  readonly clock: { readonly ahead: number; readonly uncertain: number }
}

/** Changes when a server is started, when another one answers (a failover), and when it reads its settings again. */
export type Marks = string

export type CheckedSetting =
  | 'fsync'
  | 'full_page_writes'
  | 'synchronous_commit'
  | 'default_transaction_isolation'
  | 'session_replication_role'

export interface ChangedGuard {
  /** E.g. `trigger appointments_transition on horai.appointments`. */
  readonly name: string
  /** Null: it is missing. */
  readonly definition: string | null
  /** It should not be there at all. */
  readonly unexpected: boolean
}

/** What became of writes that a sound database refuses, tried in a transaction that is rolled back. */
export interface Attempts {
  readonly [attempt: string]: 'refused' | 'accepted'
}
