import { PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useWords } from '../shell/context.ts'
import { isRefusal, useApi, wordsOf } from './asking.ts'
import { Card } from './card.tsx'

/** Address and password, and a code where the account asks for one. */
export function LogIn({ practice, enter }: { practice: string; enter: (practice: string) => void }) {
  const { say } = useWords()
  const api = useApi()
  const [slug, setSlug] = useState(practice)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const logIn = useMutation({
    mutationFn: async () =>
      answerOf(
        api.POST('/v1/session', {
          body: {
            email: email.trim(),
            password,
            ...(slug.trim() ? { practice: slug.trim() } : {}),
            ...(code.trim() ? { code: code.trim() } : {}),
          },
        }),
      ),
    retry: false,
    onSuccess: (me) => enter(me.practice.slug),
  })
  const [asksForCode, setAsksForCode] = useState(false)
  if (!asksForCode && isRefusal(logIn.error, 'second_factor_needed')) setAsksForCode(true)
  return (
    <Card
      title={say('acct_log_in')}
      problem={wordsOf(logIn.error)}
      action={say('acct_log_in')}
      isBusy={logIn.isPending}
      submit={() => logIn.mutate()}
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
      <PasswordInput
        label={say('acct_password')}
        required
        autoComplete="current-password"
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {asksForCode ? (
        <TextInput
          label={say('acct_code')}
          description={say('acct_code_hint')}
          required
          autoFocus
          autoComplete="one-time-code"
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
      ) : null}
    </Card>
  )
}
