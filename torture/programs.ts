/** Our own programs as an operator runs them: `horai serve` and `horai work`, started again whenever they end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Patch } from './patch.ts'

export interface Program {
  readonly name: string
  /** Where `serve` listens now; null while it does not. */
  readonly port: number | null
  /** Signals the process that runs now; false when none does. */
  signal(name: NodeJS.Signals): boolean
  /** Moves its clock; a new process starts at the machine's. */
  shiftClock(ms: number): void
  /** Lines of its log at level error or worse, and every mention of a deadlock. */
  readonly complaints: readonly string[]
  readonly deadlocks: number
  readonly starts: number
  /** Starts that ended because the database could not be reached, or disagreed about the time after our clock had jumped. */
  readonly refusals: number
  stop(): Promise<void>
}

export interface ProgramOptions {
  readonly name: string
  readonly command: 'serve' | 'work'
  readonly env: Readonly<Record<string, string>>
  readonly planted: readonly Patch[]
}

const root = join(import.meta.dirname, '..')
const clock = join(import.meta.dirname, 'clock-preload.ts')
const planter = join(import.meta.dirname, 'plant-preload.ts')
const RESTART_MS = 200
const ERROR_LEVEL = 50

export function runProgram({ name, command, env, planted }: ProgramOptions): Program {
  let child: ChildProcess | null = null
  let port: number | null = null
  let stopping = false
  let jumped = false
  let starts = 0
  let deadlocks = 0
  let refusals = 0
  const complaints: string[] = []

  function start(): void {
    starts += 1
    jumped = false
    const args = (planted.length > 0 ? [clock, planter] : [clock]).flatMap((file) => ['--import', file])
    const serving = command === 'serve' ? ['--port', '0'] : []
    const born = spawn(process.execPath, [...args, join(root, 'src/cli/main.ts'), command, ...serving], {
      cwd: root,
      env: { ...process.env, HORAI_LOG: 'warn', TORTURE_PLANTED: JSON.stringify(planted), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child = born
    const refused = listen(born)
    born.once('close', (code, by) => {
      if (child === born) {
        child = null
        port = null
      }
      if (refused()) refusals += 1
      else if (code !== 0 && by === null && !stopping) complaints.push(`${name} ended with ${code}`)
      if (!stopping) void sleep(RESTART_MS).then(() => stopping || start())
    })
  }

  /** Whether a program that starts is right to end, having said so: it is started again. */
  function isRefusal(line: string): boolean {
    const said = (what: string) => line.startsWith(`horai ${command}: ${what}`)
    return said('the database cannot be reached: ') || (jumped && said('the clock of the database is '))
  }

  /** Answers whether it refused to start. */
  function listen(born: ChildProcess): () => boolean {
    let refused = false
    if (born.stdout === null || born.stderr === null) throw new Error('a program without output')
    createInterface({ input: born.stdout }).on('line', (line) => {
      const at = /^horai serves http:\/\/localhost:(\d+)/.exec(line)?.[1]
      if (at !== undefined && child === born) port = Number(at)
    })
    createInterface({ input: born.stderr }).on('line', (line) => {
      if (line.includes('40P01')) deadlocks += 1
      if (port === null && isRefusal(line)) {
        refused = true
        return
      }
      const level = Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? ERROR_LEVEL)
      if (level >= ERROR_LEVEL) complaints.push(`${name}: ${line.slice(0, 600)}`)
    })
    return () => refused
  }

  start()
  return {
    name,
    get port() {
      return port
    },
    get starts() {
      return starts
    },
    get refusals() {
      return refusals
    },
    get deadlocks() {
      return deadlocks
    },
    complaints,
    signal: (signal) => child?.kill(signal) ?? false,
    shiftClock(shiftMs) {
      if (!child?.connected) return
      jumped = true
      child.send({ shiftMs })
    },
    async stop() {
      stopping = true
      const dying = child
      if (dying === null) return
      const gone = once(dying, 'exit')
      dying.kill('SIGCONT')
      dying.kill('SIGTERM')
      const late = setTimeout(() => dying.kill('SIGKILL'), 12_000)
      await gone
      clearTimeout(late)
    },
  }
}
