import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Schemas } from '../../src/client/index.ts'
import { again, answerOf, type Problem, Refused } from '../ui/answer.ts'
import { keyOf, settled } from '../ui/intent.ts'
import { usePage } from './context.ts'
import type { Key } from './own.ts'

/** Cancels the own visit, those after it, or all. */
export function useSeriesCancelling(own: Key) {
  const { api } = usePage()
  return useSeriesChange<Schemas['OwnCancelSeriesRequest'], Schemas['OwnAppointmentSeries']>(
    own,
    'cancel-series',
    (body, header) => {
      const params = { path: { id: own.id }, header }
      return api.own(own.token).POST('/public/appointments/{id}/series/cancel', { params, body })
    },
  )
}

/** Moves the own visit and those after it. */
export function useSeriesMoving(own: Key) {
  const { api } = usePage()
  return useSeriesChange<Schemas['OwnRescheduleSeriesRequest'], Schemas['OwnAppointmentSeriesResult']>(
    own,
    'move-series',
    (body, header) => {
      const params = { path: { id: own.id }, header }
      return api.own(own.token).POST('/public/appointments/{id}/series/reschedule', { params, body })
    },
  )
}

type Asked<Answer> = Promise<{ data?: Answer | undefined; error?: Problem | undefined; response: Response }>

/** A change of several visits that happens once, however often it is sent. Then what the page shows is read anew. */
function useSeriesChange<Body, Answer>(
  { id }: Key,
  verb: string,
  send: (body: Body, header: { readonly 'Idempotency-Key': string }) => Asked<Answer>,
) {
  const queries = useQueryClient()
  const intent = `${verb}:${id}`
  return useMutation<Answer, Error, Body>({
    ...again,
    mutationFn: (body) => answerOf(send(body, { 'Idempotency-Key': keyOf(intent, body) })),
    onSuccess: () => settled(intent),
    onError: (problem) => {
      if (problem instanceof Refused) settled(intent)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['own', id] }),
  })
}
