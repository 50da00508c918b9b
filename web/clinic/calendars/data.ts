import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { every } from '../shell/every.ts'

export type Connection = Schemas['CalendarConnection']
export type Doctor = Schemas['Doctor']
export type Account = Schemas['CalendarAccounts']['data'][number]
export type AccountProvider = Account['external_provider']

/** How often the page looks whether the worker has been there. */
const AGAIN_MS = 5_000

export function useConnections() {
  const { api } = useClinic().session
  return useQuery({
    queryKey: ['calendar-connections'],
    queryFn: () => every<Connection>((query) => api.GET('/v1/calendar-connections', { params: { query } })),
    refetchInterval: AGAIN_MS,
  })
}

export function useAccounts() {
  const { api } = useClinic().session
  return useQuery({
    queryKey: ['calendar-accounts'],
    queryFn: () => answerOf(api.GET('/v1/calendar-accounts')),
    staleTime: 5 * 60_000,
  })
}

/** Where a browser goes to be let into an account; the settings of one that is there stay. */
export async function goToAccount(
  api: ReturnType<typeof useClinic>['session']['api'],
  body: Schemas['CalendarAccountInput'],
): Promise<void> {
  const { url } = await answerOf(api.POST('/v1/calendar-accounts', { body }))
  location.assign(url)
}
