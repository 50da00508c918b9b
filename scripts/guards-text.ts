import type { Queryable } from '../src/db/database.ts'
import { guardsQuery } from '../src/db/guards.ts'

/** Every guard of schema `horai` as JSON, one a line: what the start-up probe compares a database with. */
export async function guardsText(database: Queryable): Promise<string> {
  const rows = await database.query<{ name: string; definition: string }>(
    `select name, definition from (${guardsQuery}) guard order by name collate "C"`,
  )
  const lines = rows.map(({ name, definition }) => `  ${JSON.stringify(name)}: ${JSON.stringify(definition)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
