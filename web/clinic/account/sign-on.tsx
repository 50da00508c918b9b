import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useApi, wordsOf } from '../shell/asking.ts'
import { useWords } from '../shell/context.ts'
import { Loading, Says } from '../shell/states.tsx'

type Brought = Schemas['SignOnAnswer']

/** Where the identity provider sends the browser back to. What it brings is sent on once, and leaves the address. */
export function SignOnPage({ enter }: { enter: (practice: string) => void }) {
  const { say } = useWords()
  const api = useApi()
  const [brought] = useState(broughtHere)
  const finished = useQuery({
    queryKey: ['sign-on'],
    queryFn: () => answerOf(api.POST('/v1/session/single-sign-on/finish', { body: brought })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  })
  const practice = finished.data?.practice.slug
  useEffect(() => {
    if (practice !== undefined) enter(practice)
  }, [practice, enter])
  if (!finished.isError) return <Loading />
  return (
    <main className="door">
      <Says title={say('acct_sign_on_failed')} detail={wordsOf(finished.error) ?? ''} isAlert isPage>
        <a href="/clinic">{say('acct_to_log_in')}</a>
      </Says>
    </main>
  )
}

function broughtHere(): Brought {
  const { pathname, search } = location
  const query = new URLSearchParams(search)
  history.replaceState(null, '', pathname)
  const told = (['state', 'code', 'iss', 'error'] as const).flatMap((name) => {
    const value = query.get(name)
    return value ? [[name, value] as const] : []
  })
  return { practice_id: pathname.split('/').at(-1) ?? '', ...Object.fromEntries(told) }
}
