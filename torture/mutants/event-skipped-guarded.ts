import type { Mutant } from './mutant.ts'

export const eventSkippedGuarded: Mutant = {
  name: 'event-skipped-guarded',
  bug: 'the same, with the guard in its place: the database refuses it',
  functions: [
    {
      file: 'cancel.sql',
      find: "perform horai.record_event(a, 'cancelled', p_actor, jsonb_build_object('reason', p_reason), p_now);",
      put: '',
    },
  ],
}
