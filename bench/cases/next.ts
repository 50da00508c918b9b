import type { Bench, Case, Finding } from '../case.ts'
import { must } from '../checks.ts'
import { type Client, createClient, get } from '../client.ts'
import type { Filled } from '../databases.ts'
import { doctorSizes, manyDoctors } from '../fill.ts'
import { latencies, type Request } from '../load.ts'
import { byTurns, median } from '../rounds.ts'
import { type Served, serve } from '../servers.ts'

/** Towns are a degree apart: in a hundred kilometres' reach there is one. */
const filters = [
  { name: 'specialty, type, place', query: { near: '44,14', within_km: '50' }, town: 44 },
  { name: 'specialty, type', query: {}, town: null },
] as const

const wanted = { specialty: 'specialty 7', slug: 'visit' }

interface Size {
  readonly count: number
  readonly database: Filled
  readonly server: Served
  readonly client: Client
  readonly headers: Request['headers']
}

/** The twenty doctors who are free first, among more and more, beside twenty rows that lie sorted in an index. */
export const next: Case = {
  name: 'next',
  async *run(bench) {
    const sizes: Size[] = []
    try {
      for (const count of doctorSizes(bench)) sizes.push(await open(bench, count))
      for (const filter of filters) yield* findings(bench, sizes, filter)
    } finally {
      for (const { client, server } of sizes) {
        client.close()
        await server.stop()
      }
    }
  },
}

async function open(bench: Bench, count: number): Promise<Size> {
  const database = await manyDoctors(bench, count)
  const server = await serve(database)
  return { count, database, server, client: createClient(server.address), headers: await server.headers(1) }
}

async function* findings(
  { rounds, seconds }: Bench,
  sizes: readonly Size[],
  filter: (typeof filters)[number],
): AsyncGenerator<Finding> {
  const asked = sizes.map((size) => ({ ...size, ...requestsOf(size, filter) }))
  for (const { client, search, floor, count } of asked) {
    mustBeSorted((await answerOf<{ data: Start[] }>(client, search)).data, filter, count)
    await answerOf(client, floor)
  }
  const times = await byTurns(
    rounds,
    asked.flatMap(({ client, search, floor }) =>
      [search, floor].map((request) => async () => {
        const share = seconds / 2
        return median(await latencies(() => answerOf(client, request), share))
      }),
    ),
  )
  for (const [i, { count }] of sizes.entries()) {
    const [ours = 0, atBest = 0] = times.slice(i * 2)
    const what = `next, ${filter.name}, ${count.toLocaleString('en')} doctors`
    const against = { value: atBest, unit: 'ms', what: '20 rows by index' }
    const ratio = ours / atBest
    yield { what, ours: { value: ours, unit: 'ms' }, against, ratio, target: 'at most 5', met: ratio <= 5 }
    const before = times[i * 2 - 2]
    if (before !== undefined) yield overBefore(what, ours, before, sizes[i - 1]?.count ?? 0)
  }
}

function overBefore(what: string, ours: number, before: number, count: number): Finding {
  return {
    what,
    ours: { value: ours, unit: 'ms' },
    against: { value: before, unit: 'ms', what: `${count.toLocaleString('en')} doctors` },
    ratio: ours / before,
    target: 'at most 2',
    met: ours / before <= 2,
  }
}

function requestsOf({ headers }: Size, { query, town }: (typeof filters)[number]) {
  const { specialty, slug } = wanted
  const search = new URLSearchParams({ specialty, appointment_type_slug: slug, limit: '20', ...query })
  const floor = new URLSearchParams({ specialty, slug, ...(town === null ? {} : { town: `${town}` }) })
  return {
    search: get(`/v1/availability/next?${search}`, headers),
    floor: get(`/bench/starts?${floor}`),
  }
}

interface Start {
  readonly doctor_id: string
  readonly starts_at_utc: string
}

/** Of every twentieth doctor, in a town every hundredth of those: as many as there are, up to twenty, the first first. */
function mustBeSorted(starts: readonly Start[], { town }: (typeof filters)[number], count: number): void {
  const all = town === null ? count / 20 : count / 2_000
  const there = Math.min(20, Math.floor(all))
  must(starts.length >= there && starts.length <= 20, `next found ${starts.length} of ${there} doctors`)
  must(new Set(starts.map(({ doctor_id }) => doctor_id)).size === starts.length, 'next found a doctor twice')
  const sorted = starts.toSorted((a, b) => a.starts_at_utc.localeCompare(b.starts_at_utc))
  must(
    starts.every((start, i) => start.starts_at_utc === sorted[i]?.starts_at_utc),
    'next is not sorted',
  )
}

async function answerOf<Body>(client: Client, request: Request): Promise<Body> {
  const { status, body } = await client.ask(request)
  must(status === 200, `${request.path} was answered with ${status}: ${body}`)
  return JSON.parse(body) as Body
}
