import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The top of a page: what it is, and what can be done. */
export function Heading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Group justify="space-between" align="center" gap="sm" className="heading">
      <Title order={1} size="h3">
        {title}
      </Title>
      <Group gap="sm">{children}</Group>
    </Group>
  )
}
