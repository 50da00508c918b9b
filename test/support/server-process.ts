// Runs beside the test runner and outlives its death: when the pipe from the runner closes, for whatever reason, the
// server is stopped and its folder removed. So nothing is left behind, not even by Ctrl-C or a kill -9.
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopLeftover } from '../../src/db/embedded/postmaster.ts'
import { startEmbedded } from '../../src/db/embedded.ts'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
// The runner is gone before it read the line: its end is what we wait for anyway, and must not end us first.
process.stdout.on('error', () => {})
const folder = mkdtempSync(join(tmpdir(), 'horai-test-'))
chmodSync(folder, 0o711)

const ended = Promise.withResolvers<void>()
process.stdin.on('end', ended.resolve).on('error', ended.resolve).resume()

try {
  // No fsync: a test database is thrown away, and the tests of crashes start servers of their own.
  const server = await startEmbedded({ dataDir: join(folder, 'data'), systemFolder: folder, durable: false })
  process.stdout.write(`${JSON.stringify({ adminUrl: server.adminUrl, folder })}\n`)
  await ended.promise
  await server.stop()
} finally {
  // Tests that were killed could not stop the servers of their own.
  for (const file of globSync(join(folder, '**', 'postmaster.pid'))) await stopLeftover(dirname(file), 0)
  await remove(folder)
}

/** Again until it is gone: an interrupted initdb clears up at the same time, and then rmSync ends half way in silence. */
async function remove(path: string): Promise<void> {
  for (let tries = 0; existsSync(path) && tries < 50; tries += 1) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // Written to in this moment.
    }
    await sleep(100)
  }
}
