import { type Fault, refuse } from '../refusal.ts'
import { pointerPart } from './validation.ts'

/**
 * Refuses text that Postgres cannot store: NUL, and half a surrogate pair. JSON allows both; without this they would
 * come back as an error of the database.
 */
export function mustBeStorable(value: unknown): void {
  const errors = [...unstorable(value, '')]
  if (errors.length > 0) throw refuse('validation_failed', { errors })
}

function* unstorable(value: unknown, pointer: string): Generator<Fault> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      yield { pointer, detail: 'must not contain NUL or half a surrogate pair' }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      yield* unstorable(part, `${pointer}/${pointerPart(name)}`)
    }
  }
}
