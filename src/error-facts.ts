export interface ErrorFacts {
  readonly type: string
  /** Of Node's, Postgres' and our own errors: from closed lists. */
  readonly code?: string
  /** Of Postgres': names of what is in the schema. */
  readonly table?: string
  readonly column?: string
  readonly constraint?: string
  readonly routine?: string
  /** Where it was thrown. */
  readonly at: readonly string[]
  readonly cause?: ErrorFacts
}

/** How deep causes are followed. */
const MOST_CAUSES = 4

/**
 * What an error says of itself without its message: Postgres and the language quote in theirs what they could not read,
 * and that is what somebody typed.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const facts = error as Error & Record<string, unknown>
  const words = ['code', 'table', 'column', 'constraint', 'routine'].flatMap((name) => {
    const value = facts[name]
    return typeof value === 'string' && /^\w{1,100}$/.test(value) ? [[name, value] as const] : []
  })
  return {
    type: error.name,
    ...Object.fromEntries(words),
    at: framesOf(error),
    ...(error.cause !== undefined && depth < MOST_CAUSES
      ? { cause: errorFacts(error.cause, depth + 1) }
      : {}),
  }
}

/** The stack after the message, which may look like one. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const told = stack.indexOf(message)
  if (told === -1) return []
  return stack
    .slice(told + message.length)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => line.slice('    at '.length))
}
