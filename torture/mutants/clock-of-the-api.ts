import type { Mutant } from './mutant.ts'

export const clockOfTheApi: Mutant = {
  name: 'clock-of-the-api',
  bug: 'holds are timed by the clock of the API process',
  source: [
    {
      file: 'src/time/clock.ts',
      find: 'systemClock: Clock = { override: null,',
      put: 'systemClock: Clock = { get override() { return new Date().toISOString() },',
    },
  ],
  faults: ['jump-clock'],
}
