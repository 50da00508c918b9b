import { Alert, Button, Code, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { wordsOf } from '../shell/asking.ts'
import { done, useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { hasPasskeys, makePasskey } from '../shell/passkey.ts'

/** The passkeys of the account: made here, each with a name, and removed. */
export function Passkeys() {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const [label, setLabel] = useState('')
  const passkeys = useQuery({
    queryKey: ['passkeys'],
    queryFn: () => answerOf(session.api.GET('/v1/session/passkeys')),
  })
  const again = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['passkeys'] }),
      queries.invalidateQueries({ queryKey: ['me'] }),
    ])
  const add = useMutation({
    mutationFn: () =>
      run(async () => {
        const asked = await answerOf(session.api.POST('/v1/session/passkeys/options'))
        const response = await makePasskey(asked, say)
        return answerOf(session.api.POST('/v1/session/passkeys', { body: { label: label.trim(), response } }))
      }),
    retry: false,
    onSuccess: () => {
      setLabel('')
      return again()
    },
  })
  const remove = useMutation({
    mutationFn: (id: string) =>
      run(() => done(session.api.DELETE('/v1/session/passkeys/{id}', { params: { path: { id } } }))),
    retry: false,
    onSuccess: again,
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    add.mutate()
  }
  const problem = wordsOf(add.error ?? remove.error)
  return (
    <Paper withBorder p="md">
      {dialog}
      <Title order={2} size="h4">
        {say('acct_passkeys')}
      </Title>
      <Text c="dimmed" mb="sm">
        {say('acct_passkeys_hint')}
      </Text>
      <Stack component="ul" gap="xs" p={0} mb="sm">
        {(passkeys.data?.data ?? []).map(({ id, label: name, last_used_at }) => (
          <Group component="li" key={id} justify="space-between" wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {name}
              {last_used_at ? ` · ${say('acct_passkey_used')}` : ''}
            </Text>
            <Button
              size="xs"
              variant="default"
              aria-label={`${say('acct_passkey_remove')}: ${name}`}
              loading={remove.isPending && remove.variables === id}
              onClick={() => remove.mutate(id)}
            >
              {say('acct_passkey_remove')}
            </Button>
          </Group>
        ))}
      </Stack>
      {add.data && add.data.recovery_codes.length > 0 ? (
        <Alert role="status" title={say('acct_codes')} mb="sm">
          <Code block>{add.data.recovery_codes.join('\n')}</Code>
        </Alert>
      ) : null}
      {hasPasskeys() ? (
        <form onSubmit={submit}>
          <Group align="end">
            <TextInput
              label={say('acct_passkey_label')}
              description={say('acct_passkey_label_hint')}
              required
              maxLength={100}
              value={label}
              onChange={({ currentTarget }) => setLabel(currentTarget.value)}
            />
            <Button type="submit" loading={add.isPending}>
              {say('acct_passkey_add')}
            </Button>
          </Group>
        </form>
      ) : (
        <Text>{say('acct_passkey_unable')}</Text>
      )}
      {problem ? <Text role="alert">{problem}</Text> : null}
    </Paper>
  )
}
