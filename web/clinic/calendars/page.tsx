import { Stack, Text } from '@mantine/core'
import { useClinic } from '../shell/context.ts'
import { useDoctors } from '../shell/every.ts'
import { Heading } from '../shell/heading.tsx'
import { Failed, Loading } from '../shell/states.tsx'
import { Connect } from './connect.tsx'
import { ConnectionCard } from './connection.tsx'
import { useAccounts, useConnections } from './data.ts'

/** The calendars that doctors keep elsewhere: how they are, and how to connect one. */
export function CalendarsPage() {
  const { say } = useClinic().words
  const doctors = useDoctors()
  const connections = useConnections()
  const accounts = useAccounts()
  const all = [doctors, connections, accounts]
  if (all.some(({ isError }) => isError))
    return <Failed again={() => void Promise.all(all.map((one) => one.refetch()))} />
  if (!doctors.data || !connections.data || !accounts.data) return <Loading />
  const nameOf = (id: string) => doctors.data.find((doctor) => doctor.id === id)?.name ?? ''
  return (
    <div className="page">
      <Heading title={say('cals')} />
      <Stack maw={760}>
        <Text c="dimmed">{say('cals_hint')}</Text>
        {connections.data.length === 0 ? <Text>{say('cals_none')}</Text> : null}
        {connections.data.map((connection) => (
          <ConnectionCard key={connection.id} connection={connection} doctor={nameOf(connection.doctor_id)} />
        ))}
        <Connect doctors={doctors.data} accounts={accounts.data.data} />
      </Stack>
    </div>
  )
}
