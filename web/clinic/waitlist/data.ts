import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { useClinic } from '../shell/context.ts'
import { every } from '../shell/every.ts'
import { type Entry, prioritiesFor } from './order.ts'

const KEY = ['waitlist']

/** Who waits or is being asked. The list is the worker's too, so it is looked at again and again. */
export function useEntries() {
  const { api } = useClinic().session
  return useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const [waiting, offered] = await Promise.all(
        (['waiting', 'offered'] as const).map((status) =>
          every<Entry>((page) => api.GET('/v1/waitlist-entries', { params: { query: { ...page, status } } })),
        ),
      )
      return [...(waiting ?? []), ...(offered ?? [])]
    },
    refetchInterval: 5_000,
  })
}

/** Who they are, by id. */
export function usePatientsOf(entries: readonly Entry[]) {
  const { api } = useClinic().session
  const ids = [...new Set(entries.map(({ patient_id }) => patient_id))]
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['patient', id],
      queryFn: () => answerOf(api.GET('/v1/patients/{id}', { params: { path: { id } } })),
      staleTime: 5 * 60_000,
    })),
    combine: (found) => new Map(found.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  })
}

/** What was offered to one of them, the newest last. */
export function useOffers({ id, status, refusals }: Entry) {
  const { api } = useClinic().session
  return useQuery({
    queryKey: [...KEY, id, status, refusals],
    queryFn: () => answerOf(api.GET('/v1/waitlist-entries/{id}/offers', { params: { path: { id } } })),
  })
}

export interface Start {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly starts_at_utc: string
  readonly doctor_location_id: string | null
}

export function useWaitlistCommands() {
  const { api } = useClinic().session
  const queries = useQueryClient()
  const once = async <Result>(intent: string, body: unknown, send: (key: string) => Promise<Result>) => {
    try {
      return await send(keyOf(intent, body))
    } finally {
      settled(intent)
      await queries.invalidateQueries({ queryKey: KEY })
    }
  }
  return {
    withdraw: ({ id }: Entry) =>
      once(`withdraw:${id}`, {}, async (key) => {
        const { error, response } = await api.POST('/v1/waitlist-entries/{id}/withdraw', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: {},
        })
        if (!response.ok) await answerOf(Promise.resolve({ error, response }))
      }),
    offer: ({ id }: Entry, start: Start) =>
      once(`offer:${id}`, start, (key) =>
        answerOf(
          api.POST('/v1/waitlist-entries/{id}/offer', {
            params: { path: { id }, header: { 'Idempotency-Key': key } },
            body: start,
          }),
        ),
      ),
    async putInOrder(order: readonly Entry[]) {
      try {
        for (const [id, priority] of prioritiesFor(order))
          await answerOf(
            api.PATCH('/v1/waitlist-entries/{id}', { params: { path: { id } }, body: { priority } }),
          )
      } finally {
        await queries.invalidateQueries({ queryKey: KEY })
      }
    },
  }
}
