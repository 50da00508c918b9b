import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { Heading } from '../shell/heading.tsx'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { EditPatient } from './edit-patient.tsx'

/** Everybody who visits, found by how they are called, written to or rung up. */
export function PatientsPage() {
  const { words, session, may } = useClinic()
  const { say } = words
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const [sought] = useDebouncedValue(typed.trim(), 200)
  const shortcuts = useMemo(
    () => [{ keys: '/', does: say('pat_search_help'), run: () => field.current?.focus() }],
    [say],
  )
  useShortcuts(shortcuts)
  const found = useInfiniteQuery({
    queryKey: ['patients', sought],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        session.api.GET('/v1/patients', {
          params: {
            query: {
              limit: 50,
              ...(sought ? { q: sought } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: ({ next_cursor }) => next_cursor,
  })
  const patients = found.data?.pages.flatMap(({ data }) => data) ?? []
  return (
    <div className="page">
      <Heading title={say('nav_patients')}>
        {may('patients:write') ? <Button onClick={() => setAdding(true)}>{say('pat_add')}</Button> : null}
      </Heading>
      <TextInput
        ref={field}
        type="search"
        size="md"
        mb="md"
        maw={760}
        aria-label={say('pat_search')}
        placeholder={say('pat_search')}
        leftSection={<IconSearch size={18} />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found.isError ? <Failed again={() => void found.refetch()} /> : null}
      {found.isPending ? <Loading /> : null}
      {found.isSuccess && patients.length === 0 ? (
        sought ? (
          <Says title={say('pat_not_found')} />
        ) : (
          <Says title={say('pat_none')} detail={say('pat_none_detail')} />
        )
      ) : null}
      {patients.length > 0 ? (
        <Stack maw={760} gap="sm">
          <Paper component="ul" withBorder radius="md" className="rows">
            {patients.map(({ id, name, email, phone }) => (
              <li key={id}>
                <Link to="/patients/$id" params={{ id }} className="row">
                  <Text component="span" fw={600}>
                    {name}
                  </Text>
                  <Text component="span" size="sm" c="dimmed">
                    {[phone, email].filter(Boolean).join(' · ')}
                  </Text>
                </Link>
              </li>
            ))}
          </Paper>
          {found.hasNextPage ? (
            <Group justify="center">
              <Button
                variant="default"
                loading={found.isFetchingNextPage}
                onClick={() => void found.fetchNextPage()}
              >
                {say('pat_more')}
              </Button>
            </Group>
          ) : null}
        </Stack>
      ) : null}
      {adding ? (
        <EditPatient
          patient={null}
          close={() => setAdding(false)}
          saved={(id) => void navigate({ to: '/patients/$id', params: { id } })}
        />
      ) : null}
    </div>
  )
}
