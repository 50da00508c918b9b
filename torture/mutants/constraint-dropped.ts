import { type Mutant, nothingNamed, withoutConstraint } from './mutant.ts'

export const constraintDropped: Mutant = {
  name: 'constraint-dropped',
  bug: 'the exclusion constraint is gone; commands still queue',
  statements: [withoutConstraint],
  functions: nothingNamed,
}
