import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused } from '../../ui/answer.ts'
import { isRefusal, tokenInAddress, useApi, wordsOf } from '../shell/asking.ts'
import { useWords } from '../shell/context.ts'
import { Says } from '../shell/states.tsx'
import { Expired } from './accept.tsx'
import { Card } from './card.tsx'

/** Where the link of a reset leads: another password, and then to the log-in. */
export function ResetPage() {
  const { say } = useWords()
  const api = useApi()
  const [token] = useState(tokenInAddress)
  const [password, setPassword] = useState('')
  const reset = useMutation({
    mutationFn: async () => {
      const { error } = await api.POST('/v1/password-resets/use', {
        body: { token: token || 'none', password },
      })
      if (error) throw new Refused(error)
    },
    retry: false,
  })
  if (isRefusal(reset.error, 'link_expired')) return <Expired />
  if (reset.isSuccess) {
    return (
      <main className="door">
        <Says title={say('acct_reset_done')} isPage>
          <a href="/clinic">{say('acct_to_log_in')}</a>
        </Says>
      </main>
    )
  }
  return (
    <main className="door">
      <Card
        title={say('acct_reset_title')}
        problem={wordsOf(reset.error)}
        action={say('acct_save')}
        isBusy={reset.isPending}
        submit={() => reset.mutate()}
      >
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
