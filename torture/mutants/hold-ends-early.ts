import type { Mutant } from './mutant.ts'

export const holdEndsEarly: Mutant = {
  name: 'hold-ends-early',
  bug: 'a hold is taken for lapsed half a second too soon',
  functions: [
    {
      file: 'resources.sql',
      find: 'a.hold_expires_at <= p_now',
      put: "a.hold_expires_at <= p_now + interval '500 ms'",
    },
    {
      file: 'lapse.sql',
      find: 'h.hold_expires_at <= p_now',
      put: "h.hold_expires_at <= p_now + interval '500 ms'",
    },
  ],
}
