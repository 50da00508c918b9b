import autocannon from 'autocannon'
import { WrongResult } from './case.ts'

const CONNECTIONS = 16

export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Load {
  readonly address: string
  /** The next request, or always the same. */
  readonly request: Request | (() => Request)
  readonly seconds: number
  /** What every answer has to be. */
  readonly status: number
  readonly connections?: number
}

export interface Rate {
  /** Answers a second. */
  readonly rate: number
  readonly answers: number
}

/** Keeps 16 connections busy. Throws {@link WrongResult} for any other answer than the one expected. */
export async function load({
  address,
  request,
  seconds,
  status,
  connections = CONNECTIONS,
}: Load): Promise<Rate> {
  const first = typeof request === 'function' ? {} : request
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    // A slow answer is no wrong answer.
    timeout: 120,
    requests: [typeof request === 'function' ? { setupRequest: () => ({ ...request() }) } : { ...first }],
  })
  const counts = Object.entries(result.statusCodeStats ?? {})
  const wrong = counts.filter(([code]) => Number(code) !== status)
  if (wrong.length > 0 || result.errors > 0) {
    const told = wrong.map(([code, { count } = {}]) => `${count} times ${code}`).join(', ')
    throw new WrongResult(
      `expected ${status} from ${address}: ${told || `${result.errors} broken connections`}`,
    )
  }
  const answers = result.statusCodeStats?.[`${status}`]?.count ?? 0
  return { rate: answers / result.duration, answers }
}

/** One request at a time, as often as fits into the time and at least three times: the median, in milliseconds. */
export async function latencies(ask: () => Promise<unknown>, seconds: number): Promise<number[]> {
  const taken: number[] = []
  const end = performance.now() + seconds * 1000
  while (taken.length < 3 || performance.now() < end) {
    const begun = performance.now()
    await ask()
    taken.push(performance.now() - begun)
  }
  return taken
}
