import { setFlagsFromString } from 'node:v8'

/**
 * V8 lets a heap grow to four times what lives in it before it clears up, for what is least work. Twice is no slower to be
 * seen, and the process holds a third less (docs/performance.md). What V8 does not know it passes over.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
