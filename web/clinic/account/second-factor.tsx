import { Alert, Button, Code, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { wordsOf } from '../shell/asking.ts'
import { done, useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'

/** The authenticator: set up by showing its first code, and removed. `isAlone`: a password opens the account by itself. */
export function SecondFactor({ isOn, isAlone }: { isOn: boolean; isAlone: boolean }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const [code, setCode] = useState('')
  const again = () => queries.invalidateQueries({ queryKey: ['me'] })
  const prepare = useMutation({
    mutationFn: () => run(() => answerOf(session.api.POST('/v1/session/second-factor'))),
    retry: false,
  })
  const confirm = useMutation({
    mutationFn: () =>
      run(() =>
        answerOf(session.api.POST('/v1/session/second-factor/confirm', { body: { code: code.trim() } })),
      ),
    retry: false,
    onSuccess: again,
  })
  const remove = useMutation({
    mutationFn: () => run(() => done(session.api.DELETE('/v1/session/second-factor'))),
    retry: false,
    onSuccess: () => {
      prepare.reset()
      confirm.reset()
      return again()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    confirm.mutate()
  }
  return (
    <Paper withBorder p="md">
      {dialog}
      <Title order={2} size="h4">
        {say('acct_second')}
      </Title>
      <Text c="dimmed" mb="sm">
        {say(isOn ? 'acct_second_on' : isAlone ? 'acct_second_off' : 'acct_second_passkey')}
      </Text>
      {confirm.data ? (
        <Alert role="status" title={say('acct_codes')}>
          <Code block>{confirm.data.recovery_codes.join('\n')}</Code>
        </Alert>
      ) : null}
      {isOn ? (
        <Button variant="default" mt="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
          {say('acct_second_remove')}
        </Button>
      ) : prepare.data ? (
        <form onSubmit={submit}>
          <Stack>
            <Text>{say('acct_second_secret')}</Text>
            <Code block>{prepare.data.secret.replace(/(.{4})/g, '$1 ').trim()}</Code>
            <a href={prepare.data.uri}>{say('acct_second_open')}</a>
            <Group align="end">
              <TextInput
                label={say('acct_code')}
                required
                inputMode="numeric"
                autoComplete="one-time-code"
                value={code}
                onChange={({ currentTarget }) => setCode(currentTarget.value)}
                error={wordsOf(confirm.error)}
              />
              <Button type="submit" loading={confirm.isPending}>
                {say('acct_save')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Button loading={prepare.isPending} onClick={() => prepare.mutate()}>
          {say('acct_second_set_up')}
        </Button>
      )}
      {prepare.error ? <Text role="alert">{wordsOf(prepare.error)}</Text> : null}
    </Paper>
  )
}
