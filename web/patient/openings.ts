import { useQuery } from '@tanstack/react-query'
import { again, answerOf } from '../ui/answer.ts'
import type { OpeningsQuery } from './bootstrap.ts'
import { type Doctor, type Need, usePage } from './context.ts'

/** The doctors' first times. Those that came with the page are shown at once, and looked at again when they are old. */
export function useOpenings(need: Need, doctor: Doctor | undefined, place: string | null, limit: number) {
  const { api, profile, bootstrap } = usePage()
  const query: OpeningsQuery = {
    appointment_type_slug: need.slug,
    ...(doctor ? { doctor_id: doctor.id } : {}),
    ...(place ? { location_id: place } : {}),
    limit,
  }
  const key = JSON.stringify(query)
  const came =
    bootstrap.openings && JSON.stringify(bootstrap.openings.query) === key
      ? bootstrap.openings.data
      : undefined
  return useQuery({
    ...again,
    queryKey: ['times', 'openings', key],
    queryFn: async () => {
      const { data } = await answerOf(
        api.anyone.GET('/public/{practice_slug}/availability/openings', {
          params: { path: { practice_slug: profile.practice.slug }, query },
        }),
      )
      return data
    },
    ...(came ? { initialData: came, initialDataUpdatedAt: cameAt } : {}),
  })
}

const cameAt = Date.now()
