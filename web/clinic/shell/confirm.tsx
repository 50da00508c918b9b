import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf, Refused } from '../../ui/answer.ts'
import { isRefusal, wordsOf } from './asking.ts'
import { useClinic } from './context.ts'
import { hasPasskeys, showPasskey } from './passkey.ts'

type Answer<Data> = { data?: Data | undefined; error?: ConstructorParameters<typeof Refused>[0] | undefined }

/** What was asked, or the refusal thrown; also where the answer is empty. */
export async function done<Data>(asked: Promise<Answer<Data>>): Promise<Data | undefined> {
  const { data, error } = await asked
  if (error) throw new Refused(error)
  return data
}

/** Runs what changes credentials; where the server asks for the password first, so does the page, and then runs it again. */
export function useConfirmed() {
  const [waiting, setWaiting] = useState<(() => void) | null>(null)
  const run = <Result,>(work: () => Promise<Result>): Promise<Result> =>
    work().catch((error: Error) => {
      if (!isRefusal(error, 'reauthentication_needed')) throw error
      return new Promise<Result>((resolve, reject) =>
        setWaiting(() => () => {
          setWaiting(null)
          work().then(resolve, reject)
        }),
      )
    })
  const dialog = waiting ? <Confirm confirmed={waiting} close={() => setWaiting(null)} /> : null
  return { run, dialog }
}

function Confirm({ confirmed, close }: { confirmed: () => void; close: () => void }) {
  const { words, session, practice } = useClinic()
  const { say } = words
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const show = useMutation({
    mutationFn: () =>
      answerOf(
        session.api.POST('/v1/session/reauthenticate', {
          body: { password, ...(code.trim() ? { code: code.trim() } : {}) },
        }),
      ),
    retry: false,
    onSuccess: confirmed,
  })
  const byPasskey = useMutation({
    mutationFn: async () => {
      const asked = await answerOf(
        session.api.POST('/v1/session/passkey/options', { body: { practice: practice.slug } }),
      )
      const passkey = await showPasskey(asked, say)
      return answerOf(session.api.POST('/v1/session/reauthenticate', { body: { passkey } }))
    },
    retry: false,
    onSuccess: confirmed,
  })
  const here = { practice: practice.slug }
  const ways = useQuery({
    queryKey: ['ways', practice.slug],
    queryFn: () => answerOf(session.api.GET('/v1/session/ways', { params: { query: here } })),
    staleTime: 60_000,
  })
  const provider = ways.data?.single_sign_on ?? null
  const byProvider = useMutation({
    mutationFn: () =>
      answerOf(session.api.POST('/v1/session/single-sign-on', { body: { ...here, again: true } })),
    retry: false,
    onSuccess: ({ url }) => location.assign(url),
  })
  const asksForCode = isRefusal(show.error, 'second_factor_needed') || code !== ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    show.mutate()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={say('acct_confirm')}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text c="dimmed">{say('acct_confirm_hint')}</Text>
          <PasswordInput
            label={say('acct_password')}
            required
            data-autofocus
            autoComplete="current-password"
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            error={wordsOf(show.error)}
          />
          {asksForCode ? (
            <TextInput
              label={say('acct_code')}
              description={say('acct_code_hint')}
              autoComplete="one-time-code"
              value={code}
              onChange={({ currentTarget }) => setCode(currentTarget.value)}
            />
          ) : null}
          <Button type="submit" loading={show.isPending}>
            {say('acct_confirm')}
          </Button>
          {hasPasskeys() ? (
            <Button variant="default" loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
              {say('acct_confirm_passkey')}
            </Button>
          ) : null}
          {provider ? (
            <Button variant="default" loading={byProvider.isPending} onClick={() => byProvider.mutate()}>
              {say('acct_by_provider', { provider })}
            </Button>
          ) : null}
          {byPasskey.error ? <Text role="alert">{wordsOf(byPasskey.error)}</Text> : null}
        </Stack>
      </form>
    </Modal>
  )
}
