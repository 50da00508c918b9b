/** Whether a database may be trusted with appointments: looked at when a program starts, and again when it changed. */
import { type Clock, systemClock } from '../../time/clock.ts'
import { pendingSteps, refuseOtherHistory } from '../applied.ts'
import type { Queryable } from '../database.ts'
import { expectedGuards } from '../guards.ts'
import { SetupFailure } from '../setup-failure.ts'
import { packagedSql, readSqlFolder } from '../sql-folder.ts'
import { type Allowance, allowances } from './allowances.ts'
import { type Complaint, complaintsAboutContent, complaintsAboutServer, type Needs } from './complaints.ts'
import { examine } from './examine.ts'
import type { Facts, Marks } from './facts.ts'
import { marksExpression } from './question.ts'

export interface FitOptions extends Needs {
  readonly url: string
  readonly allowed: ReadonlySet<Allowance>
  /** Called with each complaint that was allowed. */
  readonly onWarning?: (line: string) => void
  /** Brings the database to this version, where that is this program's business; refused without it. */
  readonly migrate?: () => Promise<unknown>
  readonly clock?: Clock
}

/**
 * Throws {@link SetupFailure}, one line for each thing that is wrong, and so before anything is written; else what `pg`
 * throws when the database cannot be reached. One round trip, and another when it had to be migrated.
 */
export async function mustBeFit(options: FitOptions): Promise<Marks> {
  const folder = readSqlFolder(packagedSql)
  let facts = await look(options, folder)
  let pending = pendingSteps(folder, facts.applied ?? [])
  if (pending.length > 0 && options.migrate) {
    await options.migrate()
    facts = await look(options, folder)
    pending = pendingSteps(folder, facts.applied ?? [])
  }
  if (pending[0] !== undefined) {
    throw new SetupFailure(`the database lacks ${pending[0]}: run horai migrate first`)
  }
  refuse(complaintsAboutContent(facts), options)
  return facts.marks
}

async function look(options: FitOptions, folder: ReturnType<typeof readSqlFolder>): Promise<Facts> {
  const facts = await factsOf(options, folder)
  refuse(complaintsAboutServer(facts, options), options)
  refuseOtherHistory(folder, facts.applied ?? [])
  return facts
}

/**
 * For readiness: answers what is wrong, nothing when nothing is. A cheap look each time, and the whole examination when
 * the server was started anew, is another one (a failover), or has read its settings again. While a later version is
 * being rolled out the database is ahead of us: then its guards are not ours to judge, and we serve on.
 */
export function watchFitness(options: FitOptions, examined: Marks): (db: Queryable) => Promise<string> {
  let known = examined
  return async (db) => {
    const [now] = await db.query<{ read_only: boolean; marks: Marks }>(
      `select pg_catalog.current_setting('transaction_read_only')::boolean as read_only, ${marksExpression} as marks`,
    )
    if (now === undefined || now.read_only) return 'the database is read-only'
    if (now.marks === known) return ''
    const { facts, complaints } = await everything(options)
    const wrong = complaints.filter((complaint) => !isAllowed(complaint, options))
    // The two looks may have met two servers: what was examined is what is known.
    if (wrong.length === 0) known = facts.marks
    return wrong.map(({ line }) => line).join('; ')
  }
}

/** For a job: every complaint, allowed or not, each in one line. */
export async function unfitness(options: FitOptions): Promise<readonly string[]> {
  return (await everything(options)).complaints.map(({ line }) => line)
}

async function everything(options: FitOptions): Promise<{ facts: Facts; complaints: readonly Complaint[] }> {
  const folder = readSqlFolder(packagedSql)
  const facts = await factsOf(options, folder)
  const lacks = pendingSteps(folder, facts.applied ?? []).map(
    (step): Complaint => ({ line: `the database lacks ${step}`, allowance: null }),
  )
  return {
    facts,
    complaints: [...complaintsAboutServer(facts, options), ...lacks, ...complaintsAboutContent(facts)],
  }
}

function factsOf(
  { url, clock = systemClock }: FitOptions,
  { migrations, functions }: ReturnType<typeof readSqlFolder>,
): Promise<Facts> {
  const steps = [...migrations.map(({ checksum }) => checksum), functions.checksum]
  return examine(url, { steps, guards: expectedGuards() }, clock)
}

function refuse(complaints: readonly Complaint[], options: FitOptions): void {
  const fatal = complaints.filter((complaint) => !isAllowed(complaint, options))
  if (fatal.length > 0) throw new SetupFailure(fatal.map(lineOf).join('\n'))
  for (const { line, allowance } of complaints) {
    if (allowance !== null) options.onWarning?.(`${line}; allowed, though ${allowances[allowance]}`)
  }
}

function lineOf({ line, allowance }: Complaint): string {
  return allowance === null ? line : `${line} (HORAI_ALLOW_UNSAFE_DATABASE=${allowance} allows it)`
}

function isAllowed({ allowance }: Complaint, { allowed }: FitOptions): boolean {
  return allowance !== null && allowed.has(allowance)
}
