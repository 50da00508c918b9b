import { type UseMutationResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { again, answerOf, type Own, type Problem, Refused } from './api.ts'
import { usePage } from './context.ts'
import { keyOf, settled } from './intent.ts'

export interface Key {
  readonly id: string
  readonly token: string
}

/** The own appointment as it is now; looked at again whenever the visitor comes back to the page. */
export function useOwn({ id, token }: Key) {
  const { api } = usePage()
  return useQuery<Own>({
    ...again,
    queryKey: ['own', id],
    queryFn: () => answerOf(api.own(token).GET('/public/appointments/{id}', { params: { path: { id } } })),
    staleTime: 5_000,
  })
}

export type Verb = 'confirm' | 'extend' | 'cancel' | 'reschedule'

type Asked = Promise<{ data?: Own | undefined; error?: Problem | undefined; response: Response }>

interface Header {
  readonly 'Idempotency-Key': string
}

/**
 * A change of the own appointment that happens once, however often it is sent. Where it was refused because the
 * appointment is no longer what the page shows (another tab, the practice), the page shows what it is.
 */
export function useChange<Body>(
  { id }: Key,
  verb: Verb,
  send: (body: Body, header: Header) => Asked,
): UseMutationResult<Own, Error, Body> {
  const queries = useQueryClient()
  const intent = `${verb}:${id}`
  return useMutation<Own, Error, Body>({
    ...again,
    mutationFn: (body) => answerOf(send(body, { 'Idempotency-Key': keyOf(intent, body) })),
    onSuccess: (own) => {
      settled(intent)
      queries.setQueryData(['own', id], own)
    },
    onError: (error) => {
      if (error instanceof Refused) settled(intent)
      return queries.invalidateQueries({ queryKey: ['own', id] })
    },
  })
}
