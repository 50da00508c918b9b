import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { wordsOf } from '../shell/asking.ts'
import { useClinic } from '../shell/context.ts'
import { Loading, Says } from '../shell/states.tsx'

type Brought = Schemas['CalendarAccountAnswer']

/** Where Google and Microsoft send the browser back to. What it brings is sent on once, and leaves the address. */
export function ConnectedPage() {
  const { words, session } = useClinic()
  const { say } = words
  const [brought] = useState(broughtHere)
  const finished = useQuery({
    queryKey: ['calendar-connected'],
    queryFn: () => answerOf(session.api.POST('/v1/calendar-accounts/finish', { body: brought })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  })
  if (finished.isSuccess) return <Navigate to="/calendars" replace />
  if (!finished.isError) return <Loading />
  return (
    <Says title={say('cals_not_connected')} detail={wordsOf(finished.error) ?? ''} isAlert isPage>
      <Link to="/calendars">{say('cals_back')}</Link>
    </Says>
  )
}

function broughtHere(): Brought {
  const { pathname, search } = location
  const query = new URLSearchParams(search)
  history.replaceState(history.state, '', pathname)
  const told = (['state', 'code', 'error'] as const).flatMap((name) => {
    const value = query.get(name)
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(told)
}
