/** What this server is to Google and to Microsoft, as whoever runs it has registered it there. */
export interface CalendarApp {
  readonly client_id: string
  readonly client_secret: string
  /** Where a browser goes to be asked. */
  readonly authorize: string
  readonly token: string
  /** Of the calendars' interface, without a slash at its end. */
  readonly api: string
}

export const accountProviders = ['google', 'microsoft'] as const

export type AccountProvider = (typeof accountProviders)[number]

/** Those that are not set up are left out. */
export type CalendarApps = Partial<Readonly<Record<AccountProvider, CalendarApp>>>

/**
 * `HORAI_GOOGLE_CLIENT_ID`, `_SECRET`; `HORAI_MICROSOFT_CLIENT_ID`, `_SECRET`; `HORAI_MICROSOFT_TENANT` where only those of
 * one organisation are let in. `HORAI_GOOGLE_URL`, `HORAI_MICROSOFT_URL`: a gateway that stands for all of their hosts.
 * Throws RangeError on a gateway that is no address, and on half a client.
 */
export function calendarAppsOf(env: NodeJS.ProcessEnv): CalendarApps {
  const google = clientIn(env, 'HORAI_GOOGLE')
  const microsoft = clientIn(env, 'HORAI_MICROSOFT')
  return {
    ...(google ? { google: { ...google, ...googleAt(gatewayIn(env, 'HORAI_GOOGLE_URL')) } } : {}),
    ...(microsoft
      ? {
          microsoft: {
            ...microsoft,
            ...microsoftAt(gatewayIn(env, 'HORAI_MICROSOFT_URL'), env['HORAI_MICROSOFT_TENANT'] || 'common'),
          },
        }
      : {}),
  }
}

type Client = Pick<CalendarApp, 'client_id' | 'client_secret'>
type Addresses = Omit<CalendarApp, keyof Client>

function clientIn(env: NodeJS.ProcessEnv, prefix: string): Client | null {
  const client_id = env[`${prefix}_CLIENT_ID`]
  const client_secret = env[`${prefix}_CLIENT_SECRET`]
  if (!client_id && !client_secret) return null
  if (!client_id || !client_secret)
    throw new RangeError(`${prefix}_CLIENT_ID and ${prefix}_CLIENT_SECRET belong together`)
  return { client_id, client_secret }
}

function gatewayIn(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = env[name]
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash)
    throw new RangeError(`${name} is an address such as https://gateway.clinic.example`)
  return url.href.replace(/\/+$/, '')
}

function googleAt(at: string | null): Addresses {
  return {
    authorize: `${at ?? 'https://accounts.google.com'}/o/oauth2/v2/auth`,
    token: `${at ?? 'https://oauth2.googleapis.com'}/token`,
    api: `${at ?? 'https://www.googleapis.com'}/calendar/v3`,
  }
}

function microsoftAt(at: string | null, tenant: string): Addresses {
  const login = `${at ?? 'https://login.microsoftonline.com'}/${encodeURIComponent(tenant)}/oauth2/v2.0`
  return {
    authorize: `${login}/authorize`,
    token: `${login}/token`,
    api: `${at ?? 'https://graph.microsoft.com'}/v1.0`,
  }
}
