import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { again, answerOf, type Problem, Refused } from '../ui/answer.ts'
import { keyOf, settled } from '../ui/intent.ts'
import type { Own } from './api.ts'
import { usePage } from './context.ts'

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

export type Verb =
  | 'confirm'
  | 'extend'
  | 'cancel'
  | `cancel-${string}`
  | 'reschedule'
  | 'contact-code'
  | 'check-contact'

type Asked<Answer> = Promise<{ data?: Answer | undefined; error?: Problem | undefined; response: Response }>

interface Header {
  readonly 'Idempotency-Key': string
}

interface Then<Answer> {
  readonly done?: (own: Answer) => void
  readonly refused?: (why: Refused) => void
}

interface Asking<Body, Answer> extends Then<Answer> {
  readonly body: Body
}

export interface Change<Body, Answer = Own> {
  /** Does it, unless it is being done: a second tap is the same wish. */
  make(body: Body, then?: Then<Answer>): void
  readonly isPending: boolean
  /** Waits for the connection to come back. */
  readonly isPaused: boolean
  readonly isSuccess: boolean
  readonly error: Error | null
  reset(): void
}

/**
 * A change of the own appointment, or of all that were booked with it, that happens once, however often it is sent. Where it was refused because the
 * appointment is no longer what the page shows (another tab, the practice), the page shows what it is.
 */
export function useChange<Body, Answer = Own>(
  { id }: Key,
  verb: Verb,
  send: (body: Body, header: Header) => Asked<Answer>,
): Change<Body, Answer> {
  const queries = useQueryClient()
  const intent = `${verb}:${id}`
  const mutationKey = [intent]
  // What follows is part of what is asked: the form that asked is gone from the page when the answer arrives.
  const { mutate, isPending, isPaused, isSuccess, error, reset } = useMutation<
    Answer,
    Error,
    Asking<Body, Answer>
  >({
    ...again,
    mutationKey,
    mutationFn: ({ body }) => answerOf(send(body, { 'Idempotency-Key': keyOf(intent, body) })),
    onSuccess: (own, { done }) => {
      settled(intent)
      queries.setQueryData(['own', id], own)
      done?.(own)
    },
    onError: (problem, { refused }) => {
      if (problem instanceof Refused) {
        settled(intent)
        refused?.(problem)
      }
      return queries.invalidateQueries({ queryKey: ['own', id] })
    },
  })
  return {
    make(body, then = {}) {
      if (queries.isMutating({ mutationKey }) === 0) mutate({ body, ...then })
    },
    isPending,
    isPaused,
    isSuccess,
    error,
    reset,
  }
}
