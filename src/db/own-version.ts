import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The version of this horai, e.g. `0.1.0`. The manifest lies two steps up from src/db/ and from dist/db/ alike. */
export const ownVersion = (
  JSON.parse(readFileSync(resolve(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
    version: string
  }
).version

/** Whether version `a` came after `b`. What stands behind a hyphen does not count. */
export function isLater(a: string, b: string): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)]
  for (let i = 0; i < 3; i += 1) {
    const step = (ours[i] ?? 0) - (theirs[i] ?? 0)
    if (step !== 0) return step > 0
  }
  return false
}

function numbersOf(version: string): number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number)
}
