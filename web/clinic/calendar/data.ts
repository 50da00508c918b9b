import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { datePlus } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { instantAt } from './wall.ts'

export type Calendar = Schemas['Calendar']
export type Visit = Calendar['appointments'][number]

/** The whole of some days, in the practice's zone. What was shown stays until the new is there. */
export function useCalendar(from: string, days: number) {
  const { session, practice } = useClinic()
  const zone = practice.timezone
  const query = {
    from: instantAt(zone, `${from}T00:00:00`),
    to: instantAt(zone, `${datePlus(from, days)}T00:00:00`),
  }
  return useQuery({
    queryKey: ['calendar', query.from, query.to],
    queryFn: () => answerOf(session.api.GET('/v1/calendar', { params: { query } })),
    placeholderData: keepPreviousData,
    // The line tells of changes; this is for the one that it does not get to tell.
    refetchInterval: 60_000,
  })
}

export function useVisit(id: string) {
  const { session } = useClinic()
  return useQuery({
    queryKey: ['appointment', id],
    queryFn: () => answerOf(session.api.GET('/v1/appointments/{id}', { params: { path: { id } } })),
  })
}

/** Whom a visit is for, where the calendar that is shown does not say so. */
export function usePatientName(id: string | null) {
  const { session, may } = useClinic()
  return useQuery({
    queryKey: ['patient', id],
    queryFn: () => answerOf(session.api.GET('/v1/patients/{id}', { params: { path: { id: id as string } } })),
    enabled: id !== null && may('patients:read'),
  }).data?.name
}

export function useTimeline(id: string) {
  const { session } = useClinic()
  return useQuery({
    queryKey: ['appointment', id, 'events'],
    queryFn: () =>
      answerOf(
        session.api.GET('/v1/appointments/{id}/events', { params: { path: { id }, query: { limit: 200 } } }),
      ),
  })
}

/** Nobody for whoever may not look for patients. */
export function usePatients(q: string) {
  const { session, may } = useClinic()
  return useQuery({
    queryKey: ['patients', q],
    queryFn: () =>
      answerOf(session.api.GET('/v1/patients', { params: { query: { limit: 8, ...(q ? { q } : {}) } } })),
    enabled: q.length > 0 && may('patients:read'),
    placeholderData: keepPreviousData,
  })
}
