// node test/support/debian-server.ts COMMAND…: runs a command with HORAI_TEST_DATABASE_URL set to a throw-away server of
// Debian's oldest Postgres that we support. Ends with 0 and says so where that is not installed.
import { type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverUser } from '../../src/db/embedded/os-user.ts'

const quiet: StdioOptions = ['ignore', 'ignore', 'inherit']
const bin = '/usr/lib/postgresql/15/bin'
const [program, ...args] = process.argv.slice(2)
if (program === undefined) throw new Error('give a command to run')
if (existsSync(bin)) process.exitCode = await runWithServer(program, args)
else console.log(`not run: there is no Postgres 15 in ${bin}`)

async function runWithServer(command: string, rest: readonly string[]): Promise<number> {
  const user = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'horai-15-'))
  chmodSync(folder, 0o711)
  const socketFolder = join(folder, 'socket')
  mkdirSync(socketFolder)
  if ('uid' in user) chownSync(socketFolder, user.uid, user.gid)
  const dataFolder = join(socketFolder, 'data')
  const asServer = { ...user, cwd: '/', stdio: quiet }
  // Interrupted: the command hears it too and ends, and then the server is stopped as usual.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  try {
    const locale = ['--locale=C.UTF-8', '--encoding=UTF8']
    const initdb = ['-D', dataFolder, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale]
    if ((await finish(spawn(join(bin, 'initdb'), initdb, asServer))) !== 0) return 1
    // As the built-in server of the tests: these data are thrown away.
    const options = `-c listen_addresses= -c unix_socket_directories=${socketFolder} -c fsync=off -c full_page_writes=off -c synchronous_commit=off`
    const control = (...what: string[]) =>
      spawn(join(bin, 'pg_ctl'), ['-D', dataFolder, '-w', ...what], asServer)
    if ((await finish(control('start', '-o', options, '-l', join(dataFolder, 'log')))) !== 0) return 1
    try {
      const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketFolder)}`
      const env = { ...process.env, HORAI_TEST_DATABASE_URL: url }
      return await finish(spawn(command, rest, { env, stdio: 'inherit' }))
    } finally {
      await finish(control('stop', '-m', 'immediate'))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function finish(child: ReturnType<typeof spawn>): Promise<number> {
  const [code] = await once(child, 'close')
  return code ?? 1
}
