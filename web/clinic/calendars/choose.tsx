import { Button, Group, Radio, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { Loading } from '../shell/states.tsx'
import { Trouble } from '../shell/trouble.tsx'
import type { Connection } from './data.ts'

/** Which of the account's calendars it is to be. */
export function Choose({ connection: { id, address } }: { connection: Connection }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const [chosen, setChosen] = useState(address)
  const params = { path: { id } }
  const calendars = useQuery({
    queryKey: ['calendar-choices', id],
    queryFn: () => answerOf(session.api.GET('/v1/calendar-connections/{id}/calendars', { params })),
    staleTime: 60_000,
  })
  const use = useMutation({
    mutationFn: () =>
      run(() =>
        answerOf(
          session.api.PUT('/v1/calendar-connections/{id}/calendar', { params, body: { address: chosen } }),
        ),
      ),
    retry: false,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar-connections'] }),
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    use.mutate()
  }
  if (calendars.isPending) return <Loading />
  return (
    <form onSubmit={submit}>
      {dialog}
      <Stack gap="sm">
        <Radio.Group
          label={say('cals_choose')}
          description={say('cals_choose_hint')}
          value={chosen}
          onChange={setChosen}
        >
          <Stack gap="xs" mt="xs">
            {(calendars.data?.data ?? []).map((one) => (
              <Radio key={one.address} value={one.address} label={one.label} />
            ))}
          </Stack>
        </Radio.Group>
        <Trouble error={calendars.error ?? use.error} />
        <Group>
          <Button type="submit" loading={use.isPending} disabled={!calendars.data}>
            {say('cals_use')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
