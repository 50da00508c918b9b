import type { Bench, Case, Finding } from '../case.ts'
import { mustNotOverlap } from '../checks.ts'
import type { Filled } from '../databases.ts'
import { claimSizes, ordinary } from '../fill.ts'
import { bareHold, type Floor } from '../floor.ts'
import { type Holds, holdsOfMany } from '../holds.ts'
import { load, type Request } from '../load.ts'
import { byTurns } from '../rounds.ts'
import { mustBeRight, searchRequest } from '../searches.ts'
import { type Served, serve } from '../servers.ts'

interface Size {
  readonly claims: number
  readonly database: Filled
  readonly server: Served
  readonly search: Request
  readonly holds: Holds
  readonly floor: Floor
}

interface Measured extends Size {
  readonly searches: number
  readonly held: number
  readonly atBest: number
}

/** Cost must grow with what is asked for, not with history. */
export const growth: Case = {
  name: 'growth',
  async *run(bench) {
    const sizes: Size[] = []
    try {
      for (const claims of claimSizes(bench)) sizes.push(await open(bench, claims))
      const measured = await measure(bench, sizes)
      for (const { database } of sizes) await mustNotOverlap(database)
      yield* findings(measured)
    } finally {
      for (const { server } of sizes) await server.stop()
      for (const { database } of sizes) await bench.databases.drop(database.name)
    }
  },
}

async function open({ databases, folder }: Bench, claims: number): Promise<Size> {
  const database = await ordinary(databases, claims, `bench_growth_${claims}`)
  const server = await serve(database)
  await mustBeRight(database, server, 14)
  const search = await searchRequest(server, 14)
  const holds = await holdsOfMany(database, server)
  const floor = bareHold(database, folder)
  await floor.rate(1)
  return { claims, database, server, search, holds, floor }
}

async function measure({ rounds, seconds }: Bench, sizes: readonly Size[]): Promise<Measured[]> {
  const all = sizes.flatMap(({ server: { address }, search, holds, floor }) => [
    async () => (await load({ address, request: search, seconds, status: 200 })).rate,
    () => floor.rate(seconds),
    async () => (await holds.load(seconds)).rate,
  ])
  const rates = await byTurns(rounds, all)
  return sizes.map((size, i) => {
    const [searches = 0, atBest = 0, held = 0] = rates.slice(i * 3)
    return { ...size, searches, atBest, held }
  })
}

function* findings(measured: readonly Measured[]): Generator<Finding> {
  const [least] = measured
  for (const { claims, searches } of measured) {
    const slower = (least?.searches ?? 0) / searches
    yield {
      what: `availability, 14 days, ${claims.toLocaleString('en')} claims in the table`,
      ours: { value: searches, unit: '/s' },
      ...(claims === least?.claims ? {} : timesSlower(least?.searches ?? 0, slower, least?.claims, 1.3)),
    }
  }
  for (const { claims, held, atBest, floor } of measured) {
    yield {
      what: `hold over HTTP, ${claims.toLocaleString('en')} claims in the table`,
      ours: { value: held, unit: '/s' },
      against: { value: atBest, unit: '/s', what: floor.name },
      ratio: held / atBest,
      target: 'at least 0.6',
      met: held / atBest >= 0.6,
    }
  }
  const most = measured.at(-1)
  if (!least || !most || least === most) return
  yield {
    what: `hold over HTTP, ${most.claims.toLocaleString('en')} claims in the table`,
    ours: { value: most.held, unit: '/s' },
    ...timesSlower(least.held, least.held / most.held, least.claims, 1.6),
  }
}

function timesSlower(
  before: number,
  slower: number,
  claims = 0,
  most: number,
): Pick<Finding, 'against' | 'ratio' | 'target' | 'met'> {
  return {
    against: { value: before, unit: '/s', what: `at ${claims.toLocaleString('en')}` },
    ratio: slower,
    target: `at most ${most} times slower`,
    met: slower <= most,
  }
}
