import { caldav } from '../calendars/caldav.ts'
import { CalendarFault, type ExternalCalendar, type Login } from '../calendars/provider.ts'
import { GivenUp } from '../notifications/given-up.ts'
import { type Egress, isOpened } from '../notifications/webhooks/egress.ts'
import { guardedFetch } from '../notifications/webhooks/guarded-fetch.ts'
import { type CalendarLogin, calendarLogin, type ExternalProvider } from '../practice/calendar-connections.ts'
import type { Context } from '../practice/change.ts'

/** Every kind of calendar that can be connected. */
const providers: Readonly<Record<ExternalProvider, (login: Login) => ExternalCalendar>> = { caldav }

/** Fifty events with long descriptions. */
const MOST_ANSWERED = 16 * 1024 * 1024

/** Goes nowhere yet. */
export function reach({ external_provider, ...login }: CalendarLogin, egress: Egress): ExternalCalendar {
  return providers[external_provider]({ ...login, fetch: calendarFetch(egress) })
}

/**
 * Goes to a calendar and looks whether it can be used. Changes nothing there or here.
 * @returns what is wrong, for whoever connected it; null: nothing
 * Refuses with `not_found`.
 */
export async function probeCalendar(
  context: Context,
  practiceId: string,
  id: string,
  egress: Egress,
): Promise<string | null> {
  const login = await calendarLogin(context, practiceId, id)
  try {
    await reach(login, egress).probe()
    return null
  } catch (error) {
    if (error instanceof CalendarFault) return error.message
    throw error
  }
}

/** In plain sight only where whoever runs the server has said so. */
function calendarFetch(egress: Egress): typeof fetch {
  const guarded = guardedFetch(egress, {
    mayPlainly: isOpened,
    timeoutMs: 15_000,
    mostAnswered: MOST_ANSWERED,
  })
  return async (address, { method = 'GET', headers, body } = {}) => {
    try {
      return await guarded(String(address), {
        method,
        headers: Object.fromEntries(new Headers(headers)),
        body,
      })
    } catch (error) {
      throw new CalendarFault(unreached(error))
    }
  }
}

function unreached(error: unknown): string {
  if (error instanceof GivenUp) return `The calendar may not be reached: ${error.message}.`
  const { name, code, message } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError') return 'The calendar’s server did not answer in time.'
  return code === undefined
    ? `The calendar could not be reached: ${message}.`
    : `The calendar’s server could not be reached (${code}).`
}
