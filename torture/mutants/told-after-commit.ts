import type { Mutant } from './mutant.ts'

export const toldAfterCommit: Mutant = {
  name: 'told-after-commit',
  bug: 'that a visit was cancelled is written down to be told after the cancellation has committed, by itself',
  functions: [
    {
      file: 'event.sql',
      find: 'if p_action not in (',
      put: "if p_action not in ('cancelled', ",
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
    \`select horai.announce(a, 'cancelled', '{}', a.cancelled_at) from horai.appointments a where practice_id = $1 and id = $2\`,
    [caller.practice_id, appointmentId],
  )
  return appointment
`,
    },
  ],
  faults: ['lose-answers-database', 'cut-database', 'terminate-backends'],
}
