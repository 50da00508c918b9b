import { Radio, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { tell } from '../shell/told.tsx'
import { Trouble } from '../shell/trouble.tsx'

type Check = Schemas['Practice']['contact_check']

const checks: readonly Check[] = ['none', 'email', 'phone', 'either']

/** What is asked of people whom the practice does not know. */
export function Visitors() {
  const { words, session, practice } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: (contact_check: Check) =>
      answerOf(session.api.PATCH('/v1/practice', { body: { contact_check } })),
    retry: false,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['practice'] })
      tell(words, { text: say('setup_visitors_saved') })
    },
  })
  return (
    <Stack maw={640}>
      <Radio.Group
        label={say('setup_check')}
        description={say('setup_check_detail')}
        value={practice.contact_check}
        onChange={(value) => change.mutate(value as Check)}
      >
        <Stack gap="xs" mt="sm">
          {checks.map((value) => (
            <Radio
              key={value}
              value={value}
              label={say(`setup_check_${value}`)}
              disabled={change.isPending}
            />
          ))}
        </Stack>
      </Radio.Group>
      {practice.contact_check === 'none' ? null : <Text size="sm">{say('setup_check_needs')}</Text>}
      <Trouble error={change.error} />
    </Stack>
  )
}
