import type { Mutant } from './mutant.ts'

export const twinsRunTwice: Mutant = {
  name: 'twins-run-twice',
  bug: 'two requests with one key run side by side',
  functions: [
    {
      file: 'once.sql',
      find: 'if not pg_try_advisory_xact_lock(hashtextextended(',
      put: 'if (select false and null is not distinct from hashtextextended(',
    },
    {
      file: 'once.sql',
      find: "(p_once->>'scope') || ' ' || (p_once->>'key'), 0)) then",
      put: "(p_once->>'scope') || ' ' || (p_once->>'key'), 0)) then",
    },
    {
      file: 'once.sql',
      find: "decode(p_once->>'fingerprint', 'hex'), p_answer, decode(p_once->>'sealed', 'hex'));",
      put: "decode(p_once->>'fingerprint', 'hex'), p_answer, decode(p_once->>'sealed', 'hex')) on conflict do nothing;",
    },
  ],
}
