import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { reasonOf, tell } from '../shell/told.tsx'

type Role = Schemas['Participant']['role']

const roles: readonly Role[] = ['guardian', 'carer', 'interpreter', 'other']

/** Who is on a visit besides its patient, and putting somebody there. */
export function PeoplePart({ id, canChange }: { id: string; canChange: boolean }) {
  const { words, session } = useClinic()
  const { say } = words
  const path = { id }
  const people = useQuery({
    queryKey: ['appointment', id, 'participants'],
    queryFn: () => answerOf(session.api.GET('/v1/appointments/{id}/participants', { params: { path } })),
  })
  const queries = useQueryClient()
  const told = {
    onSettled: () => queries.invalidateQueries({ queryKey: ['appointment', id] }),
    onError: (error: Error) =>
      tell(words, { text: say('cal_not_done', { why: reasonOf(words, error) }), isBad: true }),
  }
  const removing = useMutation({
    mutationFn: (participant_id: string) =>
      answerOf(
        session.api.POST('/v1/appointments/{id}/remove-participant', {
          params: { path },
          body: { participant_id },
        }),
      ),
    ...told,
  })
  const adding = useMutation({
    mutationFn: (body: Schemas['ParticipantRequest']) =>
      answerOf(session.api.POST('/v1/appointments/{id}/participants', { params: { path }, body })),
    ...told,
  })
  const all = people.data?.data ?? []
  const [isOpen, setOpen] = useState(false)
  if (all.length === 0 && !canChange) return null
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {say('cal_people')}
      </Title>
      <ul className="people">
        {all.map(({ id: participant, name, role }) => (
          <li key={participant}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">
                {name}{' '}
                <Text size="sm" c="dimmed" span>
                  {say(`cal_role_${role}` as ClinicWord)}
                </Text>
              </Text>
              {canChange ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={removing.isPending}
                  aria-label={say('cal_people_remove_who', { name })}
                  onClick={() => removing.mutate(participant)}
                >
                  {say('cal_people_remove')}
                </Button>
              ) : null}
            </Group>
          </li>
        ))}
      </ul>
      {canChange && isOpen ? (
        <AddPerson
          isBusy={adding.isPending}
          add={(person) => adding.mutate(person, { onSuccess: () => setOpen(false) })}
        />
      ) : canChange ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
          {say('cal_people_add')}
        </Button>
      ) : null}
    </section>
  )
}

interface AddProps {
  readonly isBusy: boolean
  add(person: Schemas['ParticipantRequest']): void
}

function AddPerson({ isBusy, add }: AddProps) {
  const { words } = useClinic()
  const { say } = words
  const [role, setRole] = useState<Role>('guardian')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim()) add({ role, patient: { name: name.trim(), email: email.trim() || null } })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="xs">
        <Select
          label={say('cal_people_role')}
          data={roles.map((value) => ({ value, label: say(`cal_role_${value}` as ClinicWord) }))}
          value={role}
          allowDeselect={false}
          onChange={(value) => setRole(value as Role)}
        />
        <TextInput
          label={say('cal_people_name')}
          required
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          type="email"
          label={say('cal_people_email')}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={isBusy} disabled={!name.trim()}>
            {say('cal_people_add')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
