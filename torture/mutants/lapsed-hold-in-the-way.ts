import type { Mutant } from './mutant.ts'

export const lapsedHoldInTheWay: Mutant = {
  name: 'lapsed-hold-in-the-way',
  bug: 'a lapsed hold refuses others until somebody sweeps it',
  functions: [
    { file: 'resources.sql', find: ' filter (where not h.is_lapsed)', put: '' },
    {
      file: 'resources.sql',
      find: 'array_agg(c.appointment_id) filter (where h.is_lapsed)',
      put: 'null::uuid[]',
    },
  ],
}
