import { Refusal } from '../refusal.ts'

type Waiter = PromiseWithResolvers<{ readonly answer: unknown } | 'ask for all' | 'ask alone'>

interface Crowd {
  /** Were there when the question under way was asked. */
  readonly there: Waiter[]
  /** Have come since. */
  readonly came: Waiter[]
}

interface Question<Answer> {
  /** What all who may share an answer have in common. */
  readonly key: string
  ask(): Promise<Answer>
  /** Whether the answer is the same for everybody who asked. */
  isForAll(answer: Answer): boolean
}

/**
 * In a rush hundreds want the same. One of them asks, and those who come meanwhile wait; then one of these asks, after
 * all of them have come, so an answer that is the same for everybody is theirs as well. Each is told what became true
 * no earlier than it came, as if it had asked itself, and one in hundreds asks.
 */
export class Crowds {
  readonly #crowds = new Map<string, Crowd>()

  async ask<Answer>(question: Question<Answer>): Promise<Answer> {
    const crowd = this.#crowds.get(question.key)
    if (!crowd) {
      const alone = { there: [], came: [] }
      this.#crowds.set(question.key, alone)
      return this.#askForAll(alone, question)
    }
    const waiter: Waiter = Promise.withResolvers()
    crowd.came.push(waiter)
    const told = await waiter.promise
    if (told === 'ask alone') return question.ask()
    return told === 'ask for all' ? this.#askForAll(crowd, question) : (told.answer as Answer)
  }

  async #askForAll<Answer>(
    { there, came }: Crowd,
    { key, ask, isForAll }: Question<Answer>,
  ): Promise<Answer> {
    there.push(...came.splice(0))
    try {
      const answer = await ask()
      if (isForAll(answer)) for (const waiter of there.splice(0)) waiter.resolve({ answer })
      const next = there.shift() ?? came.shift()
      if (next) next.resolve('ask for all')
      else this.#crowds.delete(key)
      return answer
    } catch (error) {
      this.#crowds.delete(key)
      // A database that cannot serve one cannot serve the others; any other failure is the asker's own.
      for (const waiter of there) {
        if (isOfDatabase(error)) waiter.reject(error)
        else waiter.resolve('ask alone')
      }
      for (const waiter of came) waiter.resolve('ask alone')
      throw error
    }
  }
}

function isOfDatabase(error: unknown): boolean {
  return error instanceof Refusal && (error.code === 'unavailable' || error.code === 'overloaded')
}
