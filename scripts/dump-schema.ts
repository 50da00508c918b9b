// node scripts/dump-schema.ts [--check]: writes sql/schema.sql, or with --check ends with 1 when it is stale.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/db/database.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { migrate } from '../src/db/migrate.ts'
import { packagedSql } from '../src/db/sql-folder.ts'
import { schemaText } from './schema-text.ts'

const file = join(packagedSql, 'schema.sql')
const text = await freshSchema()
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('sql/schema.sql is stale: run npm run generate')
  process.exitCode = 1
}

async function freshSchema(): Promise<string> {
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
      return await schemaText(database)
    } finally {
      await database.close()
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
