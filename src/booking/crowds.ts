import { Refusal } from '../refusal.ts'

type Told<Answer> = { readonly answer: Answer } | 'ask for all' | 'ask alone'

type Waiter<Answer> = PromiseWithResolvers<Told<Answer>>

interface Crowd<Answer> {
  /** Were there when the question under way was asked. */
  readonly there: Waiter<Answer>[]
  /** Have come since. */
  readonly came: Waiter<Answer>[]
}

/**
 * In a rush hundreds want the same. One of them asks, and those who come meanwhile wait; then one of these asks, after
 * all of them have come, so an answer that is the same for everybody is theirs as well. Each is told what became true
 * no earlier than it came, as if it had asked itself, and one in hundreds asks.
 */
export class Crowds<Answer> {
  readonly #crowds = new Map<string, Crowd<Answer>>()
  readonly #isForAll: (answer: Answer) => boolean

  constructor(isForAll: (answer: Answer) => boolean) {
    this.#isForAll = isForAll
  }

  /** @param key what all who may share an answer have in common */
  async ask(key: string, question: () => Promise<Answer>): Promise<Answer> {
    const crowd = this.#crowds.get(key)
    if (!crowd) {
      const alone = { there: [], came: [] }
      this.#crowds.set(key, alone)
      return this.#askForAll(key, alone, question)
    }
    const waiter: Waiter<Answer> = Promise.withResolvers()
    crowd.came.push(waiter)
    const told = await waiter.promise
    if (told === 'ask alone') return question()
    return told === 'ask for all' ? this.#askForAll(key, crowd, question) : told.answer
  }

  async #askForAll(key: string, crowd: Crowd<Answer>, question: () => Promise<Answer>): Promise<Answer> {
    const { there, came } = crowd
    there.push(...came.splice(0))
    try {
      const answer = await question()
      if (this.#isForAll(answer)) for (const waiter of there.splice(0)) waiter.resolve({ answer })
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
