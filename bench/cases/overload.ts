import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench, Case, Finding } from '../case.ts'
import { must, mustVerify } from '../checks.ts'
import { createClient, get } from '../client.ts'
import type { Filled } from '../databases.ts'
import { ordinary, SMALL } from '../fill.ts'
import { type Holds, holdsOfMany } from '../holds.ts'
import { crowd, type Heard, herd } from '../open-loop.ts'
import { type Served, served } from '../servers.ts'

const POOL = 5
const TIMES = 10
/** A hundred for each connection. */
const HERD = 500
/** Of one commit, by Postgres' own `commit_delay`: as on a disk that is slow or shared. */
const SLOW_COMMIT_MS = 100

const SLOW = `overload, ${TIMES} × the rate, pool of ${POOL}, commits of ${SLOW_COMMIT_MS} ms`
const REAL = `overload, ${HERD} clients without a pause, pool of ${POOL}`

interface Watched {
  readonly slowestMs: number
  readonly red: number
  readonly mostMb: number
}

/**
 * Ten times the holds that a pool of five can take, at their own rate, with commits as on a slow disk; and, as fast as
 * this machine is, a herd that never pauses.
 */
export const overload: Case = {
  name: 'overload',
  async *run(bench) {
    const database = await ordinary(bench.databases, SMALL, 'bench_overload')
    const found = await served(
      database,
      async (server) => {
        const holds = await holdsOfMany(database, server)
        const fast = await measure(bench, server, holds, 'real')
        await slowDown(database)
        return [...fast, ...(await measure(bench, server, holds, 'slow'))]
      },
      { pool: POOL },
    )
    await mustVerify(database)
    await bench.databases.drop(database.name)
    yield* found
  },
}

async function measure(
  { rounds, seconds, say }: Bench,
  server: Served,
  holds: Holds,
  disk: 'slow' | 'real',
): Promise<Finding[]> {
  const { rate } = await holds.load(seconds, POOL)
  say(`${disk} disk: takes ${rate.toFixed(0)}/s of ${POOL} clients`)
  const before = (await server.vitals()).rss_mb
  const watch = watchOver(server)
  const begun = performance.now()
  const client = createClient(server.address, Number.POSITIVE_INFINITY)
  const crowding = { client, request: holds.request, seconds: rounds * seconds }
  // The machine that runs all of this cannot send ten times what it can serve.
  const answers =
    disk === 'slow' ? await crowd({ ...crowding, perSecond: TIMES * rate }) : await herd(crowding, HERD)
  client.close()
  const took = (performance.now() - begun) / 1000
  const watched = await watch.end()
  return findings(disk === 'slow' ? SLOW : REAL, {
    answers,
    watched,
    rate,
    before,
    took,
  })
}

/** Asks as a load balancer does, on a connection of its own, all the while. */
function watchOver(server: Served): { end(): Promise<Watched> } {
  const client = createClient(server.address)
  let over = false
  const watching = (async () => {
    let [slowestMs, red, mostMb] = [0, 0, 0]
    while (!over) {
      for (const path of ['/healthz', '/readyz']) {
        const { status, after } = await client.ask(get(path))
        if (status !== 200) red += 1
        slowestMs = Math.max(slowestMs, after)
      }
      mostMb = Math.max(mostMb, (await server.vitals()).rss_mb)
      await sleep(200)
    }
    return { slowestMs, red, mostMb }
  })()
  return {
    async end() {
      over = true
      const watched = await watching
      client.close()
      return watched
    },
  }
}

interface Measured {
  readonly answers: readonly Heard[]
  readonly watched: Watched
  /** What the same server takes when it is not overloaded, holds a second. */
  readonly rate: number
  /** Of the server's process, before the crowd came. */
  readonly before: number
  readonly took: number
}

function findings(what: string, { answers, watched, rate, before, took }: Measured): Finding[] {
  const accepted = answers.filter(({ status }) => status === 201)
  const shed = answers.filter(({ status }) => status === 503)
  const odd = answers.find(({ status }) => status !== 201 && status !== 503)
  must(odd === undefined, `a hold was answered with ${odd?.status}: ${odd?.body}`)
  must(
    shed.every(({ retryAfter }) => Number(retryAfter) >= 1),
    'a 503 did not say when to come back',
  )
  const p99 = percentile(accepted, 0.99)
  const slowest = percentile(answers, 1)
  return [
    {
      what: `${what}: p99 of the accepted`,
      ours: { value: p99, unit: 'ms' },
      target: 'at most 2,000',
      met: p99 <= 2_000,
      note: `median ${percentile(accepted, 0.5).toFixed(0)} ms`,
    },
    {
      what: `${what}: slowest answer of all`,
      ours: { value: slowest, unit: 'ms' },
      target: 'at most 10,000',
      met: slowest <= 10_000,
      note: `offered ${(answers.length / took).toFixed(0)}/s`,
    },
    {
      what: `${what}: accepted`,
      ours: { value: accepted.length / took, unit: '/s' },
      against: { value: rate, unit: '/s', what: 'without the crowd' },
      ratio: accepted.length / took / rate,
      note: `${((100 * shed.length) / answers.length).toFixed(0)} % were shed`,
    },
    {
      what: `${what}: slowest of /healthz and /readyz`,
      ours: { value: watched.slowestMs, unit: 'ms' },
      note: `${watched.red} times red`,
    },
    {
      what: `${what}: growth of the API's memory`,
      ours: { value: watched.mostMb - before, unit: 'MB' },
      note: `from ${before.toFixed(0)} MB`,
    },
  ]
}

function percentile(answers: readonly Heard[], share: number): number {
  const sorted = answers.map(({ after }) => after).sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** For sessions to come, so those that idle are ended: the server opens others. */
async function slowDown({ ask, name }: Filled): Promise<void> {
  await ask(`alter database ${name} set commit_delay = ${SLOW_COMMIT_MS * 1000}`)
  await ask(`alter database ${name} set commit_siblings = 0`)
  await ask(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
    [name],
  )
  // It hears of it a moment later, and until then would hand out what has been ended.
  await sleep(500)
}
