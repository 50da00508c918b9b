import type { Mutant } from './mutant.ts'

export const askedTwice: Mutant = {
  name: 'asked-twice',
  bug: 'who has been asked, and has not answered yet, is asked again',
  statements: ['alter table horai.waitlist_offers drop constraint waitlist_offers_one_open_each'],
  functions: [
    {
      file: 'waitlist.sql',
      find: "elsif e.status <> 'waiting' then",
      put: "elsif e.status not in ('waiting', 'offered') then",
    },
    {
      file: 'waitlist.sql',
      find: "where e.practice_id = p_practice_id and e.status = 'waiting'))",
      put: "where e.practice_id = p_practice_id and e.status in ('waiting', 'offered')))",
    },
    {
      file: 'waitlist.sql',
      find: "where practice_id = p_practice_id and status = 'waiting')),",
      put: "where practice_id = p_practice_id and status in ('waiting', 'offered'))),",
    },
  ],
}
