import { useMemo } from 'react'
import { createHoraiClient, type HoraiClient } from '../../../src/client/index.ts'
import { asking, Refused } from '../../ui/answer.ts'
import { useSurroundings } from './context.ts'

/** The API for somebody who has not come in yet. */
export function useApi(): HoraiClient {
  const { clock, words } = useSurroundings()
  return useMemo(
    () => createHoraiClient({ baseUrl: location.origin, fetch: asking(clock, () => words.language) }),
    [clock, words],
  )
}

/** What went wrong, in the server's words; null while nothing has. */
export function wordsOf(error: Error | null): string | null {
  if (error === null) return null
  return error instanceof Refused ? error.problem.detail : error.message
}

export function isRefusal(error: Error | null, code: string): boolean {
  return error instanceof Refused && error.problem.code === code
}

/** The token behind `#`, which browsers send nowhere. Taken out of the address once it is read. */
export function tokenInAddress(): string {
  const token = location.hash.slice(1)
  if (token) history.replaceState(null, '', location.pathname)
  return token
}
