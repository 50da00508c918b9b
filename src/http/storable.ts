import { type Fault, refuse } from '../refusal.ts'
import { pointerPart } from './validation.ts'

/** No request has more than four levels. Deeper ones are made to exhaust whoever walks them. */
const DEEPEST = 12

/**
 * Refuses what is nested too deeply, and text that Postgres cannot store: NUL, and half a surrogate pair. JSON allows both; without this they would
 * come back as an error of the database.
 */
export function mustBeStorable(value: unknown): void {
  const errors = [...unstorable(value, '')]
  if (errors.length > 0) throw refuse('validation_failed', { errors })
}

function* unstorable(value: unknown, pointer: string, depth = 0): Generator<Fault> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      yield { pointer, detail: 'must not contain NUL or half a surrogate pair' }
    }
  } else if (typeof value === 'object' && value !== null) {
    if (depth === DEEPEST) {
      yield { pointer, detail: 'must not be nested so deeply' }
      return
    }
    for (const [name, part] of Object.entries(value)) {
      yield* unstorable(part, `${pointer}/${pointerPart(name)}`, depth + 1)
    }
  }
}
