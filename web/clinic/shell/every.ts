import { useQuery } from '@tanstack/react-query'
import { answerOf, type Problem } from '../../ui/answer.ts'
import { useClinic } from './context.ts'

type Asked<Row> = Promise<{
  data?: { readonly data: readonly Row[]; readonly next_cursor: string | null } | undefined
  error?: Problem | undefined
  response: Response
}>

/** All pages of a list that a practice can look over: doctors, places, rules. */
export async function every<Row>(
  ask: (page: { limit: number; cursor?: string }) => Asked<Row>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { data: readonly Row[]; next_cursor: string | null } = await answerOf(
      ask({ limit: 200, ...(cursor ? { cursor } : {}) }),
    )
    rows.push(...page.data)
    cursor = page.next_cursor
  }
  return rows
}

export function useDoctors() {
  const { api } = useClinic().session
  return useQuery({
    queryKey: ['doctors'],
    queryFn: () => every((query) => api.GET('/v1/doctors', { params: { query } })),
  })
}

export function useTypes() {
  const { api } = useClinic().session
  return useQuery({
    queryKey: ['appointment-types'],
    queryFn: () => every((query) => api.GET('/v1/appointment-types', { params: { query } })),
  })
}

export function usePlaces() {
  const { api } = useClinic().session
  return useQuery({
    queryKey: ['doctor-locations'],
    queryFn: () => every((query) => api.GET('/v1/doctor-locations', { params: { query } })),
  })
}
