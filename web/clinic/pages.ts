import {
  IconCalendar,
  IconChartBar,
  IconClock,
  IconHourglass,
  IconMail,
  IconRefresh,
  IconSettings,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { ClinicWord } from '../words/clinic/clinic.ts'
import type { Permission } from './shell/may.ts'

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
  /** Whoever may not do this is not shown the page. */
  readonly needs?: Permission
  /** Loaded when it is first opened. */
  load(): Promise<ComponentType>
}

export const pages: readonly Page[] = [
  {
    path: '/calendar',
    needs: 'appointments:read',
    nav: { word: 'nav_calendar', icon: IconCalendar },
    load: async () => (await import('./calendar/page.tsx')).CalendarPage,
  },
  {
    path: '/patients',
    needs: 'patients:read',
    nav: { word: 'nav_patients', icon: IconUsers },
    load: async () => (await import('./patients/page.tsx')).PatientsPage,
  },
  {
    path: '/patients/$id',
    needs: 'patients:read',
    load: async () => (await import('./patients/one.tsx')).PatientPage,
  },
  {
    path: '/waitlist',
    needs: 'waitlist:read',
    nav: { word: 'nav_waitlist', icon: IconHourglass },
    load: async () => (await import('./waitlist/page.tsx')).WaitlistPage,
  },
  {
    path: '/schedule',
    needs: 'setup:write',
    nav: { word: 'nav_schedule', icon: IconClock },
    load: async () => (await import('./schedule/page.tsx')).SchedulePage,
  },
  {
    path: '/messages',
    needs: 'notifications:write',
    nav: { word: 'nav_messages', icon: IconMail },
    load: async () => (await import('./messages/page.tsx')).MessagesPage,
  },
  {
    path: '/reports',
    needs: 'reports:read',
    nav: { word: 'nav_reports', icon: IconChartBar },
    load: async () => (await import('./reports/page.tsx')).ReportsPage,
  },
  {
    path: '/setup',
    needs: 'setup:write',
    nav: { word: 'nav_setup', icon: IconSettings },
    load: async () => (await import('./setup/page.tsx')).SetupPage,
  },
  {
    path: '/staff',
    needs: 'staff:read',
    nav: { word: 'acct_staff', icon: IconUsersGroup },
    load: async () => (await import('./account/staff.tsx')).StaffPage,
  },
  {
    path: '/calendars',
    needs: 'keys:read',
    nav: { word: 'cals_nav', icon: IconRefresh },
    load: async () => (await import('./calendars/page.tsx')).CalendarsPage,
  },
  {
    path: '/connected/$provider',
    needs: 'keys:write',
    load: async () => (await import('./calendars/connected.tsx')).ConnectedPage,
  },
  { path: '/account', load: async () => (await import('./account/page.tsx')).AccountPage },
]
