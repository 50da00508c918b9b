import { places } from '../../src/db/personal.ts'
import { asAdmin, nameOf } from './admin.ts'
import { testVault } from './vault.ts'

/** Every byte that a dump of the database has, of every schema of ours, as text; bytes as they are as well. */
export async function dumpOf(url: string): Promise<string> {
  return asAdmin(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class
       where relkind in ('r', 'p') and relpersistence <> 't'
         and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')
       order by 1`,
    )
    const texts: string[] = []
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t`)
      texts.push(`${name}\n${rows.map(({ text }) => text).join('\n')}`)
    }
    const text = texts.join('\n')
    const bytes = [...text.matchAll(/\\x([0-9a-f]{2,})/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    )
    return [text, ...bytes].join('\n')
  }, nameOf(url))
}

/** The same with everything opened that is sealed with the key of the tests: what somebody sees who has both. */
export async function openedDumpOf(url: string, practiceId: string): Promise<string> {
  const text = await dumpOf(url)
  const vault = testVault.within(practiceId)
  const opened = [...text.matchAll(/sealed:[\w-]{8,}/g)].flatMap(([sealed]) =>
    [places.email, places.phone, places.notes, places.reason].flatMap((place) => {
      try {
        return [vault.openText(sealed, place)]
      } catch {
        return []
      }
    }),
  )
  return [text, ...opened].join('\n')
}

/** Which of these words stand in the text. */
export function foundIn(text: string, words: readonly string[]): readonly string[] {
  const lower = text.toLowerCase()
  return words.filter((word) => lower.includes(word.toLowerCase()))
}
