import type { Queryable } from '../../src/db/database.ts'

interface Column {
  readonly table_name: string
  readonly name: string
  /** As Postgres spells it: `timestamp with time zone`, `text[]`. */
  readonly type: string
  readonly is_nullable: boolean
  readonly has_default: boolean
  readonly is_generated: boolean
  /** The definition of a check such as `type in ('room', 'staff')`, if there is one on this column alone. */
  readonly check: string | null
}

/** As src/db/column-types.ts reads them; instants, dates and times are text. */
const types: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  integer: 'number',
  bigint: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  date: 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'string',
  tstzrange: 'string',
  bytea: 'Buffer',
  jsonb: 'unknown',
  'bytea[]': 'Buffer[]',
  'text[]': 'string[]',
  'date[]': 'string[]',
  'uuid[]': 'string[]',
  'integer[]': 'number[]',
}

/** The source of src/db/tables.ts: what the tables of schema horai hold, for Kysely. */
export async function tablesText(database: Queryable): Promise<string> {
  const columns = await database.query<Column>(`
    select c.relname as table_name, a.attname as name, format_type(a.atttypid, null) as type,
           not a.attnotnull as is_nullable, a.atthasdef and a.attgenerated = '' as has_default,
           a.attgenerated <> '' as is_generated,
           (select pg_get_constraintdef(k.oid) from pg_constraint k
             where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
               and pg_get_constraintdef(k.oid) like '% = ANY (ARRAY[%') as check
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'horai'::regnamespace and c.relkind in ('r', 'p')
     order by c.relname collate "C", a.attnum`)
  const tables = Map.groupBy(columns, ({ table_name }) => table_name)
  return `${[
    '// biome-ignore-all format: made from the migrated schema by test/db/tables.test.ts, which fails when it is stale',
    "import type { Generated, GeneratedAlways } from 'kysely'",
    '',
    '/** The tables of schema `horai`: what is read, and what may be left out when a row is written. */',
    'export interface Tables {',
    ...[...tables].flatMap(([name, its]) => [`  ${name}: {`, ...its.map(line), '  }']),
    '}',
  ].join('\n')}\n`
}

function line(column: Column): string {
  const type = `${typeOf(column)}${column.is_nullable ? ' | null' : ''}`
  const wrapped = column.is_generated
    ? `GeneratedAlways<${type}>`
    : column.has_default
      ? `Generated<${type}>`
      : type
  return `    ${column.name}: ${wrapped}`
}

function typeOf({ table_name, name, type, check }: Column): string {
  if (check !== null)
    return [...check.matchAll(/'([^']*)'::text/g)].map(([, word]) => `'${word}'`).join(' | ')
  const known = types[type]
  if (known === undefined) throw new Error(`${table_name}.${name}: say in tables-text.ts how ${type} is read`)
  return known
}
