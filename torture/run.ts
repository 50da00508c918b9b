/** One torture: set the scene, let the crowd and the faults loose, heal, and judge. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { judge, type Verdict } from './checks/all.ts'
import { gather } from './clients.ts'
import { createHistory } from './history.ts'
import { createKnown } from './known.ts'
import { summon } from './nemesis.ts'
import type { Patch } from './patch.ts'
import { prepare } from './prepare.ts'
import { furnish, type Scene } from './scene.ts'
import type { Postgres } from './servers/postgres.ts'
import { type Stage, setStage } from './stage.ts'

export interface RunOptions {
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  readonly apis: number
  /** Names of faults; null: all. */
  readonly faults: readonly string[] | null
  readonly serverEveryMs: number
  readonly otherEveryMs: number
  readonly hotForMs: number
  /** Where the calls are written, a line of JSON each. */
  readonly historyFile: string | null
  readonly openPostgres: (folder: string, say: (line: string) => void) => Promise<Postgres>
  readonly patches?: readonly Patch[]
  readonly statements?: readonly string[]
  readonly preload?: readonly string[]
  readonly say: (line: string) => void
}

export interface Result extends Verdict {
  readonly seed: number
  readonly postgres: string
  readonly seconds: number
  readonly attempts: number
  readonly commands: number
  /** Commands that were at some time unknown to their client. */
  readonly unknowns: number
  readonly faults: Readonly<Record<string, number>>
  /** Told of by the server's log, and by an answer to a caller. */
  readonly deadlocks: number
  readonly deadlocksSeen: number
  /** Milliseconds from the end of the faults until every API was ready. */
  readonly healedMs: number | null
}

const INSTANCE_KEY = 'the-key-of-this-torture'
const READY_MS = 30_000

export async function torture(options: RunOptions): Promise<Result> {
  const { say } = options
  const folder = mkdtempSync(join(tmpdir(), 'horai-torture-'))
  chmodSync(folder, 0o711)
  const postgres = await options.openPostgres(folder, say)
  try {
    await prepare(postgres.url, options.patches, options.statements)
    const stage = await setStage({
      postgres,
      instanceKey: INSTANCE_KEY,
      preload: options.preload ?? [],
      apis: options.apis,
    })
    try {
      return await play(options, stage)
    } finally {
      await stage.stop()
    }
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function play(options: RunOptions, stage: Stage): Promise<Result> {
  const { seed, say } = options
  if ((await stage.ready(READY_MS)) === null)
    throw new Error(`the API did not start: ${complaintsOf(stage).join('\n')}`)
  const scene = await setScene(stage)
  const history = createHistory(options.historyFile)
  const begun = Date.now()
  const crowd = gather({
    seed,
    clients: options.clients,
    scene,
    begun,
    history,
    known: createKnown(),
    hotForMs: options.hotForMs,
    doors: stage.doors,
    troubled: () => stage.excused,
  })
  const nemesis = summon({
    stage,
    seed,
    only: options.faults,
    serverEveryMs: options.serverEveryMs,
    otherEveryMs: options.otherEveryMs,
    say,
  })
  const every = setInterval(() => {
    const seconds = (Date.now() - begun) / 1000
    say(
      `seed ${seed}: ${history.attempts} attempts in ${seconds.toFixed(0)} s, ${Object.values(nemesis.counts).reduce((a, b) => a + b, 0)} faults`,
    )
  }, 15_000)
  await sleep(options.seconds * 1000)
  clearInterval(every)
  await nemesis.stop()
  const healedMs = await stage.ready(READY_MS)
  await crowd.stop()
  await settle(history.calls, crowd)
  const seconds = (Date.now() - begun) / 1000
  crowd.close()
  await history.end()
  say(`seed ${seed}: judging ${history.calls.length} commands`)
  const verdict = await judge(stage.postgres.url, scene, history)
  const unwell = [
    ...complaintsOf(stage).map((detail) => ({ promise: 'no internal errors', detail })),
    ...(healedMs === null
      ? [{ promise: 'I17 it heals by itself', detail: 'not ready 30 s after the last fault' }]
      : []),
  ]
  return {
    ...verdict,
    broken: [...verdict.broken, ...unwell],
    seed,
    postgres: stage.postgres.version,
    seconds,
    attempts: history.attempts,
    commands: history.calls.length,
    unknowns: history.calls.filter((call) => call.unknowns > 0 && call.key !== null).length,
    faults: nemesis.counts,
    deadlocks: stage.postgres.deadlocks(),
    deadlocksSeen: stage.apis.reduce((sum, api) => sum + api.deadlocks, 0),
    healedMs,
  }
}

/** What nobody knows yet is asked again until it is known; and some of what is known, to see that it stays so. */
async function settle(
  calls: ReturnType<typeof createHistory>['calls'],
  crowd: ReturnType<typeof gather>,
): Promise<void> {
  const keyed = calls.filter(({ key }) => key !== null)
  const open = keyed.filter(({ outcome }) => outcome === 'info')
  await inTurns(open, 8, async (call) => void (await crowd.resolve(call, Date.now() + READY_MS)))
  const doubted = keyed.filter(({ unknowns }) => unknowns > 0)
  const sample = keyed.filter((_, i) => i % Math.ceil(keyed.length / 300) === 0)
  await inTurns([...new Set([...doubted.slice(-300), ...sample])], 8, (call) => crowd.repeat(call))
}

async function inTurns<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const one = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

async function setScene(stage: Stage): Promise<Scene> {
  const at = (path: string) => `http://127.0.0.1:${stage.apis[0]?.port}${path}`
  const answered = async (answer: Response) => {
    const body = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`the scene cannot be set: ${JSON.stringify(body)}`)
    return body
  }
  const post = async (path: string, token: string, body: unknown) =>
    answered(
      await fetch(at(path), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  const list = async (path: string, token: string) => {
    const { data } = await answered(
      await fetch(at(`${path}?limit=200`), { headers: { authorization: `Bearer ${token}` } }),
    )
    return data as Record<string, unknown>[]
  }
  return furnish(INSTANCE_KEY, 3, post, list)
}

/** While the database is away a program may say so; what the API may never do is fail in its own way. */
function complaintsOf({ apis }: Stage): readonly string[] {
  return apis.flatMap(({ complaints }) => complaints)
}
