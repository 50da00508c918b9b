import { type AccountProvider, accountProviders, type CalendarApps } from '../calendars/accounts/app.ts'
import { type Access, type Ask, askingFor } from '../calendars/accounts/ask.ts'
import { google } from '../calendars/accounts/google.ts'
import { microsoft } from '../calendars/accounts/microsoft.ts'
import { caldav } from '../calendars/caldav.ts'
import { CalendarFault, type ExternalAccount, type ExternalCalendar } from '../calendars/provider.ts'
import { places } from '../db/personal.ts'
import { GivenUp } from '../notifications/given-up.ts'
import { type Egress, isOpened } from '../notifications/webhooks/egress.ts'
import { guardedFetch } from '../notifications/webhooks/guarded-fetch.ts'
import { type ExternalProvider, sealedLogin } from '../practice/calendar-connections.ts'
import type { Context } from '../practice/change.ts'
import { accessOf } from './tokens.ts'

/** What it takes to go to calendars. */
export interface Reach extends Context {
  readonly egress: Egress
  /** What this server is to Google and Microsoft; without it none of theirs is gone to. */
  readonly calendarApps: CalendarApps
}

export interface Reached {
  readonly practice_id: string
  readonly id: string
  readonly external_provider: ExternalProvider
  readonly address: string
  /** Sealed. */
  readonly credentials: string
}

const accounts: Readonly<Record<AccountProvider, (api: string, ask: Ask) => ExternalAccount>> = {
  google,
  microsoft,
}

/** Fifty events with long descriptions. */
const MOST_ANSWERED = 16 * 1024 * 1024

/** Goes nowhere yet. Throws {@link CalendarFault}. */
export function reach(to: Reach, connection: Reached): ExternalCalendar {
  const { practice_id, external_provider, address, credentials } = connection
  if (isAccount(external_provider)) return accountOf(to, connection, external_provider).calendar(address)
  const login = JSON.parse(to.vault.within(practice_id).openText(credentials, places.calendar))
  return caldav({ ...login, address, fetch: calendarFetch(to.egress) })
}

/** The account that a connection was made with. Throws {@link CalendarFault}. */
export function accountOf(to: Reach, connection: Reached, provider: AccountProvider): ExternalAccount {
  const app = to.calendarApps[provider]
  if (app === undefined)
    throw new CalendarFault('not_allowed', 'This server is no longer set up for calendars of this provider.')
  const fetch = calendarFetch(to.egress)
  return accountBy(to, provider, accessOf(to, connection, app, fetch))
}

/** The account that somebody has just let us into. */
export function accountBy(
  { egress, calendarApps }: Reach,
  provider: AccountProvider,
  access: Access,
): ExternalAccount {
  const { api = '' } = calendarApps[provider] ?? {}
  return accounts[provider](api, askingFor(api, access, calendarFetch(egress)))
}

export function isAccount(provider: ExternalProvider): provider is AccountProvider {
  return (accountProviders as readonly string[]).includes(provider)
}

/**
 * Goes to a calendar and looks whether it can be used. Changes nothing there or here.
 * @returns what is wrong, for whoever connected it; null: nothing
 * Refuses with `not_found`.
 */
export async function probeCalendar(to: Reach, practiceId: string, id: string): Promise<string | null> {
  const sealed = await sealedLogin(to.db.within(practiceId), practiceId, id)
  try {
    await reach(to, { practice_id: practiceId, id, ...sealed }).probe()
    return null
  } catch (error) {
    if (error instanceof CalendarFault) return error.message
    throw error
  }
}

/** In plain sight only where whoever runs the server has said so. */
export function calendarFetch(egress: Egress): typeof fetch {
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
      throw unreached(error)
    }
  }
}

function unreached(error: unknown): CalendarFault {
  if (error instanceof GivenUp)
    return new CalendarFault('closed', `The calendar may not be reached: ${error.message}.`)
  const { name, code, message } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError')
    return new CalendarFault('unreachable', 'The calendar’s server did not answer in time.')
  return new CalendarFault(
    'unreachable',
    code === undefined
      ? `The calendar could not be reached: ${message}.`
      : `The calendar’s server could not be reached (${code}).`,
  )
}
