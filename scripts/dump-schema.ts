// node scripts/dump-schema.ts [--check]: writes sql/schema.sql and sql/guards.json, or with --check ends with 1 when one
// of them is stale.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openDatabase } from '../src/db/database.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { guardsFile } from '../src/db/guards.ts'
import { migrate } from '../src/db/migrate.ts'
import { packagedSql } from '../src/db/sql-folder.ts'
import { guardsText } from './guards-text.ts'
import { schemaText } from './schema-text.ts'

for (const { file, text } of await freshTexts()) {
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`sql/${basename(file)} is stale: run npm run generate`)
    process.exitCode = 1
  }
}

async function freshTexts(): Promise<readonly { file: string; text: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'horai-schema-'))
  // The server runs as another user when we are root, and has to pass.
  chmodSync(folder, 0o711)
  try {
    const server = await startEmbedded({
      dataDir: join(folder, 'data'),
      systemFolder: folder,
      durable: false,
    })
    const database = openDatabase({ url: server.url })
    try {
      await migrate({ url: server.url })
      return [
        { file: join(packagedSql, 'schema.sql'), text: await schemaText(database) },
        { file: guardsFile, text: await guardsText(database) },
      ]
    } finally {
      await database.close()
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
