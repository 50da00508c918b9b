import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../time/clock.ts'
import { SetupFailure } from '../setup-failure.ts'
import { birthOf } from './processes.ts'

/** In the data folder: which process it belongs to. */
export const OWNER = 'owner.json'

interface Owner {
  readonly pid: number
  readonly birth: string
}

/** A takeover lasts microseconds; a mark older than this was left by a process that died in the middle of one. */
const TAKEOVER_MS = 10_000

/**
 * Makes this process the owner of a data folder, until the returned function is called or the process ends.
 * Throws {@link SetupFailure} while another living process owns it.
 */
export function ownFolder(folder: string): () => void {
  const file = join(folder, OWNER)
  const mine = join(folder, `owner.${process.pid}.json`)
  const birth = birthOf(process.pid)
  if (birth === null)
    throw new SetupFailure(`cannot tell when process ${process.pid} began: is /proc mounted?`)
  const text = JSON.stringify({ pid: process.pid, birth } satisfies Owner)
  writeFileSync(mine, text, { mode: 0o600 })
  try {
    claim(folder, file, mine)
  } finally {
    rmSync(mine, { force: true })
  }
  return () => {
    if (read(file) === text) rmSync(file, { force: true })
  }
}

function claim(folder: string, file: string, mine: string): void {
  // Linking is atomic and never replaces, unlike renaming; writing in place could be read half done.
  if (tryLink(mine, file)) return
  const found = read(file)
  refuseIfAlive(folder, found)
  // Two starts may find the same dead owner: only the one that makes this mark may replace it, after a second look.
  const mark = join(folder, 'owner.takeover')
  dropOldMark(mark)
  if (!tryLink(mine, mark)) throw new SetupFailure(`another horai is just starting on ${folder}`)
  try {
    if (read(file) !== found) throw new SetupFailure(`another horai is just starting on ${folder}`)
    renameSync(mine, file)
  } finally {
    rmSync(mark, { force: true })
  }
}

function refuseIfAlive(folder: string, text: string | null): void {
  const owner = parse(text)
  if (owner === null || birthOf(owner.pid) !== owner.birth) return
  const who = owner.pid === process.pid ? 'this process' : `process ${owner.pid}`
  throw new SetupFailure(
    `horai is already running on ${folder} (${who}); stop it or choose another data folder`,
  )
}

function parse(text: string | null): Owner | null {
  try {
    const value: unknown = JSON.parse(text ?? '')
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('birth' in value)) return null
    const { pid, birth } = value
    return typeof pid === 'number' && typeof birth === 'string' ? { pid, birth } : null
  } catch {
    return null
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function dropOldMark(mark: string): void {
  const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs
  if (since !== undefined && systemClock.now() - since > TAKEOVER_MS) rmSync(mark, { force: true })
}
