import type { Mutant } from './mutant.ts'

export const followingCancelsTheEarlier: Mutant = {
  name: 'following-cancels-the-earlier',
  bug: 'whoever cancels a visit of a series and those that follow loses those before it as well',
  functions: [
    {
      file: 'series_change.sql',
      find: 'a.starts_at_utc > this.starts_at_utc',
      put: 'a.starts_at_utc <> this.starts_at_utc',
    },
  ],
}
