import { IconCalendar } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { ClinicWord } from '../words/clinic/clinic.ts'

/**
 * One page of the clinic: a line here and a folder beside this file. Parts (calendar, schedule, patients …) know the
 * shell and `ui`, and not each other; from one to another one goes by its address.
 */
export interface Page {
  /** Below `/clinic`, in TanStack Router's writing: `/patients/$id`. */
  readonly path: string
  /** In the bar at the side, in this order; pages without are reached from others. */
  readonly nav?: {
    readonly word: ClinicWord
    readonly icon: ComponentType<{ size?: number; stroke?: number }>
  }
  /** Loaded when it is first opened. */
  load(): Promise<ComponentType>
}

export const pages: readonly Page[] = [
  {
    path: '/calendar',
    nav: { word: 'nav_calendar', icon: IconCalendar },
    load: async () => (await import('./calendar/page.tsx')).CalendarPage,
  },
]
