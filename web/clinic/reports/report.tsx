import { Button, Group, Paper, Skeleton, Table, Text, Title } from '@mantine/core'
import { type UseQueryResult, useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useClinic } from '../shell/context.ts'
import { Failed } from '../shell/states.tsx'
import { Trouble } from '../shell/trouble.tsx'

export interface Query {
  readonly from: string
  readonly to: string
  readonly doctor_id?: string
  readonly appointment_type_id?: string
}

/** The same facts in lines, for who reads them so. */
export interface TableOf {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A plot, the same as a table, and as a file. */
export function Report<Row>({
  title,
  hint,
  path,
  query,
  found,
  table,
  children,
}: {
  title: string
  hint: string
  path: string
  query: Query
  found: UseQueryResult<readonly Row[]>
  table: (rows: readonly Row[]) => TableOf
  children: (rows: readonly Row[]) => ReactNode
}) {
  const { words, session } = useClinic()
  const { say } = words
  const saving = useMutation({
    mutationFn: async () => {
      const answer = await session.fetch(`/v1/reports/${path}.csv?${new URLSearchParams({ ...query })}`)
      if (!answer.ok) throw new Error(`answered ${answer.status}`)
      download(await answer.blob(), `${path}_${query.from}_${query.to}.csv`)
    },
  })
  return (
    <Paper component="section" aria-label={title} withBorder radius="lg" p="lg">
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </div>
        <Button
          variant="default"
          size="xs"
          aria-label={say('rep_csv_of', { what: title })}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          {say('rep_csv')}
        </Button>
      </Group>
      <Trouble error={saving.error} />
      {found.isError ? <Failed again={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton height={220} /> : null}
      {found.data ? (
        found.data.length === 0 ? (
          <Text c="dimmed" className="plot">
            {say('rep_nothing')}
          </Text>
        ) : (
          <>
            <div className="plot" aria-hidden="true">
              {children(found.data)}
            </div>
            <AsTable title={title} table={table(found.data)} />
          </>
        )
      ) : null}
    </Paper>
  )
}

function AsTable({ title, table }: { title: string; table: TableOf }) {
  const { say } = useClinic().words
  return (
    <details>
      <summary>{say('rep_table')}</summary>
      <section
        className="table-room"
        aria-label={`${title}: ${say('rep_table')}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <Table>
          <Table.Caption>{title}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {table.head.map((cell) => (
                <Table.Th key={cell} scope="col">
                  {cell}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.map((row) => (
              <Table.Tr key={row.join()}>
                {row.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column's
                  <Table.Td key={i}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </details>
  )
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Lines of names, each with a bar: what most of these plots are. */
export function Bars({
  rows,
}: {
  rows: readonly { readonly name: string; readonly share: number; readonly value: string }[]
}) {
  return rows.map(({ name, share, value }) => (
    <div key={name} className="bar">
      <span className="bar-name">{name}</span>
      <span className="bar-room">
        <span className="bar-fill" style={{ inlineSize: `${Math.min(100, 100 * share)}%` }} />
      </span>
      <span className="bar-value">{value}</span>
    </div>
  ))
}

export function percent(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
