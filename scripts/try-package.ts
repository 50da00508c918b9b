/**
 * Packs the package as npm would publish it, installs it into an empty folder, and runs the example and the command
 * line from there: what a stranger gets, and not what lies in the checkout.
 */
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startEmbedded } from '../src/db/embedded.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'horai-package-'))
chmodSync(folder, 0o711)

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })
}

/** The second example wants a server: the packed one, with the demonstration. */
async function bookOverHttp(node: string, horai: string, env: NodeJS.ProcessEnv): Promise<void> {
  const server = spawn(node, [horai, 'start', '--demo', '--port', '0', '--data-dir', join(folder, 'keys')], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let address: string | undefined
    for await (const line of createInterface({ input: server.stdout })) {
      address = /API\s+(\S+)\/v1/.exec(line)?.[1]
      if (address) break
    }
    const told = run(node, ['api-book.mjs', address ?? '', 'ilissos'])
    console.log(told)
    if (!told.includes('cancelled')) throw new Error('the example did not run to its end')
  } finally {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
}

try {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename, size }] = JSON.parse(packed.slice(packed.indexOf('['))) as [
    { filename: string; size: number },
  ]
  console.log(`packed ${filename}, ${Math.round(size / 1000)} kB`)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', join(folder, filename)])

  const node = process.execPath
  const horai = join(folder, 'node_modules', 'horai', 'bin', 'horai.js')
  console.log(`horai ${run(node, [horai, '--version']).trim()}`)
  for (const example of ['embed/booking.mjs', 'api/book.mjs']) {
    copyFileSync(join(root, 'examples', example), join(folder, example.replace('/', '-')))
  }
  const server = await startEmbedded({ dataDir: join(folder, 'data'), systemFolder: folder })
  try {
    const env = { DATABASE_URL: server.url, HORAI_DATA_KEY: randomBytes(32).toString('base64') }
    const told = run(node, ['embed-booking.mjs'], env)
    console.log(told)
    if (!told.includes('violations: 0')) throw new Error('the example did not run to its end')
    await bookOverHttp(node, horai, env)
    run(node, [horai, 'verify'], env)
  } finally {
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
