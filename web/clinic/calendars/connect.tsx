import { Button, Group, Paper, PasswordInput, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { type Account, type AccountProvider, type Connection, type Doctor, goToAccount } from './data.ts'
import { type Settings, SettingsFields } from './settings.tsx'

/** Whose calendar, what goes where, and then the way to it: an account, or an address with its password. */
export function Connect({ doctors, accounts }: { doctors: readonly Doctor[]; accounts: readonly Account[] }) {
  const { words, session } = useClinic()
  const { say } = words
  const { run, dialog } = useConfirmed()
  const [doctor, setDoctor] = useState(doctors[0]?.id ?? '')
  const [chosen, setChosen] = useState<Settings>({ direction: 'both', shows_patients: false })
  const [isByAddress, setByAddress] = useState(false)
  const settings = { doctor_id: doctor, ...chosen }
  const go = useMutation({
    mutationFn: (external_provider: AccountProvider) =>
      run(() => goToAccount(session.api, { ...settings, external_provider })),
    retry: false,
  })
  const configured = accounts.filter(({ is_configured }) => is_configured)
  if (doctors.length === 0) return null
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={say('cals_connect')}>
      {dialog}
      <Title order={2} size="h4" mb="sm">
        {say('cals_connect')}
      </Title>
      <Stack>
        <Select
          label={say('cals_doctor')}
          allowDeselect={false}
          data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
          value={doctor}
          onChange={(value) => setDoctor(value ?? doctor)}
        />
        <SettingsFields settings={chosen} change={setChosen} />
        <Group gap="xs">
          {configured.map(({ external_provider }) => (
            <Button
              key={external_provider}
              loading={go.isPending && go.variables === external_provider}
              onClick={() => go.mutate(external_provider)}
            >
              {say(`cals_with_${external_provider}`)}
            </Button>
          ))}
          {isByAddress ? null : (
            <Button variant="default" onClick={() => setByAddress(true)}>
              {say('cals_with_caldav')}
            </Button>
          )}
        </Group>
        <Trouble error={go.error} />
        {configured.length === 0 ? (
          <Text size="sm" c="dimmed">
            {say('cals_not_set_up')}
          </Text>
        ) : null}
        {isByAddress ? <ByAddress settings={settings} close={() => setByAddress(false)} /> : null}
      </Stack>
    </Paper>
  )
}

function ByAddress({
  settings,
  close,
}: {
  settings: Settings & Pick<Connection, 'doctor_id'>
  close: () => void
}) {
  const { words, session } = useClinic()
  const { say } = words
  const [address, setAddress] = useState('')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const save = () =>
    answerOf(
      session.api.POST('/v1/calendar-connections', {
        body: { ...settings, address: address.trim(), username: username.trim(), password },
      }),
    )
  return (
    <ConnectionForm label={say('cals_connect')} save={save} close={close}>
      <TextInput
        label={say('cals_address')}
        description={say('cals_address_hint')}
        type="url"
        required
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <TextInput
        label={say('cals_username')}
        required
        autoComplete="off"
        value={username}
        onChange={({ currentTarget }) => setUsername(currentTarget.value)}
      />
      <PasswordInput
        label={say('cals_password')}
        description={say('cals_password_hint')}
        required
        autoComplete="off"
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
    </ConnectionForm>
  )
}
