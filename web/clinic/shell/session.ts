import { createHoraiClient, type HoraiClient } from '../../../src/client/index.ts'
import { asking } from '../../ui/answer.ts'
import { browser, tab } from '../../ui/memory.ts'
import type { ServerClock } from '../../ui/server-clock.ts'

/**
 * Who is at this desk, and how the API is told. The one place that knows: the rest of the pages uses `api`, `fetch` and
 * `leave`.
 */
export interface Session {
  readonly api: HoraiClient
  /** Whether somebody has logged in, who has an account; else a key of the practice was shown. */
  readonly isLoggedIn: boolean
  /** For what the client does not do, such as a stream that stays open: asks as whoever is here. */
  fetch(address: string | URL, init?: RequestInit): Promise<Response>
  /** Forgets who was here, and shows the door. */
  leave(): void
}

/** Somebody logged in, and the browser carries their session where no script can read it; or a key, kept in this tab. */
export type Way = { readonly by: 'session' } | { readonly by: 'key'; readonly key: string }

const KEY = 'horai:clinic:key'
/** That there is a session to ask about, and where somebody logged in last. Neither opens anything. */
const LOGGED_IN = 'horai:clinic:logged-in'
const PRACTICE = 'horai:clinic:practice'

/** How somebody came in; null where nobody has. */
export function wayHere(): Way | null {
  const key = tab.read<string>(KEY)
  if (key !== null) return { by: 'key', key }
  return browser.read<boolean>(LOGGED_IN) ? { by: 'session' } : null
}

export function practiceHere(): string | null {
  return browser.read<string>(PRACTICE)
}

export function remember(key: string): void {
  tab.write(KEY, key)
}

export function comeIn(practice: string): void {
  tab.forget(KEY)
  browser.write(LOGGED_IN, true)
  browser.write(PRACTICE, practice)
}

export function forget(): void {
  tab.forget(KEY)
  browser.forget(LOGGED_IN)
}

export function sessionBy(way: Way, clock: ServerClock, language: () => string, left: () => void): Session {
  const ask = asking(clock, language)
  if (way.by === 'key') {
    return {
      api: createHoraiClient({ baseUrl: location.origin, fetch: ask, token: way.key }),
      isLoggedIn: false,
      fetch: (address, init = {}) =>
        fetch(address, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${way.key}` },
        }),
      leave: left,
    }
  }
  /** A session that has ended shows the door. A wrong password on a page inside is no such thing. */
  const endedOr = async (answer: Response): Promise<Response> => {
    if (answer.status === 401 && (await answer.clone().json()).code === 'unauthorized') left()
    return answer
  }
  const api = createHoraiClient({
    baseUrl: location.origin,
    fetch: async (request) => endedOr(await ask(request)),
  })
  return {
    api,
    isLoggedIn: true,
    fetch: async (address, init) => endedOr(await fetch(address, init)),
    leave: () => {
      // Logging out clears what the browser keeps of us. Which practice this desk belongs to may stay.
      const practice = practiceHere()
      void api.DELETE('/v1/session').finally(() => {
        if (practice !== null) browser.write(PRACTICE, practice)
        left()
      })
    },
  }
}
