// A horai in a process of its own, to be killed: starts the embedded server and says so in one line of JSON.
import { type EmbeddedOptions, startEmbedded } from '../../src/db/embedded.ts'
import { SetupFailure } from '../../src/db/setup-failure.ts'

const { exitAfterStart = false, ...options } = JSON.parse(process.argv[2] ?? '') as EmbeddedOptions & {
  exitAfterStart?: boolean
}
const log: string[] = []
try {
  const start = performance.now()
  const server = await startEmbedded({ ...options, onLog: (line) => log.push(line) })
  const { url, adminUrl, version } = server
  console.log(JSON.stringify({ url, adminUrl, version, ms: performance.now() - start, log }))
  if (exitAfterStart) process.exit(3)
  process.stdin.on('end', () => server.stop()).resume()
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error
  console.log(JSON.stringify({ refused: error.message }))
}
