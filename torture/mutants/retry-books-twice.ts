import type { Mutant } from './mutant.ts'

export const retryBooksTwice: Mutant = {
  name: 'retry-books-twice',
  bug: 'a hold whose answer was lost is simply tried again',
  source: [
    { file: 'src/db/database.ts', find: 'throw new OutcomeUnknown(error)', put: 'throw error' },
    { file: 'src/booking/hold.ts', find: 'onceJson(caller.once, token.token)', put: 'null' },
    {
      file: 'src/booking/hold.ts',
      find: '      id,\n      input.doctor_id,',
      put: '      (engine.db.roundTrips, randomUUIDv7()),\n      input.doctor_id,',
    },
  ],
  faults: ['lose-answers-database', 'cut-database'],
}
