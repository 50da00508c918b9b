import type { Mutant } from './mutant.ts'

export const confirmWithoutExpiry: Mutant = {
  name: 'confirm-without-expiry',
  bug: 'a hold is confirmed although it has lapsed',
  functions: [
    { file: 'confirm.sql', find: 'if a.hold_expires_at <= v_now then', put: 'if false then' },
    {
      file: 'opening.sql',
      find: "if a.status = 'held' and a.hold_expires_at <= coalesce(p_now, clock_timestamp()) then",
      put: 'if false then',
    },
  ],
}
