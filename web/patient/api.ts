import { createHoraiClient, type HoraiClient, type Schemas } from '../../src/client/index.ts'
import { asking } from '../ui/answer.ts'
import type { ServerClock } from '../ui/server-clock.ts'

export type Own = Schemas['OwnAppointment']
/** Visits that were booked at once. */
export type Jointly = Schemas['OwnJointBooking']

export interface Api {
  readonly anyone: HoraiClient
  own(token: string): HoraiClient
}

export function createApi(clock: ServerClock, language: string): Api {
  const fetch = asking(clock, () => language)
  const baseUrl = location.origin
  return {
    anyone: createHoraiClient({ baseUrl, fetch }),
    own: (token) => createHoraiClient({ baseUrl, fetch, token }),
  }
}
