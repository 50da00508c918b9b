import { Alert, Button, Checkbox, Code, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { wordsOf } from '../shell/asking.ts'
import { done, useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'

/** The identity provider of the practice, if it has one. */
export function SignOnSettings() {
  const { words, session } = useClinic()
  const { say } = words
  const found = useQuery({
    queryKey: ['sign-on-settings'],
    queryFn: () => answerOf(session.api.GET('/v1/sign-on')),
  })
  if (!found.data) return null
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4">
        {say('acct_sign_on')}
      </Title>
      <Text c="dimmed" mb="sm">
        {say('acct_sign_on_hint')}
      </Text>
      <Text size="sm">{say('acct_sign_on_redirect')}</Text>
      <Code block mb="md">
        {found.data.redirect_url}
      </Code>
      <Settings key={found.data.sign_on?.updated_at ?? 'none'} kept={found.data.sign_on} />
    </Paper>
  )
}

function Settings({ kept }: { kept: Schemas['SignOn']['sign_on'] }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const [label, setLabel] = useState(kept?.label ?? '')
  const [issuer, setIssuer] = useState(kept?.issuer ?? '')
  const [client, setClient] = useState(kept?.client_id ?? '')
  const [secret, setSecret] = useState('')
  const [domains, setDomains] = useState(kept?.allowed_domains.join(' ') ?? '')
  const [alone, setAlone] = useState(kept ? !kept.password_allowed : false)
  const again = () => queries.invalidateQueries({ queryKey: ['sign-on-settings'] })
  const save = useMutation({
    mutationFn: () =>
      run(() =>
        answerOf(
          session.api.PUT('/v1/sign-on', {
            body: {
              label: label.trim(),
              issuer: issuer.trim(),
              client_id: client.trim(),
              ...(secret ? { client_secret: secret } : {}),
              allowed_domains: domains
                .toLowerCase()
                .split(/[\s,]+/)
                .filter(Boolean),
              password_allowed: !alone,
            },
          }),
        ),
      ),
    retry: false,
    onSuccess: again,
  })
  const remove = useMutation({
    mutationFn: () => run(() => done(session.api.DELETE('/v1/sign-on'))),
    retry: false,
    onSuccess: again,
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const problem = wordsOf(save.error ?? remove.error)
  return (
    <form onSubmit={submit}>
      {dialog}
      <Stack>
        <TextInput
          label={say('acct_sign_on_label')}
          required
          maxLength={60}
          value={label}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <TextInput
          label={say('acct_sign_on_issuer')}
          description={say('acct_sign_on_issuer_hint')}
          type="url"
          required
          value={issuer}
          onChange={({ currentTarget }) => setIssuer(currentTarget.value)}
        />
        <TextInput
          label={say('acct_sign_on_client')}
          required
          autoComplete="off"
          value={client}
          onChange={({ currentTarget }) => setClient(currentTarget.value)}
        />
        <TextInput
          label={say('acct_sign_on_secret')}
          description={kept ? say('acct_sign_on_secret_kept') : undefined}
          type="password"
          required={kept === null}
          autoComplete="off"
          value={secret}
          onChange={({ currentTarget }) => setSecret(currentTarget.value)}
        />
        <TextInput
          label={say('acct_sign_on_domains')}
          description={say('acct_sign_on_domains_hint')}
          value={domains}
          onChange={({ currentTarget }) => setDomains(currentTarget.value)}
        />
        <Checkbox
          label={say('acct_sign_on_alone')}
          description={say('acct_sign_on_alone_hint')}
          checked={alone}
          onChange={({ currentTarget }) => setAlone(currentTarget.checked)}
        />
        {problem ? (
          <Alert color="red" variant="outline" role="alert">
            {problem}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {say('acct_save')}
          </Button>
          {kept ? (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
              {say('acct_sign_on_remove')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}
