import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { fitsOf, runQueryOf } from '../../ui/runs.ts'
import { datePlus } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import type { VisitType } from '../shell/setup.ts'
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

/** Where so many visits of one kind fit one after the other, on a date `YYYY-MM-DD` in the doctor's zone. */
export function useRuns(type: VisitType | undefined, people: number, place: string | null, date: string) {
  const { session } = useClinic()
  return useQuery({
    // Of the calendar, so that it is looked at anew whenever something there changes.
    queryKey: ['calendar', 'runs', type?.id, people, place, date],
    enabled: type !== undefined,
    queryFn: async () => {
      const { id, doctor_id } = type as VisitType
      const on = { from: date, to: date, place, people }
      const query = runQueryOf({ doctor_id, appointment_type_id: id, ...on })
      return fitsOf(await answerOf(session.api.GET('/v1/availability/runs', { params: { query } })))
    },
    placeholderData: keepPreviousData,
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
