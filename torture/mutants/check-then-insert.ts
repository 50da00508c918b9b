import { type Mutant, nothingNamed, withoutConstraint, withoutQueue } from './mutant.ts'

export const checkThenInsert: Mutant = {
  name: 'check-then-insert',
  bug: 'commands look whether a time is free and then take it, with no lock and no constraint',
  statements: [withoutConstraint],
  functions: [...nothingNamed, withoutQueue],
}
