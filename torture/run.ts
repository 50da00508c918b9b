/** One torture: set the scene, let the crowd and the faults loose, heal, and judge. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { judge, type Verdict } from './checks/all.ts'
import type { CalendarBooks } from './checks/calendars.ts'
import type { Arrived } from './checks/messages.ts'
import { gather } from './clients.ts'
import { type Company, createCompany } from './company.ts'
import { drain } from './drain.ts'
import { createHistory, type History } from './history.ts'
import { createKnown, type Known } from './known.ts'
import { type Matched, tryMatching } from './matching.ts'
import { summon, type Trouble } from './nemesis.ts'
import { liveOutside } from './outside.ts'
import type { Patch } from './patch.ts'
import { prepare } from './prepare.ts'
import type { Scene } from './scene.ts'
import type { Postgres } from './servers/postgres.ts'
import { setScene } from './set-scene.ts'
import { settle } from './settle.ts'
import { type Stage, setStage } from './stage.ts'
import { createWaiting, type Waiting } from './waiting.ts'

export interface RunOptions {
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  readonly apis: number
  /** 2 unless given. */
  readonly workers?: number
  /** 3 unless given. */
  readonly practices?: number
  /** Names of faults; null: all. */
  readonly faults: readonly string[] | null
  readonly serverEveryMs: number
  readonly otherEveryMs: number
  readonly hotForMs: number
  /** Visits of one patient each: no groups, families, series or companions. */
  readonly alone?: boolean
  /** So long a request may dawdle in the network: 8 s unless given. */
  readonly delayMs?: number
  /** So long a client repeats what it got no certain answer to: 20 s unless given. */
  readonly insistMs?: number
  /** How many commands are sent again at the end, to hear the same answer: 300 unless given. */
  readonly repeats?: number
  /** Where the calls are written, a line of JSON each. */
  readonly historyFile?: string | null
  /** Whether freed time is timed until it is offered; yes unless given. */
  readonly probe?: boolean
  /** Again, and more of it, until something is found broken; once unless given. */
  readonly rounds?: number
  readonly patches?: readonly Patch[]
  readonly statements?: readonly string[]
  readonly source?: readonly Patch[]
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
  /** Starts of an API that ended because there was no database to be reached. */
  readonly refusedStarts: number
  /** Milliseconds from the end of the faults until every API was ready. */
  readonly healedMs: number | null
  /** How long each of the freed times took to be offered, milliseconds. */
  readonly matchedMs: readonly number[]
}

const INSTANCE_KEY = 'the-key-of-this-torture'
const READY_MS = 30_000
/** The first start comes before there is anything to be promised; the machine may be busy. */
const START_MS = 120_000
/** Longer than the lease of what a killed worker had taken, and than most pauses between attempts (waits.ts). */
const DRAIN_MS = 60_000

/** On a server of its own. */
export async function torture(
  options: RunOptions & {
    readonly openPostgres: (folder: string, say: (line: string) => void) => Promise<Postgres>
  },
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'horai-torture-'))
  chmodSync(folder, 0o711)
  const postgres = await options.openPostgres(folder, options.say)
  try {
    return await tortureOn(postgres, options)
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** On an empty database. */
export async function tortureOn(postgres: Postgres, options: RunOptions): Promise<Result> {
  await prepare(postgres.url, options.patches, options.statements)
  const { patches = [], statements = [], source = [] } = options
  const buggy = patches.length + statements.length + source.length > 0
  const stage = await setStage({
    ...options,
    workers: options.workers ?? 2,
    buggy,
    postgres,
    instanceKey: INSTANCE_KEY,
  })
  try {
    if ((await stage.ready(START_MS)) === null)
      throw new Error(`the API did not start: ${complaintsOf(stage).join('\n')}`)
    const scene = await setScene(stage, INSTANCE_KEY, options.practices ?? 3)
    const history = createHistory(options.historyFile ?? null)
    const begun = Date.now()
    const deadlocksBefore = postgres.deadlocks().length
    const tortured: Tortured = {
      stage,
      scene,
      history,
      known: createKnown(),
      waiting: createWaiting(stage.post.mails.arrived),
      company: createCompany(),
      begun,
      deadlocksBefore,
      faults: {},
      troubles: [],
    }
    for (let round = 1; ; round++) {
      const played = await play(options, tortured, round)
      const result = await judged(options, tortured, played)
      if (result.broken.length === 0 && round < (options.rounds ?? 1)) continue
      await history.end()
      return result
    }
  } finally {
    await stage.stop()
  }
}

interface Tortured {
  readonly stage: Stage
  readonly scene: Scene
  readonly history: History
  readonly known: Known
  readonly waiting: Waiting
  readonly company: Company
  readonly begun: number
  /** The server may have been tortured before. */
  readonly deadlocksBefore: number
  readonly faults: Record<string, number>
  readonly troubles: Trouble[]
}

interface Played {
  /** How long the healing took. */
  readonly healedMs: number | null
  readonly matched: readonly Matched[]
  readonly drainedSince: number
}

/** Lets crowd and faults loose, heals, asks after what nobody knows, and sees what is freed offered. */
async function play(options: RunOptions, tortured: Tortured, round: number): Promise<Played> {
  const { stage, scene, history, known, waiting, company, begun, faults, troubles } = tortured
  const { say } = options
  const seed = options.seed + (round - 1) * 100_000
  const crowd = gather({
    seed,
    clients: options.clients,
    scene,
    begun,
    history,
    known,
    waiting,
    company,
    hotForMs: options.hotForMs,
    alone: options.alone ?? false,
    delayMs: options.delayMs ?? 8_000,
    insistMs: options.insistMs ?? 20_000,
    doors: stage.doors,
    troubled: () => stage.excused,
  })
  const { calendars } = scene
  const { hotForMs } = options
  const outside = liveOutside({ seed, calendars, servers: stage.post.calendars, begun, hotForMs })
  const nemesis = summon({ ...options, stage, seed, only: options.faults, counts: faults, troubles })
  const every = setInterval(() => {
    const seconds = (Date.now() - begun) / 1000
    const inflicted = Object.values(faults).reduce((a, b) => a + b, 0)
    say(`seed ${seed}: ${history.attempts} attempts in ${seconds.toFixed(0)} s, ${inflicted} faults`)
  }, 15_000)
  await sleep(options.seconds * 1000)
  clearInterval(every)
  await outside.stop()
  await nemesis.stop()
  const healedMs = await stage.ready(READY_MS)
  await crowd.stop()
  await settle(history.calls, crowd, options)
  const matched = options.probe === false ? [] : await tryMatching(scene, crowd, history, begun, round)
  crowd.close()
  const drainedSince = await drain(stage.postgres.adminUrl, DRAIN_MS)
  return { healedMs, matched, drainedSince }
}

async function judged(
  { seed, say }: RunOptions,
  { stage, scene, history, begun, deadlocksBefore, faults, troubles }: Tortured,
  { healedMs, matched, drainedSince }: Played,
): Promise<Result> {
  const seconds = (Date.now() - begun) / 1000
  say(`seed ${seed}: judging ${history.calls.length} commands`)
  const verdict = await withWorkersStill(stage, async () =>
    judge(stage.postgres.adminUrl, {
      scene,
      history,
      troubles,
      drainedSince,
      arrived: arrivedAt(stage),
      calendars: await calendarsOf(stage, scene),
    }),
  )
  const deadlocks = stage.postgres.deadlocks().slice(deadlocksBefore)
  const unwell = [
    ...deadlocks.map((detail) => ({ promise: 'no deadlocks', detail })),
    ...complaintsOf(stage).map((detail) => ({ promise: 'no internal errors', detail })),
    ...(healedMs === null
      ? [{ promise: 'I17 it heals by itself', detail: 'not ready 30 s after the last fault' }]
      : []),
    ...matched
      .filter(({ ms }) => ms === null)
      .map(({ what }) => ({ promise: 'I9 what is free is offered within five seconds', detail: what })),
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
    faults,
    deadlocks: deadlocks.length,
    deadlocksSeen: stage.apis.reduce((sum, api) => sum + api.deadlocks, 0),
    refusedStarts: stage.apis.reduce((sum, { refusals }) => sum + refusals, 0),
    healedMs,
    matchedMs: matched.flatMap(({ ms }) => ms ?? []),
  }
}

/** What is marked as sent in the database has arrived by then: nobody sends between the two looks. */
async function withWorkersStill<T>({ workers }: Stage, work: () => Promise<T>): Promise<T> {
  for (const worker of workers) worker.signal('SIGSTOP')
  await sleep(200)
  try {
    return await work()
  } finally {
    for (const worker of workers) worker.signal('SIGCONT')
  }
}

function arrivedAt({ post: { mails, hooks, texts } }: Stage): Arrived {
  return {
    mails: [...mails.arrived],
    hooks: [...hooks.arrived],
    texts: [...texts.arrived],
    odd: [...mails.odd, ...hooks.odd, ...texts.odd],
  }
}

function calendarsOf({ post }: Stage, { calendars }: Scene): Promise<CalendarBooks[]> {
  return Promise.all(
    calendars.map(async (calendar) => ({
      ...calendar,
      events: structuredClone((await post.calendars.of[calendar.provider]?.shelf.present()) ?? []),
    })),
  )
}

/** While the database is away a program may say so; what the API may never do is fail in its own way. */
function complaintsOf({ apis }: Stage): readonly string[] {
  return apis.flatMap(({ complaints }) => complaints)
}
