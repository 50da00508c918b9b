import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from './context.ts'
import type { Session } from './session.ts'

export type Doctor = Schemas['Doctor']
export type VisitType = Schemas['AppointmentType']
export type Place = Schemas['DoctorLocation']
export type Room = Schemas['LocationRoom']

/** What the practice has set up, as every page needs it: read once, and again when it is told to have changed. */
export interface Setup {
  readonly doctors: readonly Doctor[]
  readonly types: readonly VisitType[]
  readonly places: readonly Place[]
  readonly rooms: readonly Room[]
}

export function useSetup() {
  const { session } = useClinic()
  return useQuery({ queryKey: ['setup'], queryFn: () => readSetup(session), staleTime: 5 * 60_000 })
}

async function readSetup({ api }: Session): Promise<Setup> {
  const [doctors, types, places, rooms] = await Promise.all([
    all((query) => answerOf(api.GET('/v1/doctors', { params: { query } }))),
    all((query) => answerOf(api.GET('/v1/appointment-types', { params: { query } }))),
    all((query) => answerOf(api.GET('/v1/doctor-locations', { params: { query } }))),
    all((query) => answerOf(api.GET('/v1/location-rooms', { params: { query } }))),
  ])
  return { doctors, types, places, rooms }
}

/** Every page of a list. */
async function all<Row>(
  read: (query: {
    limit: number
    cursor?: string
  }) => Promise<{ readonly data: readonly Row[]; readonly next_cursor: string | null }>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { readonly data: readonly Row[]; readonly next_cursor: string | null } = await read({
      limit: 200,
      ...(cursor ? { cursor } : {}),
    })
    rows.push(...page.data)
    cursor = page.next_cursor
  }
  return rows
}
