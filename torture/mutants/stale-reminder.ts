import type { Mutant } from './mutant.ts'

export const staleReminder: Mutant = {
  name: 'stale-reminder',
  bug: 'a reminder goes out as it was planned, whatever became of the visit',
  functions: [
    {
      file: 'announce.sql',
      find: "and status = 'waiting' and kind = 'reminder';",
      put: "and status = 'waiting' and kind = 'no such kind';",
    },
  ],
  source: [
    {
      file: 'src/notifications/visit-kinds.ts',
      find: 'const stale = staleness(job, visit)',
      put: "const stale = job.kind === 'reminder' ? null : staleness(job, visit)",
    },
  ],
}
