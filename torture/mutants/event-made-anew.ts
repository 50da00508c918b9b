import type { Mutant } from './mutant.ts'

export const eventMadeAnew: Mutant = {
  name: 'event-made-anew',
  bug: 'a visit that has changed is written into the calendar elsewhere anew, beside what is there',
  source: [
    {
      file: 'src/calendar-sync/visits-out.ts',
      find: 'let place = event === null ? null : { event, etag }',
      put: 'let place = null as Place | null',
    },
    {
      file: 'src/calendar-sync/visits-out.ts',
      find: 'place = placeIn(await calendar.find(entry, null))',
      put: 'entry = await anew()',
    },
  ],
}
