import type { Mutant } from './mutant.ts'

export const eventMadeAnew: Mutant = {
  name: 'event-made-anew',
  bug: 'whoever does not know whether a visit is in the calendar elsewhere writes it there without looking',
  source: [
    {
      file: 'src/calendar-sync/visits-out.ts',
      find: 'place = placeIn(await calendar.find(entry, null))',
      put: 'entry = await anew()',
    },
  ],
  faults: ['forget-messages', 'kill-while-writing'],
}
