import { Button, Group, Paper, SegmentedControl, Stack, Switch, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { Failed, Loading } from '../shell/states.tsx'
import { Trouble } from '../shell/trouble.tsx'

type Settings = Schemas['DigestSettings']

const KEY = ['digest']

/** A summary of the day by mail, for who asks for it. */
export function Digest() {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const settings = useQuery({ queryKey: KEY, queryFn: () => answerOf(session.api.GET('/v1/session/digest')) })
  const change = useMutation({
    mutationFn: (body: Settings) => answerOf(session.api.PUT('/v1/session/digest', { body })),
    retry: false,
    onSuccess: (saved) => queries.setQueryData(KEY, saved),
  })
  if (settings.isError) return <Failed again={() => void settings.refetch()} />
  if (!settings.data) return <Loading />
  const now = settings.data
  return (
    <Paper withBorder p="md">
      <Stack>
        <Title order={2} size="h4">
          {say('acct_digest')}
        </Title>
        <Text>{say('acct_digest_detail')}</Text>
        <Switch
          label={say('acct_digest_on')}
          checked={now.is_on}
          disabled={change.isPending}
          onChange={({ currentTarget }) => change.mutate({ ...now, is_on: currentTarget.checked })}
        />
        <Group align="end">
          <TextInput
            type="time"
            label={say('acct_digest_at')}
            defaultValue={now.at_local}
            onBlur={({ currentTarget }) => {
              const at_local = currentTarget.value.slice(0, 5)
              if (at_local && at_local !== now.at_local) change.mutate({ ...now, at_local })
            }}
          />
          <SegmentedControl
            aria-label={say('acct_digest_day')}
            value={now.tells}
            onChange={(tells) => change.mutate({ ...now, tells: tells as Settings['tells'] })}
            data={[
              { value: 'today', label: say('acct_digest_today') },
              { value: 'tomorrow', label: say('acct_digest_tomorrow') },
            ]}
          />
        </Group>
        <Trouble error={change.error} />
        <Preview tells={now.tells} />
      </Stack>
    </Paper>
  )
}

function Preview({ tells }: { tells: Settings['tells'] }) {
  const { words, session } = useClinic()
  const [isOpen, setOpen] = useState(false)
  const preview = useQuery({
    queryKey: [...KEY, 'preview', tells],
    enabled: isOpen,
    queryFn: () => answerOf(session.api.GET('/v1/session/digest/preview', { params: { query: { tells } } })),
  })
  if (!isOpen) {
    return (
      <Button variant="default" w="fit-content" onClick={() => setOpen(true)}>
        {words.say('acct_digest_see')}
      </Button>
    )
  }
  if (preview.isError) return <Failed again={() => void preview.refetch()} />
  if (!preview.data) return <Loading />
  return (
    <Paper withBorder p="md" component="section" aria-label={words.say('acct_digest_see')}>
      <Text fw={600}>{preview.data.subject}</Text>
      <Text className="as-written">{preview.data.text}</Text>
    </Paper>
  )
}
