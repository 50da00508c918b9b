import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const linux = process.platform === 'linux'

/**
 * When a process began, in a form that no other process of this machine ever shares; null when it is gone. A pid alone
 * proves nothing: in a container the next start gets the same small numbers again.
 */
export function birthOf(pid: number): string | null {
  if (!linux) return tellPs(['-o', 'lstart=', '-p', String(pid)])
  const stat = readProc(pid)
  return stat === null || stat.state === 'Z' ? null : `${bootId()}:${stat.start}`
}

/**
 * The processes of the Postgres whose data folder this is, postmaster and children alike: each of them works inside
 * that folder. `pid` from postmaster.pid is only a hint for systems that cannot tell where a process works.
 */
export function processesIn(folder: string, pid: number | null): number[] {
  if (!linux) return pid === null ? [] : familyOf(pid)
  // By its name too: a person's shell may stand in that folder, and leftovers are killed.
  return pids().filter((one) => workingFolder(one) === folder && readProc(one)?.name === 'postgres')
}

/** Changes while the processes do anything at all: the CPU time that they used and who they are. */
export function activityOf(family: readonly number[]): string {
  if (!linux) return tellPs(['-o', 'pid=,time=', '-p', family.join(',')]) ?? ''
  return family.map((pid) => `${pid}:${readProc(pid)?.ticks ?? '-'}`).join(' ')
}

/** What a process of Postgres says it is, e.g. `postgres: startup recovering 000000010000000000000002`; '' when it is gone. */
export function titleOf(pid: number): string {
  if (!linux) return tellPs(['-o', 'command=', '-p', String(pid)]) ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? ''
  } catch {
    return ''
  }
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // It ended meanwhile, or belongs to another user and so is not ours.
    return null
  }
}

function readProc(pid: number): { name: string; state: string; ticks: number; start: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name and may hold spaces and brackets: count from its end (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const ticks = Number(fields[11]) + Number(fields[12])
    return { name, state: fields[0] ?? '', ticks, start: fields[19] ?? '' }
  } catch {
    return null
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function familyOf(pid: number): number[] {
  const rows = (tellPs(['-A', '-o', 'pid=,ppid=,comm=']) ?? '')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  const postgres = rows.some(([id, , name]) => Number(id) === pid && name?.endsWith('postgres'))
  if (!postgres) return []
  return [pid, ...rows.filter(([, parent]) => Number(parent) === pid).map(([id]) => Number(id))]
}

function tellPs(args: readonly string[]): string | null {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
  } catch {
    return null
  }
}
