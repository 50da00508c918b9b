/** Everything that runs in a torture, and what stands between its parts. */
import { randomBytes } from 'node:crypto'
import type { Link } from './link.ts'
import { openLink } from './link.ts'
import type { Patch } from './patch.ts'
import { openPost, type Post } from './post/post.ts'
import { allowBugs, allowShortWaits } from './probe.ts'
import { type Program, runProgram } from './programs.ts'
import type { Postgres } from './servers/postgres.ts'
import { shortWaitsOfTheWorker } from './waits.ts'

export interface Stage {
  readonly postgres: Postgres
  readonly apis: readonly Program[]
  readonly workers: readonly Program[]
  /** Where messages go. */
  readonly post: Post
  /** Clients to each API. */
  readonly doors: readonly Link[]
  /** Each API to Postgres, and each worker to Postgres. */
  readonly cables: readonly Link[]
  /** Until then a client may wait in vain for an answer, for the fault is on its own side of the API. */
  excuse(ms: number): void
  readonly excused: boolean
  ready(withinMs: number): Promise<number | null>
  stop(): Promise<void>
}

export interface StageOptions {
  readonly postgres: Postgres
  readonly instanceKey: string
  /** Bugs to be planted into the sources as they are loaded. */
  readonly source?: readonly Patch[] | undefined
  /** There are bugs, there or in the database, that the start-up probe may not see. */
  readonly buggy: boolean
  readonly apis: number
  readonly workers: number
}

/** Every second API has a single connection: its pool is always full, and it gets a quarter of the requests. */
const POOLS = ['5', '1']

export async function setStage({
  postgres,
  instanceKey,
  source = [],
  buggy,
  apis: count,
  workers: workerCount,
}: StageOptions): Promise<Stage> {
  const cables: Link[] = []
  for (let i = 0; i < count + workerCount; i++) cables.push(await openLink(() => postgres.target()))
  const urlThrough = (cable: Link | undefined) => {
    const { user, password, database } = postgres.role
    return `postgresql://${user}:${password}@127.0.0.1:${cable?.port}/${database}`
  }
  const planted = [...(buggy ? allowBugs : allowShortWaits), ...shortWaitsOfTheWorker, ...source]
  const allowed = buggy ? { HORAI_ALLOW_UNSAFE_DATABASE: 'synchronous_commit' } : {}
  const limits = {
    HORAI_REQUESTS_PER_MINUTE: '10000000',
    HORAI_HOLDS_PER_TEN_MINUTES: '10000000',
    HORAI_HOLD_LIMITS: 'off',
  }
  const sealing = { HORAI_DATA_KEY: randomBytes(32).toString('base64') }
  const post = await openPost()
  const reaching = { ...post.calendars.env, HORAI_WEBHOOK_NETWORKS: '127.0.0.0/8' }
  const apis = Array.from({ length: count }, (_, i) =>
    runProgram({
      name: `api ${i}`,
      command: 'serve',
      planted,
      env: {
        ...limits,
        ...allowed,
        ...sealing,
        ...reaching,
        DATABASE_URL: urlThrough(cables[i]),
        HORAI_INSTANCE_KEY: instanceKey,
        HORAI_POOL: POOLS[i % POOLS.length] as string,
      },
    }),
  )
  const sending = {
    HORAI_SMTP_URL: `smtp://127.0.0.1:${post.mailLink.port}`,
    HORAI_MAIL_FROM: 'visits@torture.example',
    HORAI_PUBLIC_URL: 'https://torture.example',
    ...post.texts.env,
    HORAI_TWILIO_URL: `http://127.0.0.1:${post.textLink.port}`,
  }
  const workers = Array.from({ length: workerCount }, (_, i) =>
    runProgram({
      name: `worker ${i}`,
      command: 'work',
      planted,
      env: { ...allowed, ...sealing, ...reaching, ...sending, DATABASE_URL: urlThrough(cables[count + i]) },
    }),
  )
  const doors: Link[] = []
  for (const api of apis) {
    doors.push(await openLink(() => (api.port === null ? null : { host: '127.0.0.1', port: api.port })))
  }
  let excusedUntil = 0
  return {
    postgres,
    apis,
    workers,
    post,
    doors,
    cables,
    excuse(ms) {
      excusedUntil = Math.max(excusedUntil, Date.now() + ms)
    },
    get excused() {
      return Date.now() < excusedUntil || doors.some(({ troubled }) => troubled)
    },
    async ready(withinMs) {
      const begun = Date.now()
      for (;;) {
        const all = await Promise.all(apis.map(isReady))
        if (all.every(Boolean)) return Date.now() - begun
        if (Date.now() - begun > withinMs) return null
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async stop() {
      await Promise.all([...apis, ...workers].map((program) => program.stop()))
      await post.close()
      for (const link of [...doors, ...cables]) link.close()
    },
  }
}

async function isReady({ port }: Program): Promise<boolean> {
  if (port === null) return false
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(6_000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}
