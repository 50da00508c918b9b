import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import type { Chosen } from './who.tsx'

/** The patient whose page one has come from to book; null: nobody, or not known yet. */
export function useChosen(id: string): Chosen | null {
  const { session, may } = useClinic()
  const patient = useQuery({
    queryKey: ['patient', id],
    enabled: id !== '' && may('patients:read'),
    queryFn: () => answerOf(session.api.GET('/v1/patients/{id}', { params: { path: { id } } })),
  })
  const name = id === '' ? undefined : patient.data?.name
  return useMemo(() => (name === undefined ? null : { name, who: { patient_id: id } }), [id, name])
}

/** Says for whom the next click in the calendar books. */
export function ForWhom({ chosen, leave }: { chosen: Chosen; leave: () => void }) {
  const { say } = useClinic().words
  return (
    <Alert
      role="status"
      mb="sm"
      withCloseButton
      onClose={leave}
      closeButtonLabel={say('cal_for_nobody')}
      title={say('cal_for_whom', { name: chosen.name })}
    />
  )
}
