import { useNavigate, useSearch } from '@tanstack/react-router'
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
}

export function useShown(): readonly [Shown, (changes: Partial<Shown>) => void] {
  const search = useSearch({ strict: false }) as Partial<Record<keyof Shown, string>>
  const navigate = useNavigate()
  const { clock, practice } = useClinic()
  const one = <const Of extends readonly string[]>(of: Of, asked: string | undefined): Of[number] =>
    of.find((known) => known === asked) ?? (of[0] as Of[number])
  const shown: Shown = {
    view: one(['day', 'week', 'list'], search.view),
    by: one(['doctor', 'room'], search.by),
    colour: one(['type', 'status'], search.colour),
    date: /^\d{4}-\d\d-\d\d$/.test(search.date ?? '')
      ? (search.date as string)
      : dateIn(practice.timezone, clock.now()),
    doctor: search.doctor ?? '',
    visit: search.visit ?? '',
  }
  const show = (changes: Partial<Shown>) =>
    void navigate({ to: '/calendar', search: { ...search, ...changes } as never })
  return [shown, show]
}
