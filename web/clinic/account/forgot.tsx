import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused } from '../../ui/answer.ts'
import { useApi, wordsOf } from '../shell/asking.ts'
import { useWords } from '../shell/context.ts'
import { Says } from '../shell/states.tsx'
import { Card } from './card.tsx'

/** Asks for a link to choose another password by. What is said does not depend on whether there is such an account. */
export function ForgotPage() {
  const { say } = useWords()
  const api = useApi()
  const [slug, setSlug] = useState(() => new URLSearchParams(location.search).get('practice') ?? '')
  const [email, setEmail] = useState('')
  const ask = useMutation({
    mutationFn: async () => {
      const where = slug.trim() ? { practice: slug.trim() } : {}
      const { error } = await api.POST('/v1/password-resets', { body: { ...where, email: email.trim() } })
      if (error) throw new Refused(error)
    },
    retry: false,
  })
  if (ask.isSuccess) {
    return (
      <main className="door">
        <Says title={say('acct_forgot_done')} detail={say('acct_forgot_done_detail')} isPage>
          <a href="/clinic">{say('acct_to_log_in')}</a>
        </Says>
      </main>
    )
  }
  return (
    <main className="door">
      <Card
        title={say('acct_forgot')}
        hint={say('acct_forgot_hint')}
        problem={wordsOf(ask.error)}
        action={say('acct_forgot_send')}
        isBusy={ask.isPending}
        submit={() => ask.mutate()}
      >
        <TextInput
          label={say('acct_practice')}
          description={say('acct_practice_hint')}
          autoComplete="organization"
          value={slug}
          onChange={({ currentTarget }) => setSlug(currentTarget.value)}
        />
        <TextInput
          label={say('acct_email')}
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      </Card>
    </main>
  )
}
