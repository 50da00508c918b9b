/** Calendars that doctors keep elsewhere: stand-ins of Google's and Microsoft's, and a CalDAV server, each behind a link. */
import { type AccountProvider, accountProviders } from '../../src/calendars/accounts/app.ts'
import type { ExternalProvider } from '../../src/practice/calendar-connections.ts'
import type { Kept } from '../../test/support/accounts/books.ts'
import { type AccountFault, startAccounts } from '../../test/support/accounts/stand-in.ts'
import { noRadicale } from '../../test/support/radicale.ts'
import { type Link, openLink } from '../link.ts'
import { openCaldav } from './caldav.ts'
import type { Mood } from './mood.ts'

/** What is in a calendar, and what its doctor does there. */
export interface Shelf {
  present(): readonly Kept[] | Promise<readonly Kept[]>
  add(event: Pick<Kept, 'summary' | 'from' | 'to'> & Partial<Kept>): unknown
  change(id: string, fields: Partial<Kept>): unknown
  /** One time of a series is taken out. */
  leaveOut(id: string, time: number): unknown
  delete(id: string): unknown
}

export interface CalendarServer {
  readonly link: Link
  readonly shelf: Shelf
  /** What tells our programs of it. */
  readonly env: Readonly<Record<string, string>>
  /** Null: one logs in at the provider. */
  readonly login: { readonly address: string; readonly username: string; readonly password: string } | null
  /** What lets us in has ended, and what has changed since the last time it cannot say. */
  forget(): void
  close(): Promise<void>
}

export interface CalendarServers {
  /** There is no CalDAV where no such server is installed. */
  readonly of: Readonly<
    Record<AccountProvider, CalendarServer> & Partial<Record<ExternalProvider, CalendarServer>>
  >
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
  const caldav = noRadicale ? null : await openCaldav(faultOf)
  const all = [google, microsoft, ...(caldav === null ? [] : [caldav])]

  async function open(provider: AccountProvider): Promise<CalendarServer> {
    const standIn = await startAccounts(provider)
    standIn.fault = (method) => faultOf(method !== 'GET')
    const link = await openLink(() => ({ host: '127.0.0.1', port: Number(new URL(standIn.origin).port) }))
    return {
      link,
      shelf: standIn.books,
      // Through the link.
      env: { ...standIn.env, [`HORAI_${provider.toUpperCase()}_URL`]: `http://127.0.0.1:${link.port}` },
      login: null,
      forget() {
        standIn.expire()
        standIn.books.forgetTokens()
      },
      async close() {
        link.close()
        await standIn.close()
      },
    }
  }

  function faultOf(isWriting: boolean): AccountFault | null {
    if (isWriting && interrupt !== null) return { kind: 'lost', done: interrupt() }
    if (servers.restSeconds > 0) return { kind: 'busy', seconds: servers.restSeconds }
    if (mood.now === 'well') return null
    return { kind: '500', done: mood.now === 'forgetful' }
  }

  const servers: CalendarServers = {
    of: { google, microsoft, ...(caldav === null ? {} : { caldav }) },
    links: all.map(({ link }) => link),
    env: { ...google.env, ...microsoft.env },
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
      for (const server of all) await server.close()
    },
  }
  return servers
}
