/**
 * Writes openapi.json from the routes, and src/client/schema.ts from openapi.json. With `--check` it writes nothing and
 * fails when what is committed is stale. No database is needed: none is asked.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { openDatabase } from '../src/db/database.ts'
import { lockedVault } from '../src/db/vault.ts'
import { createServer } from '../src/http/server.ts'
import { createEngine } from '../src/main.ts'
import { systemClock } from '../src/time/clock.ts'

const root = join(import.meta.dirname, '..')

async function readDocument(): Promise<OpenAPI3> {
  const db = openDatabase({ url: 'postgresql://nobody@localhost/nowhere' })
  const server = createServer({ engine: createEngine(db, systemClock, lockedVault()), instanceKey: null })
  try {
    await server.ready()
    return server.swagger() as OpenAPI3
  } finally {
    await server.close()
    await db.close()
  }
}

// Not `immutable`: openapi-fetch maps answers field by field and takes a read-only list for an object, without `map`.
const document = await readDocument()
const generated = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'src/client/schema.ts': `// Generated from openapi.json by \`npm run generate\`.\n\n${astToString(await openapiTS(document))}`,
}

for (const [path, text] of Object.entries(generated)) {
  if (!process.argv.includes('--check')) {
    await writeFile(join(root, path), text)
    continue
  }
  const committed = await readFile(join(root, path), 'utf8').catch(() => '')
  if (committed === text) continue
  console.error(`${path} is stale: npm run generate`)
  process.exitCode = 1
}
