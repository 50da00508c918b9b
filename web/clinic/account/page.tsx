import { Alert, Badge, Button, Group, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { wordsOf } from '../shell/asking.ts'
import { done, useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { Digest } from './digest.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'

/** Who somebody is here, what opens their account, and where it is open. */
export function AccountPage() {
  const { words, session } = useClinic()
  const { say } = words
  const me = useQuery({
    queryKey: ['me'],
    enabled: session.isLoggedIn,
    queryFn: () => answerOf(session.api.GET('/v1/session')),
  })
  if (!session.isLoggedIn) return <Says title={say('acct_mine')} detail={say('acct_with_key')} />
  if (me.isError) return <Failed again={() => void me.refetch()} />
  if (!me.data) return <Loading />
  const { account, role, second_factors } = me.data
  return (
    <Stack maw={640} p="md" gap="lg">
      <Title order={1} size="h2">
        {say('acct_mine')}
      </Title>
      <Text>
        {say('acct_signed_in_as', { name: account.name, role: say(`acct_${role}`), email: account.email })}
      </Text>
      <Password />
      <Passkeys />
      <SecondFactor isOn={second_factors.includes('totp')} isAlone={second_factors.length === 0} />
      <Digest />
      <Sessions />
    </Stack>
  )
}

function Password() {
  const { words, session } = useClinic()
  const { say } = words
  const [password, setPassword] = useState('')
  const { run, dialog } = useConfirmed()
  const change = useMutation({
    mutationFn: () =>
      run(() => done(session.api.POST('/v1/session/password', { body: { new_password: password } }))),
    retry: false,
    onSuccess: () => setPassword(''),
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit}>
      {dialog}
      <Stack>
        <PasswordInput
          label={say('acct_new_password')}
          description={say('acct_password_rule')}
          required
          autoComplete="new-password"
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={wordsOf(change.error)}
        />
        {change.isSuccess ? <Alert role="status">{say('acct_password_changed')}</Alert> : null}
        <Group>
          <Button type="submit" loading={change.isPending}>
            {say('acct_save')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}

function Sessions() {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answerOf(session.api.GET('/v1/sessions')),
  })
  const end = useMutation({
    mutationFn: (id: string) => done(session.api.DELETE('/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4" mb="sm">
        {say('acct_sessions')}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0}>
        {(sessions.data?.data ?? []).map(({ id, user_agent, address, is_this }) => (
          <Group component="li" key={id} justify="space-between" wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {user_agent || address} · {address}
            </Text>
            {is_this ? (
              <Badge variant="default">{say('acct_this_session')}</Badge>
            ) : (
              <Button size="xs" variant="default" onClick={() => end.mutate(id)}>
                {say('acct_end')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Paper>
  )
}
