import { Type } from 'typebox'
import { invalid } from '../refusal.ts'
import { type FormatName, formats } from './formats.ts'

/** The query parameters of every list. */
export const pageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most.' }),
  cursor: Type.Optional(
    Type.String({ maxLength: 512, description: 'Where to read on: `next_cursor` of the page before.' }),
  ),
}

/** A place in a list as clients carry it: opaque, so that what it says may change. */
function cursorOf(position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/**
 * Reads a cursor back; null at the start of a list. Refuses what this list has not given out.
 * @param shape the formats of the position's parts, e.g. `['date-time', 'uuid']`
 */
export function positionOf<const Shape extends readonly FormatName[]>(
  cursor: string | undefined,
  shape: Shape,
): { [Part in keyof Shape]: string } | null {
  if (cursor === undefined) return null
  const position = parse(cursor)
  const fits =
    Array.isArray(position) &&
    position.length === shape.length &&
    position.every((part, i) => typeof part === 'string' && formats[shape[i] as FormatName].validate(part))
  if (!fits) throw invalid('/cursor', 'must be a next_cursor of this list')
  return position as { [Part in keyof Shape]: string }
}

/** @param rows one more than `limit` where there are more: ask for `limit + 1` */
export function page<Row>(rows: readonly Row[], limit: number, position: (row: Row) => readonly string[]) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, next_cursor: rows.length > limit && last !== undefined ? cursorOf(position(last)) : null }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
