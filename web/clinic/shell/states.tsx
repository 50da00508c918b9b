import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from './context.ts'

/* What a page shows while it has nothing to show. */

/** Takes the place of what is coming, and says so to whoever does not see it. */
export function Loading({ label }: { label?: string }) {
  const { say } = useWords()
  return (
    <Center className="state" role="status">
      <Loader size="sm" aria-hidden="true" />
      <span className="visually-hidden">{label ?? say('shell_loading')}</span>
    </Center>
  )
}

/** A whole page that is on its way: with a heading, as every page has one. */
export function Opening() {
  const { say } = useWords()
  return (
    <>
      <h1 className="visually-hidden">{say('shell_loading')}</h1>
      <Loading />
    </>
  )
}

/** The server could not be asked: why, and what can be done. */
export function Failed({ again }: { again: () => void }) {
  const { say } = useWords()
  return (
    <Says title={say('shell_failed')} detail={say('shell_failed_detail')} isAlert>
      <Button onClick={again}>{say('shell_try_again')}</Button>
    </Says>
  )
}

/** A sentence in the middle of an empty page, and what to do next. */
export function Says({
  title,
  detail,
  isAlert = false,
  isPage = false,
  children,
}: {
  title: string
  detail?: string
  isAlert?: boolean
  /** Whether there is nothing else on the page. */
  isPage?: boolean
  children?: ReactNode
}) {
  return (
    <Center className="state" role={isAlert ? 'alert' : undefined}>
      <Stack align="center" gap="md" maw={420}>
        <div>
          <Title order={isPage ? 1 : 2} size="h4" ta="center">
            {title}
          </Title>
          {detail ? (
            <Text c="dimmed" ta="center" mt={4}>
              {detail}
            </Text>
          ) : null}
        </div>
        {children}
      </Stack>
    </Center>
  )
}
