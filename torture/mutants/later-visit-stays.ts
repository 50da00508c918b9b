import type { Mutant } from './mutant.ts'

export const laterVisitStays: Mutant = {
  name: 'later-visit-stays',
  bug: 'who has the earlier visit that they waited for keeps the later one as well',
  rounds: 15,
  functions: [
    {
      file: 'waitlist.sql',
      find: "if e.status <> 'cancelled' then",
      put: 'if false then',
    },
  ],
}
