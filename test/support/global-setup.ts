import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { migrate } from '../../src/db/migrate.ts'
import { packagedSql } from '../../src/db/sql-folder.ts'
import {
  ADMIN_URL,
  createTestDatabase,
  dropTestDatabase,
  ensureOwner,
  RUN_FOLDER,
  TEMPLATE_URL,
} from './admin.ts'

let server: ChildProcess | undefined
let template: string | undefined

/**
 * For `node --test --test-global-setup`: one server for the whole run, or the one of HORAI_TEST_DATABASE_URL (of a
 * superuser), and in it one migrated database that every test file copies.
 */
export async function globalSetup(): Promise<void> {
  // The pages as they are now; nothing to do when they were built since the last change.
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.ts')], {
    stdio: 'inherit',
  })
  const given = process.env['HORAI_TEST_DATABASE_URL']
  process.env[ADMIN_URL] = given ?? (await startServer())
  await ensureOwner()
  template = await createTestDatabase(`horai_template_${process.pid}`)
  if (existsSync(join(packagedSql, 'migrations'))) await migrate({ url: template })
  process.env[TEMPLATE_URL] = template
}

export async function globalTeardown(): Promise<void> {
  if (server === undefined) {
    if (template !== undefined) await dropTestDatabase(template)
    return
  }
  const gone = once(server, 'exit')
  server.stdin?.end()
  await gone
}

async function startServer(): Promise<string> {
  const script = join(import.meta.dirname, 'server-process.ts')
  // Of its own session: Ctrl-C in the terminal is for the runner, whose end is what it waits for.
  server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  if (server.stdout === null) throw new Error('the server process has no output')
  for await (const line of createInterface({ input: server.stdout })) {
    const { adminUrl, folder } = JSON.parse(line) as { adminUrl: string; folder: string }
    process.env[RUN_FOLDER] = folder
    return adminUrl
  }
  throw new Error('the test server did not start; its reason stands above')
}
