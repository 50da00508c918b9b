/** Calendars that doctors keep elsewhere: stand-ins of Google's and Microsoft's, each with books of its own, behind a link. */
import { type AccountProvider, accountProviders } from '../../src/calendars/accounts/app.ts'
import { type AccountFault, type StandIn, startAccounts } from '../../test/support/accounts/stand-in.ts'
import { type Link, openLink } from '../link.ts'
import type { Mood } from './mood.ts'

export interface CalendarServer {
  readonly standIn: StandIn
  readonly link: Link
}

export interface CalendarServers {
  readonly of: Readonly<Record<AccountProvider, CalendarServer>>
  readonly links: readonly Link[]
  /** What tells our programs of them. */
  readonly env: Readonly<Record<string, string>>
  /** So long they want to be left alone; 0: they answer. */
  restSeconds: number
  /**
   * The next one who writes is not answered. Resolves true when somebody does, false when nobody did within so many
   * milliseconds. @param done whether it is written all the same
   */
  interruptWriting(done: boolean, withinMs: number): Promise<boolean>
  close(): Promise<void>
}

export async function openCalendarServers(mood: Mood): Promise<CalendarServers> {
  let interrupt: (() => boolean) | null = null
  const [google, microsoft] = (await Promise.all(accountProviders.map(open))) as [
    CalendarServer,
    CalendarServer,
  ]

  async function open(provider: AccountProvider): Promise<CalendarServer> {
    const standIn = await startAccounts(provider)
    standIn.fault = (method) => faultOf(method !== 'GET')
    const link = await openLink(() => ({ host: '127.0.0.1', port: Number(new URL(standIn.origin).port) }))
    return { standIn, link }
  }

  function faultOf(isWriting: boolean): AccountFault | null {
    if (isWriting && interrupt !== null) return { kind: 'lost', done: interrupt() }
    if (servers.restSeconds > 0) return { kind: 'busy', seconds: servers.restSeconds }
    if (mood.now === 'well') return null
    return { kind: '500', done: mood.now === 'forgetful' }
  }

  const servers: CalendarServers = {
    of: { google, microsoft },
    links: [google.link, microsoft.link],
    env: { ...envOf(google), ...envOf(microsoft) },
    restSeconds: 0,
    interruptWriting(done, withinMs) {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const stop = (isWritten: boolean) => {
        interrupt = null
        resolve(isWritten)
      }
      interrupt = () => {
        stop(true)
        return done
      }
      const late = setTimeout(() => stop(false), withinMs)
      return promise.finally(() => clearTimeout(late))
    },
    async close() {
      for (const { link, standIn } of [google, microsoft]) {
        link.close()
        await standIn.close()
      }
    },
  }
  return servers
}

/** Through the link. */
function envOf({ standIn, link }: CalendarServer): Record<string, string> {
  return { ...standIn.env, [`HORAI_${standIn.provider.toUpperCase()}_URL`]: `http://127.0.0.1:${link.port}` }
}
