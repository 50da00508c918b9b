/** One torture of payments: the programs as an operator runs them, killed now and then, between a crowd and the provider. */
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { verify } from '../../src/booking/verify/verify.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createDice } from '../../src/demo/dice.ts'
import { type StripeStandIn, startStripe } from '../../test/support/stripe.ts'
import { createCaller } from '../http.ts'
import { prepare } from '../prepare.ts'
import { allowShortWaits } from '../probe.ts'
import { type Program, runProgram } from '../programs.ts'
import { embeddedPostgres } from '../servers/embedded.ts'
import type { Postgres } from '../servers/postgres.ts'
import { compareBooks } from './books.ts'
import { attempt, type Crowd, type Told } from './patient.ts'
import { type PaidScene, setPaidScene } from './scene.ts'
import { troubleBy, webhooksBy } from './trouble.ts'

export interface PaymentOptions {
  readonly attempts: number
  readonly seed: number
  readonly clients: number
  readonly trouble: number
  readonly killEvery: number
  /** Nobody begins anything more, and what was done is compared. */
  readonly enough: AbortSignal
  readonly say: (line: string) => void
}

export interface PaymentResult {
  readonly seed: number
  readonly attempts: number
  readonly seconds: number
  readonly payments: number
  readonly kills: Readonly<Record<string, number>>
  readonly trouble: Readonly<Record<string, number>>
  readonly told: Readonly<Record<string, number>>
  readonly figures: Readonly<Record<string, number>>
  readonly broken: readonly string[]
}

const INSTANCE_KEY = 'the-key-of-this-torture'
const STRIPE_TIMEOUT_SECONDS = 2
/** The longest hold, and a hundred steps that have failed often: for so long nothing may come to its end. */
const STUCK_AFTER_MS = 240_000

export async function torturePayments(options: PaymentOptions): Promise<PaymentResult> {
  const folder = mkdtempSync(join(tmpdir(), 'horai-torture-'))
  chmodSync(folder, 0o711)
  const postgres = await embeddedPostgres(folder, options.say)
  const stripe = await startStripe()
  try {
    await prepare(postgres.url)
    return await play(options, postgres, stripe)
  } finally {
    await stripe.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function play(
  options: PaymentOptions,
  postgres: Postgres,
  stripe: StripeStandIn,
): Promise<PaymentResult> {
  const begun = Date.now()
  const programs = startPrograms(postgres, stripe)
  const apis = programs.filter(({ name }) => name.startsWith('api'))
  const alive = () => apis.flatMap(({ port }) => port ?? [])
  const kills: Record<string, number> = {}
  const trouble: Record<string, number> = {}
  try {
    await ready(programs, apis)
    const scene = await setPaidScene(alive()[0] as number, INSTANCE_KEY, stripe.webhookSecret)
    const dice = createDice(options.seed)
    const port = () => dice.pick(alive()) ?? null
    stripe.fault = troubleBy(createDice(options.seed + 1), options.trouble, trouble)
    stripe.webhooks = webhooksBy(createDice(options.seed + 2), () => webhookUrl(port(), scene))
    const ending = new AbortController()
    const killing = killSome(programs, options, kills, ending.signal)
    const told: Told = { booked: [], givenBack: new Map(), counts: {} }
    const crowd: Crowd = { dice, http: createCaller(), stripe, scene, port, told }
    const attempts = await letLoose(crowd, options)
    ending.abort()
    await killing
    stripe.fault = () => null
    await settled(postgres, options.say)
    crowd.http.close()
    const { broken, payments, figures } = await compareBooks(postgres.adminUrl, stripe, told)
    const complaints = programs.flatMap((program) => program.complaints)
    return {
      seed: options.seed,
      attempts,
      seconds: Math.round((Date.now() - begun) / 1000),
      payments,
      kills,
      trouble,
      told: told.counts,
      figures: { ...figures, 'jobs put off': complaints.filter(isPutOff).length },
      broken: [...broken, ...(await violations(postgres)), ...complaints.filter((line) => !isPutOff(line))],
    }
  } finally {
    await Promise.all(programs.map((program) => program.stop()))
  }
}

/** On a machine that is too busy a job finds no connection in time, says so, and is done a little later. */
function isPutOff(line: string): boolean {
  return /Failed task .* with error 'Refusal overloaded at /.test(line)
}

const READY_MS = 180_000

async function ready(programs: readonly Program[], apis: readonly Program[]): Promise<void> {
  const until = Date.now() + READY_MS
  while (apis.some(({ port }) => port === null)) {
    await sleep(100)
    if (Date.now() < until) continue
    throw new Error(`the API did not start: ${programs.flatMap(({ complaints }) => complaints).join('\n')}`)
  }
}

function startPrograms(postgres: Postgres, stripe: StripeStandIn): readonly Program[] {
  const env = {
    DATABASE_URL: postgres.url,
    HORAI_INSTANCE_KEY: INSTANCE_KEY,
    HORAI_DATA_KEY: randomBytes(32).toString('base64'),
    HORAI_STRIPE_URL: stripe.url,
    HORAI_STRIPE_TIMEOUT: `${STRIPE_TIMEOUT_SECONDS}`,
    HORAI_REQUESTS_PER_MINUTE: '10000000',
    HORAI_HOLDS_PER_TEN_MINUTES: '10000000',
    HORAI_HOLD_LIMITS: 'off',
  }
  const named = [
    ['api 0', 'serve'],
    ['api 1', 'serve'],
    ['worker 0', 'work'],
    ['worker 1', 'work'],
  ] as const
  return named.map(([name, command]) => runProgram({ name, command, env, planted: allowShortWaits }))
}

function webhookUrl(port: number | null, { slug }: PaidScene): string | null {
  return port === null ? null : `http://127.0.0.1:${port}/public/${slug}/stripe-webhook`
}

/** Answers how many were begun. */
async function letLoose(crowd: Crowd, { attempts, clients, enough, say }: PaymentOptions): Promise<number> {
  let begun = 0
  const every = setInterval(() => say(`${begun} attempts`), 15_000)
  const client = async () => {
    while (begun < attempts && !enough.aborted) {
      begun += 1
      await attempt(crowd)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  clearInterval(every)
  return begun
}

/** SIGKILL, by the dice: one program at a time, which starts again by itself. */
async function killSome(
  programs: readonly Program[],
  { seed, killEvery }: PaymentOptions,
  kills: Record<string, number>,
  signal: AbortSignal,
): Promise<void> {
  const dice = createDice(seed + 3)
  while (!signal.aborted) {
    await sleep((0.5 + dice.roll(1_000) / 1_000) * killEvery * 1_000, null, { signal }).catch(() => {})
    const program = dice.pick(programs)
    if (signal.aborted || !program?.signal('SIGKILL')) continue
    kills[program.name] = (kills[program.name] ?? 0) + 1
  }
}

/** Until every hold has ended and nothing is left to do. */
async function settled({ adminUrl }: Postgres, say: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  let until = Date.now() + STUCK_AFTER_MS
  let least = Number.POSITIVE_INFINITY
  try {
    for (let calm = 0; calm < 3 && Date.now() < until; ) {
      await sleep(1_500)
      // What failed often would wait for minutes.
      await client.query(
        `update horai.payment_queue set due_at = now() where due_at > now() + interval '65 seconds'`,
      )
      const { rows } = await client.query<{ open: number }>(
        `select ((select count(*) from horai.payment_queue)
           + (select count(*) from horai.appointments where status = 'held'))::int as open`,
      )
      const open = rows[0]?.open ?? 0
      calm = open === 0 ? calm + 1 : 0
      // A crowd of tens of thousands leaves as much to do behind.
      if (open < least) [least, until] = [open, Date.now() + STUCK_AFTER_MS]
      say(`${open} things are open`)
    }
  } finally {
    await client.end()
  }
}

async function violations({ adminUrl }: Postgres): Promise<string[]> {
  const db = openDatabase({ url: adminUrl, max: 1, patient: true })
  try {
    const found = await verify(db)
    return found.map(({ invariant, id, detail }) => `${invariant}: ${id} ${detail}`)
  } finally {
    await db.close()
  }
}
