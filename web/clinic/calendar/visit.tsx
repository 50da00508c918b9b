import { Badge, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { clockTime, dateAndTime, longDate } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import type { Setup } from '../shell/setup.ts'
import { Failed, Loading } from '../shell/states.tsx'
import { reasonOf, tell, tellWithUndo } from '../shell/told.tsx'
import { type Appointment, useCommands, type Verb } from './commands.ts'
import { usePatientName, useTimeline, useVisit, type Visit } from './data.ts'
import { statusOf } from './events.ts'
import { GroupPart } from './group.tsx'
import { JointPart } from './joint.tsx'
import { PaymentPart } from './payment.tsx'
import { PeoplePart } from './people.tsx'
import { SeriesPart } from './series.tsx'

interface Props {
  readonly id: string
  /** As the calendar has it, with the patient's name. */
  readonly known: Visit | undefined
  /** Of a group session: the visits of whoever has a place in it. */
  readonly taken: readonly Visit[]
  readonly setup: Setup
  open(id: string): void
  cancel(id: string, name: string): void
  close(): void
}

/** One visit, at the side: what it is, what can be done now, and what happened. */
export function VisitPanel({ id, known, taken, setup, open, cancel, close }: Props) {
  const { words } = useClinic()
  const visit = useVisit(id)
  const name = usePatientName(known ? null : (visit.data?.patient_id ?? null))
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={400}
      title={words.say('cal_visit')}
      closeButtonProps={{ 'aria-label': words.say('shell_close') }}
      overlayProps={{ backgroundOpacity: 0.15 }}
    >
      {visit.data ? (
        <Content
          visit={visit.data}
          name={known ? known.patient_name : (name ?? null)}
          taken={taken}
          open={open}
          setup={setup}
          cancel={cancel}
          close={close}
        />
      ) : visit.isError ? (
        <Failed again={() => void visit.refetch()} />
      ) : (
        <Loading />
      )}
    </Drawer>
  )
}

interface ContentProps extends Pick<Props, 'taken' | 'open' | 'setup' | 'cancel' | 'close'> {
  readonly visit: Appointment
  readonly name: string | null
}

function Content({ visit, name, taken, open, setup, cancel, close }: ContentProps) {
  const { words, practice } = useClinic()
  const { say } = words
  const zone = practice.timezone
  const status = statusOf(visit)
  const place = setup.places.find(({ id }) => id === visit.doctor_location_id)?.name
  const room = setup.rooms.find(({ id }) => id === visit.location_room_id)?.name
  const typeName = setup.types.find(({ id }) => id === visit.appointment_type_id)?.name
  const facts = [
    [say('cal_what'), typeName],
    [say('cal_with'), setup.doctors.find(({ id }) => id === visit.doctor_id)?.name],
    [say('cal_where'), [place, room].filter(Boolean).join(' · ')],
    [say('cal_notes'), visit.notes],
  ].filter(([, value]) => value)
  return (
    <Stack gap="lg">
      <div>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h3">
            {name ??
              (visit.places_snapshot ? typeName : say(visit.patient_id ? 'cal_visit' : 'cal_being_booked'))}
          </Title>
          <Badge variant="light" size="lg" className={`badge is-${status}`}>
            {say(`cal_status_${status}` as ClinicWord)}
          </Badge>
        </Group>
        <Text mt={4}>
          {longDate(words, zone, visit.starts_at_utc)}, {clockTime(words, zone, visit.starts_at_utc)}–
          {clockTime(words, zone, visit.ends_at_utc)}
        </Text>
        {visit.outside_hours ? (
          <Text size="sm" c="dimmed">
            {say('cal_outside')}
          </Text>
        ) : null}
      </div>
      <Actions visit={visit} name={name} cancel={cancel} close={close} />
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {visit.places_snapshot ? (
        <GroupPart places={visit.places_snapshot} taken={taken} open={open} />
      ) : (
        <PeoplePart id={visit.id} canChange={['held', 'pending', 'confirmed'].includes(visit.status)} />
      )}
      {visit.session_id ? (
        <Button variant="default" onClick={() => open(visit.session_id as string)}>
          {say('cal_group_all')}
        </Button>
      ) : null}
      <PaymentPart appointmentId={visit.id} />
      {visit.joint_booking_id ? (
        <JointPart visit={visit} jointId={visit.joint_booking_id} open={open} />
      ) : null}
      {visit.series_id ? <SeriesPart visit={visit} seriesId={visit.series_id} /> : null}
      <Timeline id={visit.id} />
    </Stack>
  )
}

/** What the state machine allows now, the likeliest first. */
const steps: Readonly<Record<ReturnType<typeof statusOf>, readonly Verb[]>> = {
  held: ['cancel'],
  pending: ['approve', 'cancel'],
  confirmed: ['arrive', 'complete', 'no-show', 'cancel'],
  arrived: ['complete', 'unarrive', 'no-show', 'cancel'],
  completed: ['no-show'],
  no_show: ['complete'],
  cancelled: [],
}

const names: Readonly<Record<Verb, ClinicWord>> = {
  approve: 'cal_approve',
  arrive: 'cal_arrive',
  unarrive: 'cal_unarrive',
  complete: 'cal_complete',
  'no-show': 'cal_no_show',
  cancel: 'cal_cancel',
}

/** What takes a step back, where there is something that does. */
const opposite: Partial<Record<Verb, Verb>> = { arrive: 'unarrive', unarrive: 'arrive' }
/** What was said of the visit before it was corrected. */
const corrected: Partial<Record<Visit['status'], Verb>> = { completed: 'complete', no_show: 'no-show' }

function Actions({ visit, name, cancel, close }: Omit<ContentProps, 'setup' | 'taken' | 'open'>) {
  const { words } = useClinic()
  const commands = useCommands()
  const [busy, setBusy] = useState<Verb | null>(null)
  const run = async (verb: Verb) => {
    if (verb === 'cancel') {
      cancel(visit.id, name ?? '')
      return close()
    }
    setBusy(verb)
    await settle(verb, (then) => {
      if (then) tellWithUndo(words, `${name ?? ''}: ${words.say(names[verb])}`, () => void settle(then))
    })
    setBusy(null)
  }
  /** Does it, or says why not; answers what takes it back, where the states of a visit allow that. */
  const settle = async (verb: Verb, done: (back: Verb | undefined) => void = () => {}) => {
    try {
      await commands.settle(visit.id, verb)
      done(opposite[verb] ?? corrected[visit.status])
    } catch (error) {
      tell(words, { text: words.say('cal_not_done', { why: reasonOf(words, error) }), isBad: true })
    }
  }
  // What is done place by place is not done to a session.
  const possible = steps[statusOf(visit)].filter((verb) => !visit.places_snapshot || verb === 'cancel')
  const [first, ...rest] = possible
  if (!first) return null
  return (
    <Group gap="xs">
      {[first, ...rest].map((verb) => (
        <Button
          key={verb}
          variant={verb === first ? 'filled' : 'default'}
          loading={busy === verb}
          disabled={busy !== null}
          onClick={() => void run(verb)}
        >
          {words.say(names[verb])}
        </Button>
      ))}
    </Group>
  )
}

type Event = Schemas['AppointmentEvent']

function Timeline({ id }: { id: string }) {
  const { words, practice } = useClinic()
  const timeline = useTimeline(id)
  const zone = practice.timezone
  const did = ({ action, metadata }: Event) =>
    words.say(`cal_did_${action}` as ClinicWord, {
      when: metadata['starts_at_utc'] ? dateAndTime(words, zone, String(metadata['starts_at_utc'])) : '',
    })
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {words.say('cal_timeline')}
      </Title>
      {timeline.isError ? <Failed again={() => void timeline.refetch()} /> : null}
      <ol className="timeline">
        {(timeline.data?.data ?? []).toReversed().map((event) => (
          <li key={event.id} className="timeline-item">
            <div>
              <Text size="sm" fw={600}>
                {did(event)}
              </Text>
              <Text size="sm" c="dimmed">
                {dateAndTime(words, zone, event.occurred_at)} ·{' '}
                {words.say(`cal_by_${event.actor_type}` as ClinicWord)}
              </Text>
              {event.metadata['reason'] ? <Text size="sm">“{String(event.metadata['reason'])}”</Text> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
