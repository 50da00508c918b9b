import { type Mutant, withoutPlaceGuards } from './mutant.ts'

export const placeGivenAgain: Mutant = {
  name: 'place-given-again',
  bug: 'the place in a group of somebody who only holds it is given to the next',
  statements: withoutPlaceGuards,
  functions: [
    { file: 'hold.sql', find: 'on conflict on constraint session_place_taken_once do nothing', put: '' },
    {
      file: 'group_session.sql',
      find: "p.session_id = s.id and p.place = n and p.status <> 'cancelled');",
      put: "p.session_id = s.id and p.place = n and p.status = 'confirmed');",
    },
  ],
}
