import pg from 'pg'

type Parse = (text: string) => unknown

interface ArrayParser {
  create(text: string, element: Parse): { parse(): unknown[] }
}

/** `2026-03-29 00:30:00.5+00` → `2026-03-29T00:30:00.500Z`; what is finer than a millisecond is cut off. */
function instantText(text: string): string {
  const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text)
  if (utc === null) return instantElsewhere(text)
  const [, date, time, fraction = ''] = utc
  return withoutZeroMillis(`${date}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`)
}

// A transaction pooler may hand us a session that never saw our `set time zone`: right, only slower.
function instantElsewhere(text: string): string {
  if (text.endsWith('infinity') || text.endsWith('BC')) return text
  const instant = Temporal.Instant.from(text.replace(' ', 'T'))
  return withoutZeroMillis(instant.toString({ smallestUnit: 'millisecond', roundingMode: 'floor' }))
}

function withoutZeroMillis(text: string): string {
  return text.endsWith('.000Z') ? `${text.slice(0, -5)}Z` : text
}

/** `09:30:00` → `09:30`, and the end of a day stays `24:00`. */
function wallTime(text: string): string {
  return text.endsWith(':00') ? text.slice(0, 5) : text
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a JavaScript number`)
  return value
}

const asText: Parse = (text) => text

const { builtins } = pg.types
const scalars: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [builtins.TIMESTAMPTZ, instantText],
  [builtins.TIMESTAMP, asText],
  [builtins.DATE, asText],
  [builtins.TIME, wallTime],
  [builtins.INTERVAL, asText],
  [builtins.INT8, wholeNumber],
])

/** Oids of array types are not in pg's list of names; these are fixed since Postgres 8. */
const arrays: ReadonlyMap<number, Parse> = new Map([
  [1185, instantText],
  [1115, asText],
  [1182, asText],
  [1183, wallTime],
  [1187, asText],
  [1016, wholeNumber],
  [1231, asText],
])

function arrayOf(element: Parse): Parse {
  // @types/pg describes a later pg-types, in which this is a function.
  const { create } = pg.types.arrayParser as unknown as ArrayParser
  return (text) => create(text, element).parse()
}

const parsers = new Map([
  ...scalars,
  ...[...arrays].map(([oid, element]) => [oid, arrayOf(element)] as const),
])

/**
 * How columns reach JavaScript, for one pool and not for every user of `pg` in the process: timestamptz as RFC 3339
 * UTC, date `YYYY-MM-DD`, time `HH:MM`, int8 as number, numeric and interval as text, jsonb parsed. Never a `Date`.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ??
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}
