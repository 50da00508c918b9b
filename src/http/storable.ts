import { type Fault, refuse } from '../refusal.ts'
import { pointerPart } from './validation.ts'

/** What anybody sends us is a few objects deep; what is deeper was made to exhaust whoever walks through it. */
const MOST_LEVELS = 32

/**
 * Refuses text that Postgres cannot store: NUL, and half a surrogate pair. JSON allows both; without this they would
 * come back as an error of the database. What is nested too deeply to be looked through is refused, too.
 */
export function mustBeStorable(value: unknown): void {
  const errors = [...unstorable(value, '', MOST_LEVELS)]
  if (errors.length > 0) throw refuse('validation_failed', { errors })
}

function* unstorable(value: unknown, pointer: string, levels: number): Generator<Fault> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      yield { pointer, detail: 'must not contain NUL or half a surrogate pair' }
    }
  } else if (typeof value === 'object' && value !== null) {
    if (levels === 0) {
      throw refuse('malformed_request', { detail: `The body is more than ${MOST_LEVELS} levels deep.` })
    }
    for (const [name, part] of Object.entries(value)) {
      yield* unstorable(part, `${pointer}/${pointerPart(name)}`, levels - 1)
    }
  }
}
