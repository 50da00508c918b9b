// Runs beside the test runner and outlives its death: when the pipe from the runner closes, for whatever reason, the
// server is stopped and its folder removed. So nothing is left behind, not even by Ctrl-C or a kill -9.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../src/db/embedded.ts'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
const folder = mkdtempSync(join(tmpdir(), 'horai-test-'))
chmodSync(folder, 0o711)

const ended = Promise.withResolvers<void>()
process.stdin.on('end', ended.resolve).on('error', ended.resolve).resume()

try {
  // No fsync: a test database is thrown away, and the tests of crashes start servers of their own.
  const server = await startEmbedded({ dataDir: join(folder, 'data'), systemFolder: folder, durable: false })
  process.stdout.write(`${JSON.stringify({ adminUrl: server.adminUrl })}\n`)
  await ended.promise
  await server.stop()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
