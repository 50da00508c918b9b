import {
  Alert,
  Button,
  Code,
  Group,
  NativeSelect,
  Paper,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { isRefusal, wordsOf } from '../shell/asking.ts'
import { useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { SignOnSettings } from './sign-on-settings.tsx'

type Role = Schemas['StaffAccount']['role']

const roles: readonly Role[] = ['owner', 'manager', 'receptionist', 'doctor']

/** Who works here, and asking somebody to join. */
export function StaffPage() {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const staff = useQuery({
    queryKey: ['staff'],
    queryFn: () => answerOf(session.api.GET('/v1/staff', { params: { query: { limit: 200 } } })),
  })
  const change = useMutation({
    mutationFn: ({ id, is_active }: { id: string; is_active: boolean }) =>
      run(() =>
        answerOf(session.api.PATCH('/v1/staff/{id}', { params: { path: { id } }, body: { is_active } })),
      ),
    retry: false,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['staff'] }),
  })
  if (isRefusal(staff.error, 'forbidden')) {
    return <Says title={say('acct_staff')} detail={wordsOf(staff.error) ?? ''} />
  }
  if (staff.isError) return <Failed again={() => void staff.refetch()} />
  if (!staff.data) return <Loading />
  return (
    <Stack p="md" gap="lg" maw={900}>
      {dialog}
      <Title order={1} size="h2">
        {say('acct_staff')}
      </Title>
      {change.error ? <Text role="alert">{wordsOf(change.error)}</Text> : null}
      <Table.ScrollContainer minWidth={480}>
        <Table aria-label={say('acct_staff')}>
          <Table.Tbody>
            {staff.data.data.map(({ id, name, email, role, is_active }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{email}</Table.Td>
                <Table.Td>{say(`acct_${role}`)}</Table.Td>
                <Table.Td>{say(is_active ? 'acct_active' : 'acct_gone')}</Table.Td>
                <Table.Td>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${say(is_active ? 'acct_let_go' : 'acct_take_back')}: ${name}`}
                    onClick={() => change.mutate({ id, is_active: !is_active })}
                  >
                    {say(is_active ? 'acct_let_go' : 'acct_take_back')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Invite />
      <SignOnSettings />
    </Stack>
  )
}

function Invite() {
  const { words, session } = useClinic()
  const { say } = words
  const { run, dialog } = useConfirmed()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('receptionist')
  const invite = useMutation({
    mutationFn: () =>
      run(() => answerOf(session.api.POST('/v1/staff-invitations', { body: { email: email.trim(), role } }))),
    retry: false,
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit}>
      {dialog}
      <Group align="end">
        <TextInput
          label={say('acct_email')}
          type="email"
          required
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <NativeSelect
          label={say('acct_role')}
          value={role}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Role)}
          data={roles.map((value) => ({ value, label: say(`acct_${value}`) }))}
        />
        <Button type="submit" loading={invite.isPending}>
          {say('acct_invite')}
        </Button>
      </Group>
      {invite.error ? <Text role="alert">{wordsOf(invite.error)}</Text> : null}
      {invite.data ? (
        <Alert mt="md" role="status" title={say('acct_link', { email: invite.data.email })}>
          <Code block>{invite.data.link}</Code>
        </Alert>
      ) : null}
    </Paper>
  )
}
