import type { Operation } from './document.ts'

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

  /** Those that a client can bring about: 500 and 503 must not be among what we see. */
  get declared(): readonly string[] {
    return this.#operations.flatMap((operation) =>
      Object.keys(operation.responses)
        .filter((status) => Number(status) < 500)
        .map((status) => pairOf(operation, status)),
    )
  }

  get unseen(): readonly string[] {
    return this.declared.filter((pair) => !this.#seen.has(pair))
  }

  get share(): number {
    return 1 - this.unseen.length / this.declared.length
  }

  /** A line a route: each status that it declares, and how often it came. */
  toString(): string {
    const lines = this.#operations.map((operation) => {
      const statuses = Object.keys(operation.responses)
        .filter((status) => Number(status) < 500)
        .map((status) => `${status}:${this.#seen.get(pairOf(operation, status)) ?? 'NEVER'}`)
      return `${operation.method.padEnd(6)} ${operation.path}\n       ${statuses.join('  ')}`
    })
    const { declared, unseen } = this
    return [
      ...lines,
      `${this.requests} requests; ${declared.length - unseen.length} of ${declared.length} declared (route, status) pairs seen, ${(100 * this.share).toFixed(1)} %`,
      ...unseen.map((pair) => `  never seen: ${pair}`),
    ].join('\n')
  }
}

function pairOf({ method, path }: Operation, status: number | string): string {
  return `${method} ${path} ${status}`
}
