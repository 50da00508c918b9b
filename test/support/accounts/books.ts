import { randomBytes } from 'node:crypto'

/** An event as the provider keeps it. Times are milliseconds since 1970. */
export interface Kept {
  readonly id: string
  summary: string
  location: string
  from: number
  to: number
  isTentative: boolean
  isFree: boolean
  isDeleted: boolean
  /** All day: its times are midnights of UTC. */
  readonly isDay: boolean
  /** A week apart, so many; 1 for one that does not recur. */
  readonly times: number
  /** Which of them are left out. */
  readonly without: Set<number>
  /** What a program has written beside it. */
  readonly transactionId: string | null
  readonly property: string | null
  version: number
  /** When it was last changed, by the count of all changes. */
  changedAt: number
}

export const WEEK_MS = 7 * 86_400_000

/** What one calendar holds, by itself: every change counts, so that what has changed since is known. */
export class Books {
  readonly events = new Map<string, Kept>()
  readonly #transactions = new Set<string>()
  #count = 1
  /** Tokens from before this are no longer known. */
  #forgottenBefore = 0

  get count(): number {
    return this.#count
  }

  /** As after some weeks: who comes with an earlier token has to read all. */
  forgetTokens(): void {
    this.#count += 1
    this.#forgottenBefore = this.#count
  }

  knows(token: number): boolean {
    return Number.isInteger(token) && token >= this.#forgottenBefore && token <= this.#count
  }

  add(fields: Partial<Kept> & Pick<Kept, 'summary' | 'from' | 'to'>): Kept {
    const kept: Kept = {
      id: fields.id ?? `e${randomBytes(12).toString('hex')}`,
      location: '',
      isTentative: false,
      isFree: false,
      isDeleted: false,
      isDay: false,
      times: 1,
      without: new Set(),
      transactionId: null,
      property: null,
      version: 1,
      changedAt: 0,
      ...fields,
    }
    this.events.set(kept.id, kept)
    return this.#touch(kept)
  }

  /** Whether a program has used this before. */
  isUsed(transactionId: string): boolean {
    if (this.#transactions.has(transactionId)) return true
    this.#transactions.add(transactionId)
    return false
  }

  change(id: string, fields: Partial<Kept>): Kept {
    const kept = this.events.get(id)
    if (!kept) throw new Error(`there is no event ${id}`)
    return this.#touch(Object.assign(kept, fields))
  }

  delete(id: string): void {
    this.change(id, { isDeleted: true })
  }

  /** One time of a series is taken out. */
  leaveOut(id: string, time: number): void {
    const kept = this.events.get(id)
    kept?.without.add(time)
    if (kept) this.#touch(kept)
  }

  changedSince(token: number): Kept[] {
    return [...this.events.values()].filter(({ changedAt }) => changedAt > token)
  }

  /** All that is there. */
  present(): Kept[] {
    return [...this.events.values()].filter(({ isDeleted }) => !isDeleted)
  }

  #touch(kept: Kept): Kept {
    this.#count += 1
    kept.version += 1
    kept.changedAt = this.#count
    return kept
  }
}

/** When it takes place, each time that it does: by number. */
export function timesOf({ from, to, times, without }: Kept): { time: number; from: number; to: number }[] {
  return Array.from({ length: times }, (_, time) => ({
    time,
    from: from + time * WEEK_MS,
    to: to + time * WEEK_MS,
  })).filter(({ time }) => !without.has(time))
}

export function touches(kept: Kept, from: number, to: number): boolean {
  return timesOf(kept).some((one) => one.to > from && one.from < to)
}
