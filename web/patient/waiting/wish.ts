import { dateIn, datePlus } from '../../ui/times.ts'
import type { Word } from '../../words/words.ts'
import type { Page } from '../context.ts'

/** Times of day as people say them, in the words of the API: at or after the one, before the other. */
export const timesOfDay = {
  any: { word: 'times_any', earliest_local: '00:00', latest_local: '24:00' },
  morning: { word: 'times_morning', earliest_local: '00:00', latest_local: '12:00' },
  afternoon: { word: 'times_afternoon', earliest_local: '12:00', latest_local: '17:00' },
  evening: { word: 'times_evening', earliest_local: '17:00', latest_local: '24:00' },
} as const satisfies Record<string, { word: Word; earliest_local: string; latest_local: string }>

export type TimeOfDay = keyof typeof timesOfDay

/** What would suit, beside the kind of visit, the doctor and the place. */
export interface Wish {
  readonly from: string
  readonly to: string
  /** ISO weekdays. */
  readonly weekdays: readonly number[]
  readonly time: TimeOfDay
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7] as const

export function usualWish({ profile, clock }: Page): Wish {
  const today = dateIn(profile.practice.timezone, clock.now())
  return { from: today, to: datePlus(today, 30), weekdays: everyDay, time: 'any' }
}
