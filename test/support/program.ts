import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Allowance } from '../../src/db/fitness/allowances.ts'
import { TEST_DATA_KEY } from './vault.ts'

/** What the server that tests share is allowed: it is thrown away. */
export const NOT_DURABLE: readonly Allowance[] = ['fsync', 'full_page_writes', 'synchronous_commit']

const launcher = join(import.meta.dirname, '..', '..', 'bin', 'horai.js')

export interface Program {
  readonly child: ChildProcess
  /** What it has written so far, both streams together. */
  readonly text: () => string
  /** Resolves when a line matches; rejects when the program ends first. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  /** Its exit code; null when it was killed by a signal. */
  readonly ended: Promise<number | null>
}

/** Runs `horai …` as a person would. It is killed, and what it started with it, when the tests of the file are over. */
export function horai(args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const { DATABASE_URL: _, HORAI_INSTANCE_KEY: __, ...inherited } = process.env
  // The server of the tests is fast and not durable, and its key is everybody's; the built-in one of a command is not so.
  const given = { HORAI_ALLOW_UNSAFE_DATABASE: NOT_DURABLE.join(), HORAI_DATA_KEY: TEST_DATA_KEY }
  const unsafe = env['DATABASE_URL'] === undefined ? {} : given
  const child = spawn(process.execPath, [launcher, ...args], {
    env: { ...inherited, ...unsafe, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      child.emit('text')
    })
  }
  // 'close' and not 'exit': by then everything it wrote has been read.
  const ended = once(child, 'close').then(([code]) => code as number | null)
  after(() => void child.kill('SIGTERM'))
  return {
    child,
    text: () => text,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text)
          if (found) resolve(found)
        }
        child.on('text', look)
        ended.then(() => reject(new Error(`it ended without ${pattern}:\n${text}`)))
        look()
      }),
  }
}

/** Runs a command to its end. */
export async function finished(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const program = horai(args, env)
  return { code: await program.ended, text: program.text() }
}

/** An empty folder that is gone after the file's tests. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'horai-test-'))
  // The built-in Postgres runs as another user when we are root, and has to pass.
  chmodSync(folder, 0o711)
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  return folder
}
