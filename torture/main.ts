/** `npm run torture`: tries to break what the product promises, and fails when it could. */
import { writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { count } from './count.ts'
import { allFaults } from './faults/all.ts'
import { plantAll } from './mutants/plant.ts'
import { type Result, torture } from './run.ts'
import { scorecard } from './scorecard.ts'
import { debianPostgres } from './servers/debian.ts'
import { embeddedPostgres } from './servers/embedded.ts'
import type { Postgres } from './servers/postgres.ts'
import { replicatedPostgres } from './servers/replicated.ts'

interface Options {
  readonly minutes: number
  readonly seed: number
  readonly runs: number
  readonly faults: readonly string[] | null
  readonly clients: number
  readonly apis: number
  readonly json?: string
  readonly history?: string
  readonly postgres: '15' | '18'
  readonly replica?: 'synchronous' | 'asynchronous'
  readonly mutants?: true | string
  readonly alone?: true
}

function names(text: string): string[] | null {
  if (text === 'all') return null
  const known = allFaults.map(({ name }) => name)
  const asked = text === 'none' ? [] : text.split(',')
  const wrong = asked.find((name) => !known.includes(name))
  if (wrong !== undefined)
    throw new InvalidArgumentError(`the faults are ${known.join(', ')}; or all, or none.`)
  return asked
}

function oneOf(...allowed: readonly string[]) {
  return (text: string) => {
    if (!allowed.includes(text)) throw new InvalidArgumentError(`one of ${allowed.join(', ')}`)
    return text
  }
}

const options = new Command('torture')
  .description(
    'many clients, several processes, and everything that can go wrong; then the books are checked',
  )
  .option('--minutes <number>', 'how long each run books', count, 2)
  .option(
    '--seed <number>',
    'of the first run; another for each further one',
    count,
    1 + Math.floor(Math.random() * 1e6),
  )
  .option('--runs <number>', 'one after the other', count, 1)
  .option('--faults <names>', 'only these, with commas; all, or none', names, null)
  .option('--clients <number>', 'at once', count, 24)
  .option('--apis <number>', 'processes of the API; every second has a single connection', count, 2)
  .option('--postgres <version>', '18 as it is built in, or Debian’s 15', oneOf('15', '18'), '18')
  .option(
    '--replica <kind>',
    'promote a replica now and then: synchronous or asynchronous',
    oneOf('synchronous', 'asynchronous'),
  )
  .option(
    '--mutants [names]',
    'plant one bug after the other instead (all; or these, with commas; or a sample), and see that each is caught',
  )
  .option('--alone', 'visits of one patient each: no groups, families, series or companions')
  .option('--json <file>', 'write the findings there as well')
  .option('--history <file>', 'write every command there, a line of JSON each')
  .parse()
  .opts<Options>()

const begun = performance.now()
const say = (line: string) =>
  console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)

async function main(): Promise<void> {
  const results: Result[] = []
  for (let run = 0; run < options.runs; run++) {
    const result = await torture({
      ...options,
      seed: options.seed + run,
      seconds: options.minutes * 60,
      serverEveryMs: 11_000,
      otherEveryMs: 5_000,
      hotForMs: 4_000,
      historyFile: options.history ?? null,
      openPostgres,
      say,
    })
    results.push(result)
    tellBroken(result)
    if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`)
  }
  console.log(scorecard(results))
  const seeds = results.filter(({ broken }) => broken.length > 0).map(({ seed }) => seed)
  if (seeds.length > 0) {
    console.error(`BROKEN, with --seed ${seeds.join(', ')}`)
    process.exitCode = 1
  }
}

async function openPostgres(folder: string, say: (line: string) => void): Promise<Postgres> {
  if (options.replica) return replicatedPostgres(folder, options.replica === 'synchronous', say)
  if (options.postgres === '18') return embeddedPostgres(folder, say)
  const debian = await debianPostgres(folder)
  if (debian === null) throw new Error('there is no Postgres 15 in /usr/lib/postgresql/15')
  return debian
}

function tellBroken({ broken, seed }: Result): void {
  for (const [promise, all] of Map.groupBy(broken, (one) => one.promise)) {
    console.error(`BROKEN with seed ${seed}: ${promise}, ${all.length} times`)
    for (const { detail } of all.slice(0, 5)) console.error(`   ${detail}`)
  }
}

if (options.mutants) {
  const only = options.mutants === true ? undefined : options.mutants.split(',')
  if (!(await plantAll(options.seed, say, only, options.alone))) process.exitCode = 1
} else await main()
