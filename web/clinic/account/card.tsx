import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode, SubmitEvent } from 'react'
import { Mark } from '../shell/mark.tsx'

/** A form by itself in the middle of the page. */
export function Card({
  title,
  hint,
  problem,
  action,
  isBusy,
  submit,
  more,
  children,
}: {
  title: string
  hint?: string | undefined
  problem: string | null
  action: string
  isBusy: boolean
  submit: () => void
  /** Other ways to the same. */
  more?: ReactNode
  children: ReactNode
}) {
  return (
    <Paper
      component="form"
      className="door-card"
      withBorder
      shadow="sm"
      radius="lg"
      p="xl"
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        if (!isBusy) submit()
      }}
    >
      <Stack gap="lg">
        <Mark size={44} />
        <div>
          <Title order={1} size="h2">
            {title}
          </Title>
          {hint ? (
            <Text c="dimmed" mt={4}>
              {hint}
            </Text>
          ) : null}
        </div>
        {problem ? (
          <Alert color="red" variant="outline" role="alert">
            {problem}
          </Alert>
        ) : null}
        {children}
        <Button type="submit" size="md" fullWidth loading={isBusy}>
          {action}
        </Button>
        {more}
      </Stack>
    </Paper>
  )
}
