import { ActionIcon, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { clockTime, dateAndTime, writtenDate } from '../../ui/times.ts'
import { weekdayName } from '../../ui/weekdays.ts'
import type { ClinicWords } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { useDoctors, usePlaces, useTypes } from '../shell/every.ts'
import { Heading } from '../shell/heading.tsx'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { reasonOf, tell } from '../shell/told.tsx'
import { Add, useAdding } from './add.tsx'
import { useEntries, useOffers, usePatientsOf, useWaitlistCommands } from './data.ts'
import { Offer } from './offer.tsx'
import { type Entry, inTurn } from './order.ts'
import { Withdraw } from './withdraw.tsx'

/** Who waits for time to become free, in the order in which they are asked. */
export function WaitlistPage() {
  const { words, may } = useClinic()
  const { say } = words
  const entries = useEntries()
  const patients = usePatientsOf(entries.data ?? [])
  const { putInOrder } = useWaitlistCommands()
  const [offering, offer] = useState<Entry | null>(null)
  const [leaving, leave] = useState<Entry | null>(null)
  const [adding, add] = useAdding()
  if (entries.isError) return <Failed again={() => void entries.refetch()} />
  if (!entries.data) return <Loading />
  const order = inTurn(entries.data)
  const nameOf = ({ patient_id }: Entry) => patients.get(patient_id)?.name ?? '…'
  const move = async (nth: number, by: -1 | 1) => {
    const next = order.toSpliced(nth, 1).toSpliced(nth + by, 0, order[nth] as Entry)
    await putInOrder(next).catch((error: unknown) =>
      tell(words, { text: say('wait_not_done', { why: reasonOf(words, error) }), isBad: true }),
    )
  }
  return (
    <div className="page">
      <Heading title={say('nav_waitlist')}>
        {may('waitlist:write') ? (
          <Button onClick={() => add({ patient: '' })}>{say('wait_add')}</Button>
        ) : null}
      </Heading>
      {adding ? <Add patientId={adding.patient} close={() => add(null)} /> : null}
      {order.length === 0 ? <Says title={say('wait_nobody')} detail={say('wait_nobody_detail')} /> : null}
      <Stack component="ol" gap="sm" maw={860} className="bare">
        {order.map((entry, nth) => (
          <Paper component="li" key={entry.id} withBorder radius="md" p="md" className="waiting">
            <span className="waiting-nth">{nth + 1}</span>
            <div>
              <Group gap="xs">
                <Link to="/patients/$id" params={{ id: entry.patient_id }} className="waiting-name">
                  {nameOf(entry)}
                </Link>
                {entry.status === 'offered' ? (
                  <Badge variant="light" tt="none" c="var(--mantine-color-text)">
                    {say('wait_offered')}
                  </Badge>
                ) : null}
              </Group>
              <Wanted entry={entry} />
              <Asked entry={entry} />
            </div>
            {may('waitlist:write') ? (
              <Group gap="xs" className="waiting-acts">
                <ActionIcon
                  variant="default"
                  size={36}
                  disabled={nth === 0}
                  aria-label={say('wait_earlier', { name: nameOf(entry) })}
                  onClick={() => void move(nth, -1)}
                >
                  <IconChevronUp size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size={36}
                  disabled={nth === order.length - 1}
                  aria-label={say('wait_later', { name: nameOf(entry) })}
                  onClick={() => void move(nth, 1)}
                >
                  <IconChevronDown size={18} />
                </ActionIcon>
                <Button
                  variant="default"
                  disabled={entry.status === 'offered'}
                  onClick={() => offer(entry)}
                  aria-label={`${say('wait_offer')}: ${nameOf(entry)}`}
                >
                  {say('wait_offer')}
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() => leave(entry)}
                  aria-label={`${say('wait_withdraw')}: ${nameOf(entry)}`}
                >
                  {say('wait_withdraw')}
                </Button>
              </Group>
            ) : null}
          </Paper>
        ))}
      </Stack>
      {offering ? <Offer entry={offering} name={nameOf(offering)} close={() => offer(null)} /> : null}
      {leaving ? <Withdraw entry={leaving} name={nameOf(leaving)} close={() => leave(null)} /> : null}
    </div>
  )
}

/** What would suit, in a line or two. */
function Wanted({ entry }: { entry: Entry }) {
  const { words } = useClinic()
  const types = useTypes()
  const doctors = useDoctors()
  const places = usePlaces()
  const type = types.data?.find(({ slug }) => slug === entry.appointment_type_slug)?.name
  const doctor = doctors.data?.find(({ id }) => id === entry.doctor_id)?.name
  const place = places.data?.find(({ id }) => id === entry.doctor_location_id)?.name
  return (
    <>
      <Text size="sm">
        {[type, doctor ?? words.say('wait_any_doctor'), place].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {datesOf(words, entry)}
      </Text>
    </>
  )
}

function datesOf(words: ClinicWords, entry: Entry): string {
  const { from_date, to_date, weekdays, earliest_local, latest_local } = entry
  const isAnyTime = earliest_local === '00:00' && latest_local === '24:00'
  return [
    `${writtenDate(words, from_date)} – ${writtenDate(words, to_date)}`,
    weekdays.length < 7 ? weekdays.map((day) => weekdayName(words, day)).join(', ') : null,
    isAnyTime ? null : `${earliest_local}–${latest_local}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What they were asked, and until when it stands. */
function Asked({ entry }: { entry: Entry }) {
  const { words, practice } = useClinic()
  const offers = useOffers(entry)
  const open = offers.data?.data.find(({ status }) => status === 'open')
  const zone = practice.timezone
  if (open)
    return (
      <Text size="sm" fw={600}>
        {words.say('wait_open', {
          when: dateAndTime(words, zone, open.starts_at_utc),
          until: clockTime(words, zone, open.hold_expires_at ?? open.offered_at),
        })}
      </Text>
    )
  if (entry.refusals === 0) return null
  return <Text size="sm">{words.say('wait_refusals', { count: entry.refusals })}</Text>
}
