import { type Mutant, withoutGuards } from './mutant.ts'

export const eventOutsideTheTransaction: Mutant = {
  name: 'event-outside-the-transaction',
  bug: 'the event of a cancellation is written after it, by itself',
  statements: withoutGuards,
  functions: [
    {
      file: 'cancel.sql',
      find: "perform horai.record_event(a, 'cancelled', p_actor, jsonb_build_object('reason', p_reason), p_now);",
      put: '',
    },
  ],
  source: [
    {
      file: 'src/booking/cancel.ts',
      find: 'const { appointment } = await command',
      put: 'const { appointment, replayed } = await command',
    },
    {
      file: 'src/booking/cancel.ts',
      find: '  return appointment\n',
      put: `  if (!replayed) await engine.db.within(caller.practice_id).query(
    \`select horai.record_event(a, 'cancelled', $3, '{}', a.cancelled_at) from horai.appointments a where practice_id = $1 and id = $2\`,
    [caller.practice_id, appointmentId, actorOf(caller)],
  )
  return appointment
`,
    },
  ],
  faults: ['lose-answers-database', 'cut-database', 'terminate-backends'],
}
