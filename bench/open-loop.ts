/** Load that comes at its own rate, whatever the answers do: what a crowd is, and a benchmark tool is not. */
import { setTimeout as sleep } from 'node:timers/promises'
import { WrongResult } from './case.ts'
import type { Client } from './client.ts'
import type { Request } from './load.ts'

export interface Heard {
  readonly status: number
  readonly body: string
  readonly retryAfter: string | undefined
  /** Milliseconds since it was to be sent: a generator that is late does not flatter the server. */
  readonly after: number
}

export interface Crowd {
  readonly client: Client
  readonly request: () => Request
  readonly perSecond: number
  readonly seconds: number
}

/** So many who ask again the moment they are answered: more than that no machine can be offered by itself. */
export async function herd(
  { client, request, seconds }: Omit<Crowd, 'perSecond'>,
  size: number,
): Promise<Heard[]> {
  const end = performance.now() + seconds * 1000
  const heard: Heard[] = []
  const one = async () => {
    while (performance.now() < end) heard.push(await ask(client, request(), performance.now()))
  }
  await Promise.all(Array.from({ length: size }, one))
  return heard
}

/** Every answer, when all have come. Throws {@link WrongResult} when one is missing. */
export async function crowd({ client, request, perSecond, seconds }: Crowd): Promise<Heard[]> {
  const count = Math.round(perSecond * seconds)
  const begun = performance.now()
  const answers: Promise<Heard>[] = []
  while (answers.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - begun) / 1000) * perSecond))
    while (answers.length < due) {
      const dueAt = begun + (answers.length / perSecond) * 1000
      const answer = ask(client, request(), dueAt)
      // It fails the whole below; until then it must not end the process.
      answer.catch(() => {})
      answers.push(answer)
    }
    await sleep(1)
  }
  return Promise.all(answers)
}

async function ask(client: Client, question: Request, dueAt: number): Promise<Heard> {
  try {
    const { status, body, retryAfter } = await client.ask(question)
    return { status, body, retryAfter, after: performance.now() - dueAt }
  } catch (error) {
    throw new WrongResult(`a request got no answer: ${error instanceof Error ? error.message : error}`)
  }
}
