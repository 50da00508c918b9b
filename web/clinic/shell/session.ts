import { createHoraiClient, type HoraiClient } from '../../../src/client/index.ts'
import { asking } from '../../ui/answer.ts'
import { tab } from '../../ui/memory.ts'
import type { ServerClock } from '../../ui/server-clock.ts'

/**
 * Who is at this desk, and how the API is told. The one place that knows: the rest of the pages uses `api`, `fetch` and
 * `leave`. A practice key, kept in this tab.
 */
export interface Session {
  readonly api: HoraiClient
  /** For what the client does not do, such as a stream that stays open: asks as whoever is here. */
  fetch(address: string | URL, init?: RequestInit): Promise<Response>
  /** Forgets who was here, and shows the door. */
  leave(): void
}

const KEY = 'horai:clinic:key'

/** The key that was typed; null where nobody has come in. */
export function keyHere(): string | null {
  return tab.read<string>(KEY)
}

export function remember(key: string): void {
  tab.write(KEY, key)
}

export function forget(): void {
  tab.forget(KEY)
}

export function sessionWith(
  key: string,
  clock: ServerClock,
  language: () => string,
  leave: () => void,
): Session {
  return {
    api: createHoraiClient({ baseUrl: location.origin, fetch: asking(clock, language), token: key }),
    fetch: (address, init = {}) =>
      fetch(address, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${key}` },
      }),
    leave,
  }
}
