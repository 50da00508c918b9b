import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf, Refused } from '../../ui/answer.ts'
import { dateAndTime, writtenDate } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { every, useDoctors, useTypes } from '../shell/every.ts'
import { Heading } from '../shell/heading.tsx'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { EditPatient } from './edit-patient.tsx'
import { Privacy } from './privacy.tsx'

type Appointment = Schemas['Appointment']

/** One patient: how to reach them, what is coming up, what there was. */
export function PatientPage() {
  const { words, session, may } = useClinic()
  const { say } = words
  const { id } = useParams({ strict: false }) as { id: string }
  const [editing, setEditing] = useState(false)
  const patient = useQuery({
    queryKey: ['patient', id],
    queryFn: () => answerOf(session.api.GET('/v1/patients/{id}', { params: { path: { id } } })),
  })
  const history = useQuery({
    queryKey: ['appointments', 'of', id],
    queryFn: () =>
      every<Appointment>((page) =>
        session.api.GET('/v1/appointments', { params: { query: { ...page, patient_id: id } } }),
      ),
  })
  if (patient.error instanceof Refused) {
    return (
      <Says title={say('pat_not_found')}>
        <Link to="/patients">{say('pat_back')}</Link>
      </Says>
    )
  }
  if (patient.isError) return <Failed again={() => void patient.refetch()} />
  if (!patient.data) return <Loading />
  const { name, email, phone, date_of_birth, erased_at } = patient.data
  const isErased = erased_at !== null
  const born = date_of_birth && `${writtenDate(words, date_of_birth)} ${date_of_birth.slice(0, 4)}`
  return (
    <div className="page">
      <Link to="/patients" className="back">
        {say('pat_back')}
      </Link>
      <Heading title={name}>
        {may('patients:write') ? (
          <Button variant="default" onClick={() => setEditing(true)}>
            {say('pat_edit')}
          </Button>
        ) : null}
        {may('waitlist:write') && !isErased ? (
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/waitlist" search={{ add: id } as never} {...props} />}
          >
            {say('pat_wait')}
          </Button>
        ) : null}
        {may('appointments:write') && !isErased ? (
          <Button
            renderRoot={(props) => <Link to="/calendar" search={{ patient: id } as never} {...props} />}
          >
            {say('pat_book')}
          </Button>
        ) : null}
      </Heading>
      <Group gap="lg" mb="lg">
        {phone ? <a href={`tel:${phone}`}>{phone}</a> : null}
        {email ? <a href={`mailto:${email}`}>{email}</a> : null}
        {born ? <Text c="dimmed">{born}</Text> : null}
      </Group>
      {history.isError ? <Failed again={() => void history.refetch()} /> : null}
      {history.isPending ? <Loading /> : null}
      {history.data ? <History appointments={history.data} /> : null}
      {may('privacy:read') ? <Privacy patient={patient.data} /> : null}
      {editing ? <EditPatient patient={patient.data} close={() => setEditing(false)} /> : null}
    </div>
  )
}

function History({ appointments }: { appointments: readonly Appointment[] }) {
  const { words, clock } = useClinic()
  const { say } = words
  const now = new Date(clock.now()).toISOString()
  const isToCome = ({ ends_at_utc, status }: Appointment) =>
    ends_at_utc > now && ['held', 'pending', 'confirmed'].includes(status)
  const coming = appointments.filter(isToCome)
  const past = appointments.filter((one) => !isToCome(one)).toReversed()
  const count = (status: string) => past.filter((one) => one.status === status).length
  return (
    <Stack gap="xl" maw={760}>
      <section>
        <Title order={2} size="h5" mb="sm">
          {say('pat_coming')}
        </Title>
        <Visits visits={coming} none={say('pat_no_coming')} />
      </section>
      <section>
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h5">
            {say('pat_past')}
          </Title>
          {past.length > 0 ? (
            <Text size="sm" c="dimmed">
              {say('pat_facts', {
                done: count('completed'),
                missed: count('no_show'),
                cancelled: count('cancelled'),
              })}
            </Text>
          ) : null}
        </Group>
        <Visits visits={past} none={say('pat_no_past')} />
      </section>
    </Stack>
  )
}

function Visits({ visits, none }: { visits: readonly Appointment[]; none: string }) {
  const { words, practice } = useClinic()
  const doctors = useDoctors()
  const types = useTypes()
  if (visits.length === 0) return <Text c="dimmed">{none}</Text>
  const nameIn = (rows: readonly { id: string; name: string }[] | undefined, id: string) =>
    rows?.find((row) => row.id === id)?.name ?? ''
  return (
    <Paper component="ul" withBorder radius="md" className="rows">
      {visits.map(({ id, starts_at_utc, doctor_timezone, status, doctor_id, appointment_type_id }) => (
        <li key={id} className="row">
          <Text component="span" fw={600} className={status === 'cancelled' ? 'struck' : ''}>
            {dateAndTime(words, doctor_timezone ?? practice.timezone, starts_at_utc)},{' '}
            {starts_at_utc.slice(0, 4)}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {nameIn(types.data, appointment_type_id)} · {nameIn(doctors.data, doctor_id)}
          </Text>
          <Badge variant="light" tt="none" color={colours[status] ?? 'gray'} c="var(--mantine-color-text)">
            {words.say(`pat_${status}`)}
          </Badge>
        </li>
      ))}
    </Paper>
  )
}

const colours: Readonly<Record<string, string>> = {
  confirmed: 'hora',
  completed: 'hora',
  pending: 'yellow',
  held: 'yellow',
  no_show: 'red',
}
