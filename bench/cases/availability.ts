import type { Bench, Case, Finding } from '../case.ts'
import { must } from '../checks.ts'
import { get } from '../client.ts'
import { ordinary, SMALL } from '../fill.ts'
import { load, type Request } from '../load.ts'
import { byTurns } from '../rounds.ts'
import { mustBeRight, searchRequest } from '../searches.ts'
import { type Served, served } from '../servers.ts'

const targets = { 14: 0.5, 62: 0.25 } as const

/** A doctor with ten rooms and 500 claims in the time that is asked for, beside a route that runs `select 1`. */
export const availability: Case = {
  name: 'availability',
  async *run(bench) {
    const database = await ordinary(bench.databases, SMALL, 'bench_10000')
    for (const days of [14, 62] as const) {
      yield* await served(database, async (server) => {
        await mustBeRight(database, server, days)
        return findings(bench, server, days, await searchRequest(server, days))
      })
    }
  },
}

async function findings(
  { rounds, seconds }: Bench,
  server: Served,
  days: 14 | 62,
  search: Request,
): Promise<Finding[]> {
  const { address } = server
  const floor = get('/bench/select-1')
  const rate = async (request: Request) => (await load({ address, request, seconds, status: 200 })).rate
  await rate(floor)
  await rate(search)
  const trips = await tripsPerAnswer(server, search, seconds)
  const [atBest = 0, ours = 0] = await byTurns(rounds, [() => rate(floor), () => rate(search)])
  return [
    {
      what: `availability, ${days} days, 10 resources, 500 claims`,
      ours: { value: ours, unit: '/s' },
      against: { value: atBest, unit: '/s', what: 'select 1' },
      ratio: ours / atBest,
      target: `at least ${targets[days]}`,
      met: ours / atBest >= targets[days],
    },
    {
      what: `availability, ${days} days: database round trips`,
      ours: { value: trips, unit: '' },
      target: 'exactly 1',
      met: trips === 1,
    },
  ]
}

/** Throws when a search takes more than one. */
async function tripsPerAnswer(server: Served, request: Request, seconds: number): Promise<number> {
  const before = await server.vitals()
  const { answers } = await load({ address: server.address, request, seconds, status: 200 })
  const after = await server.vitals()
  const trips = after.round_trips - before.round_trips
  // A key is looked up every five seconds, and requests were under way when the time was up.
  must(trips >= answers && trips <= answers + 50, `${answers} searches took ${trips} round trips`)
  return Math.round(trips / answers)
}
