import type { Mutant } from './mutant.ts'

export const laterVisitGivenUpEarly: Mutant = {
  name: 'later-visit-given-up-early',
  bug: 'the later visit is given up when the earlier one is taken, also where the practice has not said yes to it',
  functions: [
    {
      file: 'waitlist.sql',
      find: "w.gives_up and a.status <> 'pending'",
      put: 'w.gives_up',
    },
  ],
}
