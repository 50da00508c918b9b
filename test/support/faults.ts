import { type Fault, Refusal } from '../../src/refusal.ts'

/** For `assert.rejects`: refused as invalid at exactly these pointers, whatever their order. */
export function faultsAt(...pointers: readonly string[]) {
  return (error: unknown): true => {
    if (!(error instanceof Refusal) || error.code !== 'validation_failed') {
      throw new Error('expected validation_failed', { cause: error })
    }
    const { errors } = error.facts as { errors: readonly Fault[] }
    const given = errors.map(({ pointer }) => pointer).sort()
    if (JSON.stringify(given) !== JSON.stringify([...pointers].sort())) {
      throw new Error(`faults at ${given.join(', ')}, not ${pointers.join(', ')}`, { cause: error })
    }
    return true
  }
}
