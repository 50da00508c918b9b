/** The crowd: each client sends its commands one after the other, and insists where it got no answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import { readAnswer } from './answer.ts'
import { createDraw, type DrawOptions } from './commands.ts'
import type { Call, Command, History } from './history.ts'
import { type Answer, createCaller } from './http.ts'
import type { Link } from './link.ts'

export interface CrowdOptions extends DrawOptions {
  readonly seed: number
  readonly clients: number
  /** So long a request may dawdle in the network. */
  readonly delayMs: number
  /** Past this a client walks away, not knowing. */
  readonly insistMs: number
  readonly history: History
  /** The ways to the API, one an API process. */
  readonly doors: readonly Link[]
  /** Whether something of ours is in the way of answers just now: a process that is stopped, a link that is stalled. */
  readonly troubled: () => boolean
}

export interface Crowd {
  /** Lets every client finish what it is at. */
  stop(): Promise<void>
  /** Sends a call again until it is answered for certain; false when time ran out. */
  resolve(call: Call, untilMs: number): Promise<boolean>
  /** Sends a call again that was answered, and complains where the answer is another. */
  repeat(call: Call): Promise<void>
  /** Sends a command of nobody's, e.g. to set the scene. */
  ask(command: Command): Promise<Answer>
  close(): void
}

export function gather(options: CrowdOptions): Crowd {
  const { history, doors, known, waiting, company, troubled } = options
  const caller = createCaller()
  let turn = 0
  let stopping = false
  const late = new Set<Promise<void>>()

  async function ask(command: Command): Promise<Answer> {
    turn += 1
    // The second of two has a single connection to the database.
    const wide = turn % 4 !== 0
    const door = doors[(Math.floor(turn / 8) * 2 + (wide ? 0 : 1)) % doors.length] as Link
    const begun = Date.now()
    const wasTroubled = troubled()
    history.sent()
    const answer = await caller.ask(door.port, command)
    const took = Date.now() - begun
    if (took > 9_500 && !wasTroubled && !troubled()) {
      history.hang(`${command.method} ${command.path}: ${took} ms, then ${answer.status || answer.text}`)
    }
    return answer
  }

  /** One more try; true when the answer is for certain. */
  async function attempt(call: Call): Promise<boolean> {
    call.tries += 1
    const answer = await ask(call)
    const read = readAnswer(answer)
    if (read.outcome === 'info') {
      call.unknowns += 1
      if (call.outcome === 'info') call.code = read.code
      return false
    }
    if (call.outcome === 'info') {
      Object.assign(call, read)
      history.close(call)
      learn(call, answer)
    } else if (read.said !== call.said) {
      history.odd(
        `one key, two answers: ${call.kind} ${call.key} was ${call.outcome} ${call.said}, then ${read.outcome} ${read.said}`,
      )
    }
    return true
  }

  function learn(call: Call, { text }: Answer): void {
    const { practice, target, visits, companions, want, kind, path } = call
    if (call.foreign || call.outcome !== 'ok') return
    const { id, manage_token = null } = JSON.parse(text || '{}') as Opened
    if (kind === 'join' && want !== null) waiting.joined(practice, { id, ...want, token: manage_token })
    // The key to a series is given to the patient; that of what staff hold by themselves is thrown away.
    const isOwn = path.startsWith('/public') || kind === 'hold-series'
    if (companions !== null && target !== null) company.seen(practice, target, companions)
    for (const visit of visits) known.learn(practice, visit, isOwn && kind !== 'join' ? manage_token : null)
  }

  async function insist(call: Call, untilMs: number): Promise<boolean> {
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      if (await attempt(call)) return true
      if (Date.now() > untilMs) return false
      await sleep(wait)
    }
  }

  async function run(client: number): Promise<void> {
    const draw = createDraw(options.seed * 1_000 + client, options)
    const { dice } = draw
    while (!stopping) {
      await Promise.all(
        draw.next().map(async (command) => {
          const call = history.open(client, command)
          const fate = dice.roll(100)
          // Impatience, a double click, a proxy that retries: the same request twice at once.
          if (fate < 5 && command.key !== null)
            await Promise.all([insist(call, Date.now() + options.insistMs), attempt(call)])
          else await insist(call, command.key === null ? 0 : Date.now() + options.insistMs)
          // The same request comes once more, long after: delayed in the network.
          if (fate >= 95 && command.key !== null && call.outcome !== 'info')
            later(call, dice.roll(options.delayMs))
          // Another request under the same key is refused.
          if (fate === 50 && command.kind === 'hold' && !command.foreign && call.outcome !== 'info')
            await otherBody(call)
        }),
      )
    }
  }

  function later(call: Call, ms: number): void {
    const repeated = sleep(ms, undefined, { ref: false }).then(() => repeat(call))
    late.add(repeated)
    void repeated.finally(() => late.delete(repeated))
  }

  async function repeat(call: Call): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      if (await attempt(call)) return
      await sleep(200)
    }
  }

  async function otherBody(call: Call): Promise<void> {
    const other = { ...call, body: { ...(call.body as object), notes: 'something else' } }
    for (let tries = 0; tries < 20; tries++) {
      const { outcome, code } = readAnswer(await ask(other))
      if (outcome === 'info') {
        await sleep(100)
        continue
      }
      if (code !== 'idempotency_key_reused')
        history.odd(`the key of another request was taken: ${outcome} ${code}`)
      return
    }
  }

  const running = Array.from({ length: options.clients }, (_, client) => run(client))
  return {
    async stop() {
      stopping = true
      await Promise.all(running)
      await Promise.all(late)
    },
    resolve: insist,
    repeat,
    ask,
    close: () => caller.close(),
  }
}

interface Opened {
  readonly id: string
  readonly manage_token?: string | null
}
