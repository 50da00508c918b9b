/** `npm run bench`: every figure we publish, and its floor in the same run. Fails on wrong results, never on a timing. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { createShutdown, type Shutdown } from '../src/cli/shutdown.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { type Bench, type Case, type Finding, type Scale, WrongResult } from './case.ts'
import { cases } from './cases/all.ts'
import { createDatabases } from './databases.ts'
import { machine, machineLine } from './machine.ts'
import { table } from './table.ts'

interface Options {
  readonly quick?: true
  readonly large?: true
  readonly json?: string
  readonly only?: readonly Case[]
}

function chosen(names: string): Case[] {
  return names.split(',').map((name) => {
    const found = cases.find((one) => one.name === name)
    if (!found) throw new InvalidArgumentError(`the cases are ${cases.map((one) => one.name).join(', ')}.`)
    return found
  })
}

const measured = {
  quick: { rounds: 2, seconds: 1 },
  standard: { rounds: 5, seconds: 3 },
  large: { rounds: 5, seconds: 4 },
}

const options = new Command('bench')
  .description('what Horai costs, beside what it could cost at best; takes up to a quarter of an hour')
  .option('--quick', 'small sizes and short measurements: under three minutes')
  .option('--large', 'five million claims and a hundred thousand doctors besides: up to an hour')
  .option('--json <file>', 'write the findings there as well')
  .option('--only <names>', 'these cases, with commas', chosen)
  .parse()
  .opts<Options>()

async function main(shutdown: Shutdown): Promise<void> {
  const begun = performance.now()
  const say = (line: string) =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  const scale: Scale = options.large ? 'large' : options.quick ? 'quick' : 'standard'

  const folder = mkdtempSync(join(tmpdir(), 'horai-bench-'))
  // The server runs as another user when we are root, and has to pass.
  chmodSync(folder, 0o711)
  shutdown.add('the folder', async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const server = await startEmbedded({ dataDir: join(folder, 'data'), onLog: say })
  shutdown.add('Postgres', () => server.stop())
  say('Postgres is ready')

  const bench: Bench = { scale, databases: createDatabases(server, say), folder, say, ...measured[scale] }
  const { findings, wrong } = await runAll(bench, options.only ?? cases)
  const on = machine(server.version)
  console.log(`\n${table(findings)}\n\n${machineLine(on)}\n${scale}, ${minutes(begun)} minutes`)
  for (const line of wrong) console.error(`WRONG RESULT: ${line}`)
  if (options.json) {
    writeFileSync(options.json, `${JSON.stringify({ machine: on, scale, findings, wrong }, null, 2)}\n`)
  }
  if (wrong.length > 0) process.exitCode = 1
}

async function runAll(bench: Bench, all: readonly Case[]): Promise<{ findings: Finding[]; wrong: string[] }> {
  const findings: Finding[] = []
  const wrong: string[] = []
  for (const { name, run } of all) {
    bench.say(name)
    try {
      for await (const finding of run(bench)) findings.push(finding)
    } catch (error) {
      if (!(error instanceof WrongResult)) throw error
      bench.say(`WRONG RESULT: ${error.message}`)
      wrong.push(`${name}: ${error.message}`)
    }
  }
  return { findings, wrong }
}

function minutes(begun: number): string {
  return ((performance.now() - begun) / 60_000).toFixed(1)
}

const shutdown = createShutdown((line) => console.error(line))
try {
  await main(shutdown)
} finally {
  await shutdown.now()
}
