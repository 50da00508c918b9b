import type { Bench, Case, Finding } from '../case.ts'
import { must } from '../checks.ts'
import { type Client, createClient, get } from '../client.ts'
import { calendarPractice, doctors } from '../fill.ts'
import { idOf } from '../ids.ts'
import { latencies, type Request } from '../load.ts'
import { byTurns, median } from '../rounds.ts'
import { type Served, served } from '../servers.ts'
import { dayFrom, instantOf, nextMonday } from '../times.ts'

/** What a practice of twenty doctors loads to show a day or a week, every page of it, beside the bare rows. */
export const calendar: Case = {
  name: 'calendar',
  async *run(bench) {
    const database = await calendarPractice(bench)
    yield* await served(database, async (server) => [
      await finding(bench, server, { days: 1, visits: 200 }),
      await finding(bench, server, { days: 7, visits: 1_000 }),
    ])
  },
}

async function finding(
  { rounds, seconds }: Bench,
  server: Served,
  { days, visits }: { readonly days: number; readonly visits: number },
): Promise<Finding> {
  const client = createClient(server.address)
  const headers = await server.headers(doctors.calendar.practice)
  const span = {
    from: instantOf(nextMonday, '00:00'),
    to: instantOf(dayFrom(days, nextMonday), '00:00'),
  }
  const practice_id = idOf('practice', doctors.calendar.practice)
  const floor = get(`/bench/visits?${new URLSearchParams({ ...span, practice_id })}`)
  const bare = async () => {
    const rows = JSON.parse(await bodyOf(client, floor)) as unknown[]
    must(rows.length === visits, `${days} days of the calendar are ${rows.length} rows and not ${visits}`)
  }
  const paged = async () => {
    const ids = await allPages(client, headers, span)
    must(
      new Set(ids).size === visits,
      `${days} days of the calendar have ${ids.length} visits and not ${visits}`,
    )
  }
  await latencies(bare, 1)
  await latencies(paged, 1)
  const [atBest = 0, ours = 0] = await byTurns(rounds, [
    async () => median(await latencies(bare, seconds)),
    async () => median(await latencies(paged, seconds)),
  ])
  client.close()
  return {
    what: `calendar, 20 doctors × ${days}, ${visits} visits`,
    ours: { value: ours, unit: 'ms' },
    against: { value: atBest, unit: 'ms', what: 'select of those rows' },
    ratio: ours / atBest,
    target: 'at most 2',
    met: ours / atBest <= 2,
  }
}

interface Page {
  readonly data: readonly { readonly id: string }[]
  readonly next_cursor: string | null
}

async function allPages(
  client: Client,
  headers: Request['headers'],
  span: Readonly<Record<string, string>>,
): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = new URLSearchParams({ ...span, limit: '200', ...(cursor ? { cursor } : {}) })
    const page = JSON.parse(await bodyOf(client, get(`/v1/appointments?${query}`, headers))) as Page
    ids.push(...page.data.map(({ id }) => id))
    cursor = page.next_cursor
  }
  return ids
}

async function bodyOf(client: Client, request: Request): Promise<string> {
  const { status, body } = await client.ask(request)
  must(status === 200, `the calendar was answered with ${status}: ${body}`)
  return body
}
