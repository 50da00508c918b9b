import { randomUUIDv7 } from 'node:crypto'
import type { Insertable, Kysely, RawBuilder, Selectable, Updateable } from 'kysely'
import type { PracticeDatabase, Transaction } from '../db/database.ts'
import { sqlState } from '../db/sql-error.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Context, changing, type Removal } from './change.ts'

/** Tables whose rows a practice keeps under an id. */
type Name = {
  [T in keyof Tables]: Tables[T] extends {
    practice_id: string
    id: unknown
    inserted_at: unknown
    updated_at: unknown
  }
    ? T
    : never
}[keyof Tables]

type Column<T extends Name> = Exclude<
  keyof Tables[T] & string,
  'practice_id' | 'id' | 'inserted_at' | 'updated_at'
>

/** A row as it goes over the wire: its columns, and what is shown with them. */
export type RowOf<C> = C extends Collection<infer _T, infer Row> ? Row : never

type Shown<T extends Name, C extends Column<T>, More> = {
  readonly [K in 'id' | C | 'inserted_at' | 'updated_at']: Selectable<Tables[T]>[K &
    keyof Selectable<Tables[T]>]
} & {
  readonly [K in keyof More]: More[K] extends RawBuilder<infer Value> ? Value : never
}

/** Rows in the order of their making, after the row with the id `after`. */
export interface Page {
  readonly limit: number
  readonly after?: string | null | undefined
}

/** Columns that must equal a value; what is left out or undefined does not filter. */
export type Filter<Row> = { readonly [K in keyof Row]?: Row[K] | undefined }

/** Further conditions of a list, as SQL over the table by its name. */
export type Condition = RawBuilder<boolean>

/** The rows of one table as one practice sees them: it never finds another practice's. */
export interface Collection<T extends Name, Row> {
  list(
    db: Queries,
    practiceId: string,
    page: Page,
    filter?: Filter<Row>,
    conditions?: readonly Condition[],
  ): Promise<Row[]>
  /** Throws `not_found`. */
  get(db: Queries, practiceId: string, id: string): Promise<Row>
  /** Writes the columns among `values` and answers the new row's id. */
  insert(tx: Transaction, practiceId: string, values: Partial<Given<Insertable<Tables[T]>>>): Promise<string>
  /** Writes the columns among `values`, if there are any. */
  update(
    tx: Transaction,
    practiceId: string,
    id: string,
    values: Partial<Given<Updateable<Tables[T]>>>,
  ): Promise<void>
  /** Deletes a row that nothing refers to, else throws what the foreign key stands for. Throws `not_found`. */
  delete(tx: Transaction, practiceId: string, id: string): Promise<void>
}

/** Lists are only read here. */
type Given<Values> = {
  [K in keyof Values]: Values[K] extends readonly (infer Item)[] | undefined
    ? readonly Item[] | undefined
    : Values[K]
}

/** What reads rows: a practice's database, or a transaction in it. */
export type Queries = Pick<PracticeDatabase, 'kysely'>

/** Tables by a name known only at run time; what goes in and out is typed by {@link Collection}. */
type AnyTable = Kysely<Record<string, Record<string, unknown>>>

/**
 * @param columns what a caller may write, and reads
 * @param more what is shown besides, as SQL over the table by its name
 * @param hidden what is written besides, and never shown
 */
export function collection<
  T extends Name,
  C extends Column<T>,
  More extends Record<string, RawBuilder<unknown>> = Record<never, never>,
>(
  name: T,
  columns: readonly C[],
  more: More = {} as More,
  hidden: readonly Column<T>[] = [],
): Collection<T, Shown<T, C, More>> {
  type Row = Shown<T, C, More>
  const table: string = name
  const on = (db: Queries) => db.kysely.withSchema('horai') as unknown as AnyTable
  const shown = ['id', ...columns, 'inserted_at', 'updated_at'].map((column) => `${table}.${column}`)
  const extra = Object.entries(more).map(([as, value]) => value.as(as))
  const rows = (db: Queries, practiceId: string) =>
    on(db)
      .selectFrom(table)
      .select([...shown, ...extra])
      .where(`${table}.practice_id`, '=', practiceId)
  const written: readonly string[] = [...columns, ...hidden]
  const writable = (values: object) =>
    Object.fromEntries(
      Object.entries(values).filter(([column, value]) => value !== undefined && written.includes(column)),
    )
  return {
    async list(db, practiceId, { limit, after }, filter = {}, conditions = []) {
      let query = rows(db, practiceId).orderBy(`${table}.id`).limit(limit)
      if (after) query = query.where(`${table}.id`, '>', after)
      for (const [column, value] of Object.entries(filter)) {
        if (value !== undefined) query = query.where(`${table}.${column}`, value === null ? 'is' : '=', value)
      }
      for (const condition of conditions) query = query.where(condition)
      return (await query.execute()) as Row[]
    },
    async get(db, practiceId, id) {
      const row = await rows(db, practiceId).where(`${table}.id`, '=', existingId(id)).executeTakeFirst()
      if (row === undefined) throw refuse('not_found', {})
      return row as Row
    },
    async insert(tx, practiceId, values) {
      const id = randomUUIDv7()
      await on(tx)
        .insertInto(table)
        .values({ practice_id: practiceId, id, ...writable(values) })
        .execute()
      return id
    },
    async update(tx, practiceId, id, values) {
      const changes = writable(values)
      if (Object.keys(changes).length === 0) return
      await on(tx)
        .updateTable(table)
        .set(changes)
        .where('practice_id', '=', practiceId)
        .where('id', '=', id)
        .execute()
    },
    async delete(tx, practiceId, id) {
      const { numDeletedRows } = await on(tx)
        .deleteFrom(table)
        .where('practice_id', '=', practiceId)
        .where('id', '=', existingId(id))
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) throw refuse('not_found', {})
    },
  }
}

/**
 * Deletes a row, or where something refers to it takes it out of use: each in a transaction of its own, because Postgres
 * ends the first when it finds a reference.
 */
export async function removing<Row>(
  context: Context,
  practiceId: string,
  deleteIt: (tx: Transaction) => Promise<void>,
  deactivateIt: (tx: Transaction) => Promise<Row>,
): Promise<Removal<Row>> {
  try {
    await changing(context, practiceId, deleteIt)
    return { deleted: true }
  } catch (error) {
    if (!isReferredTo(error)) throw error
    return { deleted: false, row: await changing(context, practiceId, deactivateIt) }
  }
}

/** Whether a delete failed because other rows refer to what was to be deleted. */
export function isReferredTo(error: unknown): boolean {
  return error instanceof Refusal && sqlState(error.cause) === '23503'
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Text that is no id leads nowhere, like the id of something that is not there. */
export function existingId(id: string): string {
  if (!uuid.test(id)) throw refuse('not_found', {})
  return id
}
