import { findZone } from '../../time/zone.ts'
import { complaintsAbout } from '../server-check.ts'
import type { Allowance } from './allowances.ts'
import type { ChangedGuard, Facts } from './facts.ts'

export interface Complaint {
  /** One line: what is wrong, and where that is not plain, what to do. */
  readonly line: string
  /** By this name an operator may allow it; null: nobody may. */
  readonly allowance: Allowance | null
}

/**
 * The database's clock decides about holds; ours only dates answers, by which a patient counts down. The shortest hold
 * is a minute: from half of it on the count-down is worth nothing, and the machine keeps no time at all.
 */
const MOST_CLOCK_DIFFERENCE_MS = 30_000

export interface Needs {
  /** Connections that this process will open at most. */
  readonly connections: number
}

/** What is wrong with the server, the role or the database as such, whatever is in it. */
export function complaintsAboutServer(facts: Facts, { connections }: Needs): readonly Complaint[] {
  const { settings } = facts
  const never = complaintsAbout({
    version: facts.version,
    read_only: facts.read_only || facts.in_recovery,
    encoding: facts.encoding,
    // Whether it is there is told with what the database lacks.
    btree_gist: 'installed',
  }).map((line): Complaint => ({ line, allowance: null }))
  const found = [...never]
  const complain = (isWrong: boolean, allowance: Allowance | null, line: string) => {
    if (isWrong) found.push({ line, allowance })
  }
  complain(settings.fsync === 'off', 'fsync', 'fsync is off: a power cut loses confirmed appointments')
  complain(
    settings.full_page_writes === 'off',
    'full_page_writes',
    'full_page_writes is off: a power cut tears pages',
  )
  complain(
    settings.synchronous_commit === 'off',
    'synchronous_commit',
    'synchronous_commit is off: a crash loses what was just confirmed',
  )
  complain(
    facts.superuser,
    'superuser',
    'the role is a superuser, whom nothing guards: give horai a role of its own',
  )
  complain(
    facts.bypassrls && !facts.superuser,
    'bypassrls',
    'the role bypasses row-level security: "alter role … nobypassrls"',
  )
  complain(
    settings.default_transaction_isolation !== 'read committed',
    null,
    `default_transaction_isolation is ${settings.default_transaction_isolation}: set it to read committed for this role, else commands fail in every rush`,
  )
  complain(
    settings.session_replication_role !== 'origin',
    null,
    `session_replication_role is ${settings.session_replication_role}: no trigger guards what this role writes`,
  )
  complain(
    facts.connections < connections,
    'connections',
    `this process may open ${connections} connections and the server allows its role ${facts.connections}: raise max_connections or lower HORAI_POOL`,
  )
  const { ahead, uncertain } = facts.clock
  complain(
    Math.abs(ahead) - uncertain > MOST_CLOCK_DIFFERENCE_MS,
    'clock',
    `the clock of the database is ${Math.round(Math.abs(ahead) / 1000)} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's: let both follow NTP`,
  )
  return found
}

/** What is wrong with what is in the database, once every step has been applied. */
export function complaintsAboutContent(facts: Facts): readonly Complaint[] {
  const found: Complaint[] = []
  if (!facts.btree_gist) {
    found.push({
      line: 'the extension btree_gist is not in the database, nor what rested on it',
      allowance: null,
    })
  }
  const [guard, ...more] = facts.guards ?? []
  if (guard !== undefined) found.push({ line: guardLine(guard, more.length), allowance: null })
  for (const [attempt, outcome] of Object.entries(facts.attempts ?? {})) {
    if (outcome === 'accepted') {
      found.push({
        line: `the database accepts ${attempt}: it cannot be trusted with bookings`,
        allowance: null,
      })
    }
  }
  const unknown = facts.zones.filter((zone) => findZone(zone) === null)
  if (unknown.length > 0) {
    found.push({
      line: `the time zone data of this program (${process.versions['tz']}) do not know ${unknown.join(', ')}, by which somebody here lives: use a newer Node`,
      allowance: 'time_zones',
    })
  }
  return found
}

function guardLine({ name, definition, unexpected }: ChangedGuard, more: number): string {
  const others = more === 0 ? '' : ` (and ${more} more)`
  const where = 'docs/operations.md says how to restore it'
  if (unexpected) return `there is a ${name} that is not of horai${others}: ${where}`
  if (definition === null) return `the ${name} is missing${others}: ${where}`
  const now = name.startsWith('function') ? '' : `: it reads ${shortened(definition)}`
  return `the ${name} is not as it was made${others}${now}; ${where}`
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  // Its end tells more than its middle: NOT VALID, DISABLED.
  return line.length <= 160 ? line : `${line.slice(0, 100)} … ${line.slice(-50)}`
}
