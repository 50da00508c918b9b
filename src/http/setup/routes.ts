import type { Routes } from '../route.ts'
import { apiKeyRoutes } from './api-keys.ts'
import { appointmentTypeRoutes } from './appointment-types.ts'
import { availabilityExceptionRoutes } from './availability-exceptions.ts'
import { bookableResourceRoutes } from './bookable-resources.ts'
import { calendarAccountRoutes } from './calendar-accounts.ts'
import { calendarConnectionRoutes } from './calendar-connections.ts'
import { calendarFeedRoutes } from './calendar-feeds.ts'
import { doctorLocationRoutes } from './doctor-locations.ts'
import { doctorRoutes } from './doctors.ts'
import { locationRoomRoutes } from './location-rooms.ts'
import { patientRoutes } from './patients.ts'
import { practiceRoutes } from './practices.ts'
import { scheduleRuleRoutes } from './schedule-rules.ts'
import { waitlistRoutes } from './waitlist-entries.ts'

/** The routes of what a practice sets up, one resource a file. */
export const setupRoutes: readonly Routes[] = [
  practiceRoutes,
  apiKeyRoutes,
  doctorRoutes,
  doctorLocationRoutes,
  locationRoomRoutes,
  bookableResourceRoutes,
  appointmentTypeRoutes,
  scheduleRuleRoutes,
  calendarFeedRoutes,
  calendarConnectionRoutes,
  calendarAccountRoutes,
  availabilityExceptionRoutes,
  patientRoutes,
  waitlistRoutes,
]
