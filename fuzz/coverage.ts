import type { Operation } from './document.ts'
import { whyUnreachable } from './unreachable.ts'

/** How often each route was seen to answer with each status. */
export class Coverage {
  readonly #seen = new Map<string, number>()
  readonly #operations: readonly Operation[]
  requests = 0

  constructor(operations: readonly Operation[]) {
    this.#operations = operations
  }

  see(operation: Operation | null, status: number): void {
    this.requests += 1
    if (operation === null) return
    const pair = pairOf(operation, status)
    this.#seen.set(pair, (this.#seen.get(pair) ?? 0) + 1)
  }

  /** 500 and 503 must not be among what we see. */
  get #pairs(): readonly (readonly [pair: string, why: string | null])[] {
    return this.#operations.flatMap((operation) =>
      Object.keys(operation.responses)
        .filter((status) => Number(status) < 500)
        .map((status) => [pairOf(operation, status), whyUnreachable(operation, status)] as const),
    )
  }

  /** Those that one client alone can bring about. */
  get reachable(): readonly string[] {
    return this.#pairs.filter(([, why]) => why === null).map(([pair]) => pair)
  }

  get unseen(): readonly string[] {
    return this.reachable.filter((pair) => !this.#seen.has(pair))
  }

  get share(): number {
    return 1 - this.unseen.length / this.reachable.length
  }

  /** A line a route: each status that it declares, and how often it came. */
  toString(): string {
    const lines = this.#operations.map((operation) => {
      const statuses = Object.keys(operation.responses)
        .filter((status) => Number(status) < 500)
        .map((status) => `${status}:${this.#seen.get(pairOf(operation, status)) ?? 'NEVER'}`)
      return `${operation.method.padEnd(6)} ${operation.path}\n       ${statuses.join('  ')}`
    })
    const { reachable, unseen } = this
    const elsewhere = this.#pairs.filter(([, why]) => why !== null)
    return [
      ...lines,
      `${this.requests} requests; ${reachable.length - unseen.length} of ${reachable.length} (route, status) pairs seen that one client can reach, ${(100 * this.share).toFixed(1)} %`,
      ...unseen.map((pair) => `  never seen: ${pair}`),
      ...elsewhere.map(([pair, why]) => `  elsewhere: ${pair} (${why})`),
    ].join('\n')
  }
}

function pairOf({ method, path }: Operation, status: number | string): string {
  return `${method} ${path} ${status}`
}
