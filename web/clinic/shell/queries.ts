import { QueryClient } from '@tanstack/react-query'
import { again } from '../../ui/answer.ts'

/** What was asked is shown again at once, and looked at anew whenever somebody comes back to it. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { ...again, staleTime: 30_000, gcTime: 60 * 60_000 },
      mutations: again,
    },
  })
}
