import { useQuery } from '@tanstack/react-query'
import { again, answerOf } from '../../ui/answer.ts'
import type { Jointly } from '../api.ts'
import { usePage } from '../context.ts'
import type { Key } from '../own.ts'

/** Visits that were booked at once, as they are now. */
export function useFamily({ id, token }: Key) {
  const { api } = usePage()
  return useQuery<Jointly>({
    ...again,
    queryKey: ['own', id],
    queryFn: () => answerOf(api.own(token).GET('/public/joint-bookings/{id}', { params: { path: { id } } })),
    staleTime: 5_000,
  })
}
