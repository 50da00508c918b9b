import type { Mutant } from './mutant.ts'

export const commitNotAwaited: Mutant = {
  name: 'commit-not-awaited',
  bug: 'an answer is given before the disk has it',
  statements: ['alter role current_user set synchronous_commit = off'],
  faults: ['kill-postgres'],
}
