import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { dateIn } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'

/** What is shown, as the address says it: a reload, Back and a copied address bring it back. */
export interface Shown {
  readonly view: 'day' | 'week' | 'list'
  readonly by: 'doctor' | 'room'
  readonly colour: 'type' | 'status'
  readonly date: string
  /** Only this doctor; empty: all. */
  readonly doctor: string
  /** The visit that is open; empty: none. */
  readonly visit: string
  /** For whom a time is being chosen, by id; empty: nobody yet. */
  readonly patient: string
}

export function useShown(): readonly [Shown, (changes: Partial<Shown>) => void] {
  const search = useSearch({ strict: false }) as Partial<Record<keyof Shown, string>>
  const navigate = useNavigate()
  const { clock, practice } = useClinic()
  const { view, by, colour, date, doctor, visit, patient } = search
  const today = dateIn(practice.timezone, clock.now())
  // The same as long as the address says the same: what is drawn is drawn of it.
  const shown = useMemo<Shown>(
    () => ({
      view: one(['day', 'week', 'list'], view),
      by: one(['doctor', 'room'], by),
      colour: one(['type', 'status'], colour),
      date: date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : today,
      doctor: doctor ?? '',
      visit: visit ?? '',
      patient: patient ?? '',
    }),
    [view, by, colour, date, doctor, visit, patient, today],
  )
  const show = (changes: Partial<Shown>) =>
    void navigate({ to: '/calendar', search: { ...search, ...changes } as never })
  return [shown, show]
}

/** What is asked for, where it is one of these; else the first. */
function one<const Of extends readonly [string, ...string[]]>(of: Of, asked: string | undefined): Of[number] {
  return of.find((known) => known === asked) ?? of[0]
}
