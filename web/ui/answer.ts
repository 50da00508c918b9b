import type { Schemas } from '../../src/client/index.ts'
import type { ServerClock } from './server-clock.ts'

export type Problem = Schemas['Problem']

/** The API said no, and why. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** Longer than any answer takes; a connection that is silent for so long is dead. */
const PATIENCE_MS = 12_000

/** `fetch` for the API's client: in the reader's language, not longer than it can take, and it learns the time. */
export function asking(clock: ServerClock, language: () => string) {
  return async (request: Request): Promise<Response> => {
    const askedAt = Date.now()
    request.headers.set('accept-language', language())
    const answer = await fetch(request, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      referrerPolicy: 'no-referrer',
    })
    clock.learn(answer, askedAt)
    return answer
  }
}

/** What the API answered; throws {@link Refused}, or whatever fetch throws where there is no connection. */
export async function answerOf<Data>(
  asked: Promise<{ data?: Data | undefined; error?: Problem | undefined; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await asked
  if (data !== undefined) return data
  // A proxy on the way may answer for a server that is not there, in words of its own.
  if (error?.code === undefined) throw new Error(`answered ${response.status}`)
  if (passes(error)) throw new Error(error.code)
  throw new Refused(error)
}

/** What another attempt may cure. */
function passes({ code }: Problem): boolean {
  return ['unavailable', 'internal', 'idempotency_in_progress'].includes(code)
}

/** How often and after how long something is asked again: a refusal never, a lost connection for a while. */
export const again = {
  retry: (failures: number, error: Error) => !(error instanceof Refused) && failures < 4,
  retryDelay: (failures: number) => 500 * 2 ** failures,
} as const
