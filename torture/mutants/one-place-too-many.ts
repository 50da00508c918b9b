import { type Mutant, withoutSessionGuard } from './mutant.ts'

export const onePlaceTooMany: Mutant = {
  name: 'one-place-too-many',
  bug: 'one more comes to a group than there is room for',
  statements: [withoutSessionGuard],
  functions: [
    {
      file: 'group_session.sql',
      find: 'return s.places_snapshot - count(*) from',
      put: 'return s.places_snapshot + 1 - count(*) from',
    },
    {
      file: 'group_session.sql',
      find: 'p.free between 1 and s.places_snapshot - 1',
      put: 'p.free between 1 and s.places_snapshot',
    },
    {
      file: 'group_session.sql',
      find: 'from generate_series(1, s.places_snapshot) n',
      put: 'from generate_series(1, s.places_snapshot + 1) n',
    },
  ],
}
