import { type Mutant, withoutSessionGuard } from './mutant.ts'

export const sessionOutlivesItsPlaces: Mutant = {
  name: 'session-outlives-its-places',
  bug: 'a group session goes on when the last has left, and keeps the room',
  statements: [withoutSessionGuard],
  functions: [
    {
      file: 'group_session.sql',
      find: "perform horai.cancel_one(s, null, case when p_actor ->> 'type' = 'patient' then p_actor - 'id' else p_actor end, p_now);",
      put: 'null;',
    },
  ],
}
