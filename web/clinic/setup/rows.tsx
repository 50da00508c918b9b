import { Badge, Button, Paper, Stack, Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useClinic } from '../shell/context.ts'
import { Says } from '../shell/states.tsx'

export interface Row {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly isActive?: boolean
}

/** A list in which each line opens; an empty one says what comes next. */
export function Rows({
  rows,
  open,
  add,
  addWord,
  empty,
  children,
}: {
  rows: readonly Row[]
  open: (id: string) => void
  add: () => void
  addWord: string
  empty: string
  children?: ReactNode
}) {
  const { say } = useClinic().words
  if (rows.length === 0) {
    return (
      <Says title={empty}>
        <Button onClick={add}>{addWord}</Button>
      </Says>
    )
  }
  return (
    <Stack gap="sm" maw={760}>
      {children}
      <Paper withBorder radius="md" component="ul" className="rows">
        {rows.map(({ id, name, detail, isActive = true }) => (
          <li key={id}>
            <UnstyledButton className="row" onClick={() => open(id)}>
              <Text component="span" fw={600}>
                {name}
              </Text>
              <Text component="span" size="sm" c="dimmed">
                {detail}
              </Text>
              {isActive ? null : (
                <Badge color="gray" variant="outline" c="var(--mantine-color-text)">
                  {say('setup_inactive')}
                </Badge>
              )}
            </UnstyledButton>
          </li>
        ))}
      </Paper>
      <Button onClick={add} className="add">
        {addWord}
      </Button>
    </Stack>
  )
}
