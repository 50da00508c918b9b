// node test/support/debian-server.ts node test/support/dump-release.ts: writes what a database of this version looks
// like, with a small history in it, to test/db/released/<version>.sql. Run once for each release, and committed with it:
// test/db/upgrade.test.ts begins at every one of them. pg_dump of 15, whose dumps every later version reads.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { ownVersion } from '../../src/db/own-version.ts'
import { writeSmallHistory } from './small-history.ts'

const url = process.env['HORAI_TEST_DATABASE_URL']
if (url === undefined) throw new Error('run it through test/support/debian-server.ts')
await migrate({ url })
const database = openDatabase({ url })
await writeSmallHistory(database)
await database.close()

const dump = execFileSync(
  '/usr/lib/postgresql/15/bin/pg_dump',
  ['--schema=horai', '--no-owner', '--no-privileges', '--inserts', '--rows-per-insert=50', url],
  { encoding: 'utf8' },
)
// What only psql understands.
const statements = dump.split('\n').filter((line) => !line.startsWith('\\'))
const folder = join(import.meta.dirname, '..', 'db', 'released')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, `${ownVersion}.sql`), statements.join('\n'))
console.log(`test/db/released/${ownVersion}.sql`)
