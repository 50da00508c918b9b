import type { Bench, Case, Figure, Finding } from '../case.ts'
import { must, mustVerify } from '../checks.ts'
import { type Answer, type Client, createClient, get } from '../client.ts'
import type { Filled } from '../databases.ts'
import { doctors, ordinary, SMALL } from '../fill.ts'
import { holdRequest } from '../holds.ts'
import { idOf } from '../ids.ts'
import type { Request } from '../load.ts'
import { median } from '../rounds.ts'
import { served } from '../servers.ts'
import { atSecond, halfHour } from '../times.ts'

const CROWD = 500

interface Round {
  /** Until all had an answer, in milliseconds. */
  readonly all: number
  /** The same, where the handler does nothing. */
  readonly empty: number
  /** How many had heard by the time the winner had: 1 is first. */
  readonly rank: number
}

/** 500 clients, connected beforehand, ask for the same start in the same moment; time and again. */
export const rush: Case = {
  name: 'rush',
  async *run(bench) {
    const database = await ordinary(bench.databases, SMALL, 'bench_10000')
    const before = await deadlocks(database)
    const rounds = await served(database, async (server) => {
      const client = createClient(server.address, CROWD)
      try {
        return await play(bench, client, await server.headers(doctors.practice))
      } finally {
        client.close()
      }
    })
    must((await deadlocks(database)) === before, 'a rush ended in a deadlock')
    await mustHaveOneEach(database, rounds.length)
    await mustVerify(database)
    yield* findings(rounds)
  },
}

async function play({ scale }: Bench, client: Client, headers: Request['headers']): Promise<Round[]> {
  const rounds: Round[] = []
  const warmUps = 3
  for (let i = -warmUps; i < (scale === 'quick' ? 10 : 200); i++) {
    // Opens the connections, or shows that they are still there.
    await crowd(client, get('/bench/empty'))
    const question = holdRequest(doctors.rush, halfHour(i + warmUps), headers)
    const empty = await crowd(client, { ...question, path: '/bench/empty' })
    const answers = await crowd(client, question)
    const rank = rankOfWinner(answers)
    if (i >= 0) rounds.push({ all: lastOf(answers), empty: lastOf(empty), rank })
  }
  return rounds
}

/** All ask in one tick; answers in the order in which they came. */
async function crowd(client: Client, question: Request): Promise<Answer[]> {
  const begun = performance.now()
  const heard: Answer[] = []
  await Promise.all(
    Array.from({ length: CROWD }, async () => {
      const answer = await client.ask(question)
      heard.push({ ...answer, after: performance.now() - begun })
    }),
  )
  return heard
}

function lastOf(answers: readonly Answer[]): number {
  return answers.at(-1)?.after ?? 0
}

/** Exactly one has won, and the others are told so and nothing else. */
function rankOfWinner(answers: readonly Answer[]): number {
  const winners = answers.filter(({ status }) => status === 201)
  must(winners.length === 1, `${winners.length} of ${answers.length} won the same start`)
  const odd = answers.find(({ status, body }) => status !== 201 && !isTaken(status, body))
  must(odd === undefined, `a loser was told ${odd?.status}: ${odd?.body}`)
  return answers.findIndex(({ status }) => status === 201) + 1
}

function isTaken(status: number, body: string): boolean {
  return status === 409 && (JSON.parse(body) as { code: string }).code === 'slot_taken'
}

async function deadlocks({ ask, name }: Filled): Promise<number> {
  const [row] = await ask<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = $1',
    [name],
  )
  return Number(row?.deadlocks)
}

/** By the table, not by the answers. */
async function mustHaveOneEach({ ask }: Filled, rounds: number): Promise<void> {
  const rows = await ask<{ starts_at: Date; count: string }>(
    'select starts_at_utc as starts_at, count(*) from horai.appointments where doctor_id = $1 and status = $2 group by 1',
    [idOf('doctor', doctors.rush), 'held'],
  )
  const twice = rows.find(({ count }) => Number(count) > 1)
  must(twice === undefined, `two hold the start at ${twice && atSecond(twice.starts_at.getTime() / 1000)}`)
  must(rows.length >= rounds, `${rounds} starts were won, and ${rows.length} are held`)
}

function* findings(rounds: readonly Round[]): Generator<Finding> {
  const what = `rush, ${CROWD} clients for one start, ${rounds.length} times`
  const all = median(rounds.map((round) => round.all))
  const empty = median(rounds.map((round) => round.empty))
  const ms = (value: number): Figure => ({ value, unit: 'ms' })
  const early = rounds.filter(({ rank }) => rank <= CROWD / 5).length
  yield { what: `${what}: winners each`, ours: { value: 1, unit: '' }, target: 'exactly 1', met: true }
  yield {
    what: `${what}: errors other than slot_taken, deadlocks`,
    ours: { value: 0, unit: '' },
    target: '0',
    met: true,
  }
  yield {
    what: `${what}: all answered after`,
    ours: ms(all),
    against: { ...ms(empty), what: 'empty handler' },
    ratio: all / empty,
    target: 'at most 3',
    met: all / empty <= 3,
  }
  yield {
    what: `${what}: the winner's place among those who hear, worst`,
    ours: { value: Math.max(...rounds.map(({ rank }) => rank)), unit: '' },
    target: `at most ${CROWD / 5}`,
    met: early === rounds.length,
    note: `median ${median(rounds.map(({ rank }) => rank))}, in time in ${early} of ${rounds.length}`,
  }
}
