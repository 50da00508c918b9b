import { Button, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useWords } from './context.ts'

/** For whoever has a key and no account: one field. */
export function EnterKey({ enter, isWrong = false }: { enter: (key: string) => void; isWrong?: boolean }) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (typed.trim()) enter(typed.trim())
  }
  return (
    <Paper component="form" onSubmit={submit} className="door-card" withBorder shadow="sm" radius="lg" p="xl">
      <Stack gap="lg">
        <div>
          <Title order={2} size="h5">
            {say('key_title')}
          </Title>
          <Text c="dimmed" mt={4}>
            {say('key_hint')}
          </Text>
        </div>
        <PasswordInput
          label={say('key_label')}
          size="md"
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          error={isWrong ? say('key_wrong') : null}
        />
        <Button type="submit" variant="default" fullWidth disabled={!typed.trim()}>
          {say('key_enter')}
        </Button>
      </Stack>
    </Paper>
  )
}
