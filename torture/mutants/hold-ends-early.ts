import type { Mutant } from './mutant.ts'

export const holdEndsEarly: Mutant = {
  name: 'hold-ends-early',
  bug: 'a hold is taken for lapsed one and a half seconds too soon',
  functions: [
    {
      file: 'resources.sql',
      find: 'a.hold_expires_at <= p_now',
      put: "a.hold_expires_at <= p_now + interval '1500 ms'",
    },
    {
      file: 'lapse.sql',
      find: 'h.hold_expires_at <= p_now',
      put: "h.hold_expires_at <= p_now + interval '1500 ms'",
    },
  ],
}
