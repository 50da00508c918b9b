import type { Mutant } from './mutant.ts'

export const lapsedHoldInTheWay: Mutant = {
  name: 'lapsed-hold-in-the-way',
  bug: 'a lapsed hold refuses others until somebody sweeps it',
  functions: [{ file: 'resources.sql', find: ' filter (where not h.is_lapsed)', put: '' }],
}
