import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { useDoctors, useTypes } from '../shell/every.ts'
import type { Doctor } from './layers.ts'

type Proposed = Schemas['ProposedException']
type Displaced = Schemas['SchedulePreview']['displaced'][number]

export interface Covered {
  readonly count: number
  /** The first of them, by start. */
  readonly visits: readonly Displaced[]
}

/** The visits to come that a vacation would cover; of every doctor, where the whole practice is closed. */
export function useCovered(doctor: Doctor, date: string, span: Proposed, isForAll: boolean): Covered {
  const { api } = useClinic().session
  const doctors = useDoctors()
  const types = useTypes()
  const whose = isForAll ? (doctors.data ?? []) : [doctor]
  // What is asked about is hours, so any kind of visit will do.
  const asked = whose.flatMap(({ id }) => {
    const type = types.data?.find((one) => one.doctor_id === id && one.is_active)
    return type ? [{ doctor_id: id, appointment_type_id: type.id }] : []
  })
  const previews = useQuery({
    queryKey: ['schedule-preview', 'exception', asked, span],
    enabled: asked.length > 0 && span.kind === 'blocked' && span.starts_at_utc < span.ends_at_utc,
    queryFn: () =>
      Promise.all(
        asked.map((visit) =>
          answerOf(
            api.POST('/v1/schedule-preview', {
              body: { ...visit, from: date, to: date, exceptions_with: [span] },
            }),
          ),
        ),
      ),
  })
  const found = previews.data ?? []
  return {
    count: found.reduce((sum, { displaced_count }) => sum + displaced_count, 0),
    visits: found
      .flatMap(({ displaced }) => displaced)
      .sort((a, b) => a.starts_at_utc.localeCompare(b.starts_at_utc)),
  }
}
