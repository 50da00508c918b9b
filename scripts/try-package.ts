/**
 * Packs the package as npm would publish it, installs it into an empty folder, and runs the example and the command
 * line from there: what a stranger gets, and not what lies in the checkout.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/db/embedded.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'horai-package-'))
chmodSync(folder, 0o711)

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })
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
  copyFileSync(join(root, 'examples', 'embed', 'booking.mjs'), join(folder, 'booking.mjs'))
  const server = await startEmbedded({ dataDir: join(folder, 'data'), systemFolder: folder, durable: false })
  try {
    const env = { DATABASE_URL: server.url }
    const told = run(node, ['booking.mjs'], env)
    console.log(told)
    if (!told.includes('violations: 0')) throw new Error('the example did not run to its end')
    run(node, [horai, 'verify'], env)
  } finally {
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
