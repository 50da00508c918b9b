import { pino } from 'pino'
import { defaultHoldLimits } from '../src/booking/visitors.ts'
import type { Database } from '../src/db/database.ts'
import { createServer } from '../src/http/server.ts'
import { staffBySession } from '../src/http/staff/cookie.ts'
import { createEngine } from '../src/main.ts'
import { stripeAt } from '../src/payments/stripe.ts'
import { createClock } from '../src/time/clock.ts'
import { startStripe } from '../test/support/stripe.ts'
import { testVault } from '../test/support/vault.ts'
import { Coverage } from './coverage.ts'
import { curlOf } from './curl.ts'
import { type Document, operationsOf, thingAt, thingToldAt } from './document.ts'
import { type Answer, oracleFor } from './oracle.ts'
import type { Sent, Step } from './requests.ts'
import { INSTANCE_KEY, scene } from './scene.ts'
import { World } from './world.ts'

export type Server = ReturnType<typeof createServer>

/** Friday 20 March 2026, 10:00 in Athens. */
const START = '2026-03-20T08:00:00Z'

/** An answer that is not as it is declared. */
export class Fault extends Error {
  override readonly name = 'Fault'
  /** The same for every request that is answered wrongly in the same way. */
  readonly kind: string

  constructor(sent: readonly Sent[], answer: Answer, wrong: string, why: string) {
    const curls = sent.map(curlOf).join('\n')
    super(
      `${curls}\n# the last of these is answered: ${answer.status} ${wrong}\n${answer.text.slice(0, 1_000)}${why}`,
    )
    const { operation, method } = sent.at(-1) ?? {}
    this.kind = `${method} ${operation?.path ?? 'elsewhere'}: ${answer.status} ${wrong}`
  }
}

export interface Player {
  readonly document: Document
  readonly coverage: Coverage
  /** Plays one history in a practice of its own. `found` is told of each fault, and may throw it to end there. */
  play(steps: readonly Step[], found: (fault: Fault) => void): Promise<void>
  close(): Promise<void>
}

/** The API as it is served, by the same frame, without a socket. */
export async function openPlayer(database: Database, plant?: (server: Server) => void): Promise<Player> {
  const clock = createClock(START)
  // No answer tells why something went wrong; the log does.
  let lastLine = ''
  const logger = pino(
    { level: 'error' },
    {
      write: (line) => {
        lastLine = line
      },
    },
  )
  const stripe = await startStripe()
  const engine = createEngine(database, clock, testVault, stripeAt({ url: stripe.url }))
  const server = createServer({
    logger,
    engine,
    staffOf: staffBySession(engine, {}),
    instanceKey: INSTANCE_KEY,
    rateLimits: { requestsPerMinute: 5, holdsPerTenMinutes: 3 },
    holdLimits: { ...defaultHoldLimits, calm_share: 0, work_size: 50 },
  })
  plant?.(server)
  await server.ready()
  const document = server.swagger() as unknown as Document
  const coverage = new Coverage(operationsOf(document))
  const oracle = oracleFor(document)

  function keepCookie(world: World, cookie: string | null): void {
    const [name, value] = cookie?.split('=') ?? []
    const scheme = Object.entries(document.components.securitySchemes).find(([, one]) => one.name === name)
    if (scheme && value) world.give(scheme[0], value)
  }

  async function play(steps: readonly Step[], found: (fault: Fault) => void): Promise<void> {
    const world = new World(START)
    clock.override = START
    const sent: Sent[] = []
    const ask = async (request: Sent) => {
      sent.push(request)
      const answer = await answerOf(server, request)
      coverage.see(request.operation, answer.status)
      const wrong = oracle(request, answer)
      if (wrong !== null) found(new Fault(sent, answer, wrong, answer.status < 500 ? '' : `\n${lastLine}`))
      else if (answer.status < 300 && answer.type.includes('json')) {
        const path = request.operation?.path ?? ''
        const body = JSON.parse(answer.text) as object
        world.learn(isOfAnother(request.url, body) ? thingToldAt(path) : thingAt(path), body)
      }
      keepCookie(world, answer.cookie)
      return answer
    }
    await scene(document, world, ask)
    const take = async (step: Step): Promise<void> => {
      if (step.kind === 'ask') await ask(step.make(world))
      else if (step.kind === 'story') for (const part of step.steps) await take(part)
      else {
        world.now = world.now.add({ minutes: step.minutes })
        clock.override = world.now.toString()
      }
    }
    for (const step of steps) await take(step)
  }
  return { document, coverage, play, close }

  async function close(): Promise<void> {
    await server.close()
    await stripe.close()
  }
}

/** A list, or a thing of the one that the address names. */
function isOfAnother(url: string, body: object): boolean {
  return 'data' in body || ('id' in body && /[0-9a-f-]{36}\//.test(url) && !url.includes(String(body.id)))
}

async function answerOf(
  server: Server,
  { method, url, headers, payload, remoteAddress }: Sent,
): Promise<Answer> {
  const answer = await server.inject({
    method: method as 'GET',
    url,
    headers,
    remoteAddress,
    ...(payload === undefined ? {} : { payload }),
  })
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type'] ?? ''),
    text: answer.body,
    cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] || null,
  }
}
