import { type Mutant, withoutGuards } from './mutant.ts'

export const eventSkipped: Mutant = {
  name: 'event-skipped',
  bug: 'cancelling writes no event',
  statements: withoutGuards,
  functions: [
    {
      file: 'cancel.sql',
      find: "perform horai.record_event(a, 'cancelled', p_actor, jsonb_build_object('reason', p_reason), p_now);",
      put: '',
    },
  ],
}
