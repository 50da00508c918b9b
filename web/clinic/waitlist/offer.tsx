import { Button, Modal, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { dateAndTime, dateIn, datePlus } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { useDoctors, useTypes } from '../shell/every.ts'
import { Loading } from '../shell/states.tsx'
import { tell } from '../shell/told.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { type Start, useWaitlistCommands } from './data.ts'
import type { Entry } from './order.ts'

/** Asks somebody out of turn, for a time that is free: it is kept for them, as if their turn had come. */
export function Offer({ entry, name, close }: { entry: Entry; name: string; close: () => void }) {
  const { words, practice } = useClinic()
  const { say } = words
  const starts = useStarts(entry)
  const doctors = useDoctors()
  const { offer } = useWaitlistCommands()
  const [chosen, choose] = useState<string | null>(null)
  const start = starts.data?.find((one) => nameOf(one) === chosen)
  const offering = useMutation({
    mutationFn: (wanted: Start) => offer(entry, wanted),
    retry: false,
    onSuccess: () => {
      tell(words, { text: say('wait_told', { name }) })
      close()
    },
  })
  const choices = (starts.data ?? []).map((one) => ({
    value: nameOf(one),
    label: `${dateAndTime(words, practice.timezone, one.starts_at_utc)} · ${
      doctors.data?.find(({ id }) => id === one.doctor_id)?.name ?? ''
    }`,
  }))
  return (
    <Modal
      opened
      onClose={close}
      title={say('wait_offer_title', { name })}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      radius="lg"
      centered
    >
      <Stack>
        <Text>{say('wait_offer_detail')}</Text>
        {starts.isPending ? <Loading /> : null}
        {starts.data?.length === 0 ? <Text fw={600}>{say('wait_nothing_free')}</Text> : null}
        {choices.length > 0 ? (
          <Select
            label={say('wait_offer_when')}
            data={choices}
            value={chosen}
            onChange={choose}
            searchable
            nothingFoundMessage={say('wait_nothing_free')}
          />
        ) : null}
        <Trouble error={offering.error ?? starts.error} />
        <Button
          disabled={!start}
          loading={offering.isPending}
          onClick={() => start && offering.mutate(start)}
        >
          {say('wait_offer_it')}
        </Button>
      </Stack>
    </Modal>
  )
}

/** A search covers so many days at most. */
const MOST_DAYS = 31
const MOST_STARTS = 100

/** What is free of what they wait for, whoever gives it, the earliest first. */
function useStarts(entry: Entry) {
  const { session, practice, clock } = useClinic()
  const types = useTypes()
  const kinds = (types.data ?? []).filter(
    ({ slug, is_active, doctor_id }) =>
      is_active &&
      slug === entry.appointment_type_slug &&
      (entry.doctor_id === null || entry.doctor_id === doctor_id),
  )
  const today = dateIn(practice.timezone, clock.now())
  const from = [entry.from_date, today].toSorted().at(-1) as string
  const last = datePlus(from, MOST_DAYS - 1)
  const to = [entry.to_date, last].toSorted()[0] as string
  return useQuery({
    queryKey: ['waitlist', entry.id, 'starts', kinds.map(({ id }) => id).join(), from, to],
    enabled: types.isSuccess,
    queryFn: async () => {
      if (to < from) return []
      const found = await Promise.all(kinds.map((kind) => startsOf(kind)))
      return found
        .flat()
        .toSorted((one, other) => one.starts_at_utc.localeCompare(other.starts_at_utc))
        .slice(0, MOST_STARTS)
    },
  })

  async function startsOf({ id, doctor_id }: Schemas['AppointmentType']): Promise<Start[]> {
    const location = entry.doctor_location_id
    const query = {
      doctor_id,
      appointment_type_id: id,
      from,
      to,
      ...(location ? { location_id: location } : {}),
    }
    const { slots } = await answerOf(session.api.GET('/v1/availability', { params: { query } }))
    return slots.map(({ starts_at_utc, doctor_location_id }) => ({
      doctor_id,
      appointment_type_id: id,
      starts_at_utc,
      doctor_location_id: doctor_location_id ?? null,
    }))
  }
}

function nameOf({ appointment_type_id, starts_at_utc, doctor_location_id }: Start): string {
  return `${appointment_type_id} ${starts_at_utc} ${doctor_location_id}`
}
