import { Alert, Button, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { Failed, Loading } from '../shell/states.tsx'
import { reasonOf } from '../shell/told.tsx'

type Settings = Schemas['PaymentSettings']

/** How the practice is paid. Keys go in and are never shown again. */
export function Payments() {
  const { session } = useClinic()
  const settings = useQuery({
    queryKey: ['payment-settings'],
    queryFn: () => answerOf(session.api.GET('/v1/payment-settings')),
  })
  if (settings.isError) return <Failed again={() => void settings.refetch()} />
  return settings.data ? <PaymentForm settings={settings.data} /> : <Loading />
}

function PaymentForm({ settings }: { settings: Settings }) {
  const { words, session, practice } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const [provider, setProvider] = useState(settings.provider)
  const [publishable, setPublishable] = useState(settings.stripe_publishable_key ?? '')
  const [secret, setSecret] = useState('')
  const [webhook, setWebhook] = useState('')
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | { readonly why: string }>('idle')
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setState('busy')
    try {
      const body = {
        provider,
        stripe_publishable_key: publishable.trim() || null,
        ...(secret.trim() ? { stripe_secret_key: secret.trim() } : {}),
        ...(webhook.trim() ? { stripe_webhook_secret: webhook.trim() } : {}),
      }
      queries.setQueryData(
        ['payment-settings'],
        await answerOf(session.api.PATCH('/v1/payment-settings', { body })),
      )
      setSecret('')
      setWebhook('')
      setState('saved')
    } catch (error) {
      setState({ why: reasonOf(words, error) })
    }
  }
  const there = (isThere: boolean) => (isThere ? say('setup_stripe_there') : '')
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack maw={520}>
        <Select
          label={say('setup_pay_where')}
          allowDeselect={false}
          data={[
            { value: 'desk', label: say('setup_pay_desk') },
            { value: 'stripe', label: say('setup_pay_stripe') },
          ]}
          value={provider}
          onChange={(value) => setProvider(value as Settings['provider'])}
        />
        {provider === 'stripe' ? (
          <>
            <TextInput
              label={say('setup_stripe_publishable')}
              placeholder="pk_…"
              value={publishable}
              onChange={({ currentTarget }) => setPublishable(currentTarget.value)}
            />
            <PasswordInput
              label={say('setup_stripe_secret')}
              placeholder="sk_…"
              description={there(settings.has_stripe_secret_key)}
              autoComplete="off"
              value={secret}
              onChange={({ currentTarget }) => setSecret(currentTarget.value)}
            />
            <PasswordInput
              label={say('setup_stripe_webhook')}
              placeholder="whsec_…"
              description={there(settings.has_stripe_webhook_secret)}
              autoComplete="off"
              value={webhook}
              onChange={({ currentTarget }) => setWebhook(currentTarget.value)}
            />
            <Text size="sm" c="dimmed">
              {say('setup_stripe_hint', {
                url: `${location.origin}/public/${practice.slug}/stripe-webhook`,
              })}
            </Text>
          </>
        ) : null}
        {typeof state === 'object' ? <Alert color="red">{state.why}</Alert> : null}
        <div>
          <Button type="submit" loading={state === 'busy'}>
            {say('setup_save')}
          </Button>{' '}
          <Text span size="sm" role="status">
            {state === 'saved' ? say('setup_saved') : ''}
          </Text>
        </div>
      </Stack>
    </form>
  )
}
