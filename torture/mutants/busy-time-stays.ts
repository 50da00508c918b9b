import type { Mutant } from './mutant.ts'

export const busyTimeStays: Mutant = {
  name: 'busy-time-stays',
  bug: 'what is taken out of the calendar elsewhere blocks its time for ever',
  source: [
    {
      file: 'src/calendar-sync/busy-in.ts',
      find: '[...others, ...changes.gone]',
      put: 'others',
    },
  ],
}
