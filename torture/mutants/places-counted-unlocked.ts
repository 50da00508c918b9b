import { type Mutant, withoutPlaceGuards, withoutQueue } from './mutant.ts'

export const placesCountedUnlocked: Mutant = {
  name: 'places-counted-unlocked',
  bug: 'the places of a group are counted, and one is taken later, with no lock and no constraint',
  statements: withoutPlaceGuards,
  functions: [
    withoutQueue,
    { file: 'hold.sql', find: 'on conflict on constraint session_place_taken_once do nothing', put: '' },
    {
      file: 'group_session.sql',
      find: 'where practice_id = t.practice_id and id = v_id\n      for no key update;',
      put: 'where practice_id = t.practice_id and id = v_id;',
    },
    {
      file: 'group_session.sql',
      find: '  a := horai.write_hold(p_id, t, p_starts_at, jsonb_build_object(',
      put: '  perform pg_sleep(0.03);\n  a := horai.write_hold(p_id, t, p_starts_at, jsonb_build_object(',
    },
  ],
}
