import type { CalendarApp } from '../calendars/accounts/app.ts'
import type { Access } from '../calendars/accounts/ask.ts'
import { type AccountTokens, renewedTokens } from '../calendars/accounts/consent.ts'
import { places } from '../db/personal.ts'
import type { Context } from '../practice/change.ts'

/** A token that ends sooner is renewed before it is used. */
const AHEAD_MS = 60_000

interface Kept {
  readonly practice_id: string
  readonly id: string
  /** Sealed. */
  readonly credentials: string
}

/** What opens the account of a connection: renewed when it is due, and kept for whoever comes next. */
export function accessOf(
  { db, clock, vault }: Context,
  { practice_id, id, credentials }: Kept,
  app: CalendarApp,
  fetch: typeof globalThis.fetch,
): Access {
  const own = vault.within(practice_id)
  let sealed = credentials
  let tokens: AccountTokens = JSON.parse(own.openText(credentials, places.calendar))
  let renewing: Promise<string> | null = null

  async function renew(): Promise<string> {
    tokens = await renewedTokens(app, tokens, { fetch, now: () => clock.now() })
    const anew = own.sealText(JSON.stringify(tokens), places.calendar)
    // Whoever has logged in there meanwhile has brought newer ones.
    await db.within(practice_id).query(
      `update horai.calendar_connections set credentials = $3
       where practice_id = $1 and id = $2 and credentials = $4`,
      [practice_id, id, anew, sealed],
    )
    sealed = anew
    return tokens.access_token
  }

  /** Whoever comes while it is renewed waits for that. */
  function once(): Promise<string> {
    renewing ??= renew().finally(() => {
      renewing = null
    })
    return renewing
  }

  return {
    token: async () => (tokens.expires_at - AHEAD_MS > clock.now() ? tokens.access_token : once()),
    renewed: async (refused) => (tokens.access_token === refused ? once() : tokens.access_token),
  }
}
