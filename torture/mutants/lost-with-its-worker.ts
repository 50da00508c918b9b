import type { Mutant } from './mutant.ts'

export const lostWithItsWorker: Mutant = {
  name: 'lost-with-its-worker',
  bug: 'what a worker takes is taken out of the queue: when it dies nobody takes it again',
  functions: [
    {
      file: 'notification_queue.sql',
      find: 'update horai.notification_queue q set due_at = v_now + make_interval(secs => p_lease_seconds)\n    from (',
      put: 'delete from horai.notification_queue q\n    using (',
    },
  ],
  faults: ['kill-while-sending', 'kill-worker'],
}
