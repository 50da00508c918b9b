import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf, Refused } from '../../ui/answer.ts'
import { useApi, wordsOf } from '../shell/asking.ts'
import { useWords } from '../shell/context.ts'
import { hasPasskeys, showPasskey } from '../shell/passkey.ts'
import { Card } from './card.tsx'

type Methods = readonly string[]

/** Address and password, and what the account asks for besides; or a passkey alone. */
export function LogIn({ practice, enter }: { practice: string; enter: (practice: string) => void }) {
  const { say } = useWords()
  const api = useApi()
  const [slug, setSlug] = useState(practice)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [methods, setMethods] = useState<Methods>([])
  const where = slug.trim() ? { practice: slug.trim() } : {}
  const onSuccess = (me: Schemas['Myself']) => enter(me.practice.slug)
  const onError = (error: Error) => setMethods((before) => methodsOf(error) ?? before)
  const byPassword = useMutation({
    mutationFn: (more: { passkey?: Schemas['PasskeyAnswer']; code?: string }) =>
      answerOf(api.POST('/v1/session', { body: { ...where, email: email.trim(), password, ...more } })),
    retry: false,
    onSuccess,
    onError,
  })
  const byPasskey = useMutation({
    mutationFn: async () => {
      const asked = await answerOf(api.POST('/v1/session/passkey/options', { body: where }))
      const passkey = await showPasskey(asked, say)
      return methods.length > 0
        ? byPassword.mutateAsync({ passkey })
        : answerOf(api.POST('/v1/session/passkey', { body: { ...where, passkey } }))
    },
    retry: false,
    onSuccess,
  })
  const [asked, setAsked] = useState(practice)
  const ways = useQuery({
    queryKey: ['ways', asked],
    queryFn: () =>
      answerOf(api.GET('/v1/session/ways', { params: { query: asked ? { practice: asked } : {} } })),
    retry: false,
    staleTime: 60_000,
  })
  const elsewhere = ways.data?.single_sign_on ?? null
  const byProvider = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/session/single-sign-on', { body: where })),
    retry: false,
    onSuccess: ({ url }) => location.assign(url),
  })
  const asksForCode = methods.includes('totp') || methods.includes('recovery_code')
  return (
    <Card
      title={say('acct_log_in')}
      problem={wordsOf(byPasskey.error ?? byProvider.error ?? byPassword.error)}
      action={say('acct_log_in')}
      isBusy={byPassword.isPending}
      submit={() => {
        byPasskey.reset()
        byProvider.reset()
        byPassword.mutate(code.trim() ? { code: code.trim() } : {})
      }}
      more={
        <>
          {hasPasskeys() ? (
            <Button
              variant="default"
              fullWidth
              loading={byPasskey.isPending}
              onClick={() => byPasskey.mutate()}
            >
              {say('acct_by_passkey')}
            </Button>
          ) : null}
          <a href={`/clinic/account/forgot?${new URLSearchParams(where)}`}>{say('acct_forgot')}</a>
          {elsewhere ? (
            <Button
              variant="default"
              fullWidth
              loading={byProvider.isPending || byProvider.isSuccess}
              onClick={() => byProvider.mutate()}
            >
              {say('acct_by_provider', { provider: elsewhere })}
            </Button>
          ) : null}
        </>
      }
    >
      <TextInput
        label={say('acct_practice')}
        description={say('acct_practice_hint')}
        autoComplete="organization"
        value={slug}
        onChange={({ currentTarget }) => setSlug(currentTarget.value)}
        onBlur={() => setAsked(slug.trim())}
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

/** What the account asks for besides the password; null where that is not what was wrong. */
function methodsOf(error: Error): Methods | null {
  const isAsked = error instanceof Refused && error.problem.code === 'second_factor_needed'
  return isAsked ? (error.problem.methods ?? []) : null
}
