import { PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { isRefusal, tokenInAddress, useApi, wordsOf } from '../shell/asking.ts'
import { useWords } from '../shell/context.ts'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { Card } from './card.tsx'

/** Where an invitation leads. Looking at it uses nothing up. */
export function AcceptPage({ enter }: { enter: (practice: string) => void }) {
  const { say } = useWords()
  const api = useApi()
  const [token] = useState(tokenInAddress)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const invited = useQuery({
    queryKey: ['invitation'],
    queryFn: () => answerOf(api.POST('/v1/staff-invitations/show', { body: { token: token || 'none' } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const join = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/staff-invitations/accept', { body: { token, name, password } })),
    retry: false,
    onSuccess: (me) => enter(me.practice.slug),
  })
  if (isRefusal(invited.error, 'link_expired')) return <Expired />
  if (invited.isError) return <Failed again={() => void invited.refetch()} />
  if (!invited.data) return <Loading />
  const { practice_name, email, role } = invited.data
  return (
    <main className="door">
      <Card
        title={say('acct_join_title', { practice: practice_name })}
        hint={say('acct_join_as', { role: say(`acct_${role}`), email })}
        problem={wordsOf(join.error)}
        action={say('acct_join')}
        isBusy={join.isPending}
        submit={() => join.mutate()}
      >
        <TextInput
          label={say('acct_name')}
          required
          autoComplete="name"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <PasswordInput
          label={say('acct_new_password')}
          description={say('acct_password_rule')}
          required
          autoComplete="new-password"
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </Card>
    </main>
  )
}

export function Expired() {
  const { say } = useWords()
  return (
    <main className="door">
      <Says title={say('acct_link_expired')} detail={say('acct_link_expired_detail')} isPage>
        <a href="/clinic">{say('acct_to_log_in')}</a>
      </Says>
    </main>
  )
}
