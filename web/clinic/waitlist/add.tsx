import { Button, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { dateIn, datePlus } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { useDoctors, useTypes } from '../shell/every.ts'
import { tell } from '../shell/told.tsx'
import { Trouble } from '../shell/trouble.tsx'

type Wanted = Schemas['WaitlistEntryInput']

/** Who is being added: the address says so where one comes from a patient's page. */
export function useAdding() {
  const { add } = useSearch({ strict: false }) as { add?: string }
  const navigate = useNavigate()
  const [adding, set] = useState<{ readonly patient: string } | null>(add ? { patient: add } : null)
  return [
    adding,
    (next: { readonly patient: string } | null) => {
      set(next)
      if (next === null && add) void navigate({ to: '/waitlist', replace: true })
    },
  ] as const
}

const times = { any: ['00:00', '24:00'], before: ['00:00', '12:00'], after: ['12:00', '24:00'] } as const
const DAYS = 30

/** Somebody rings up and would rather come sooner: who, for what, and when it would suit. */
export function Add({ patientId, close }: { patientId: string; close: () => void }) {
  const { words, practice, clock } = useClinic()
  const { say } = words
  const today = dateIn(practice.timezone, clock.now())
  const [patient_id, setPatient] = useState<string | null>(patientId || null)
  const [slug, setSlug] = useState<string | null>(null)
  const [doctor_id, setDoctor] = useState<string | null>(null)
  const [from_date, setFrom] = useState(today)
  const [to_date, setTo] = useState(datePlus(today, DAYS))
  const [time, setTime] = useState<keyof typeof times>('any')
  const kinds = useKinds()
  const doctors = (useDoctors().data ?? []).filter(({ id }) => kinds.get(slug ?? '')?.doctors.has(id))
  const adding = useAdd(close)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const [earliest_local, latest_local] = times[time]
    if (patient_id === null || slug === null) return
    const wanted = { patient_id, appointment_type_slug: slug, doctor_id, from_date, to_date }
    adding.mutate({ ...wanted, earliest_local, latest_local })
  }
  return (
    <Modal
      opened
      onClose={close}
      title={say('wait_add_title')}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      radius="lg"
      centered
    >
      <Stack component="form" onSubmit={submit}>
        <PatientField id={patient_id} choose={setPatient} />
        <Select
          label={say('wait_add_what')}
          data={[...kinds].map(([value, { name }]) => ({ value, label: name }))}
          value={slug}
          onChange={(value) => {
            setSlug(value)
            setDoctor(null)
          }}
        />
        <Select
          label={say('wait_add_doctor')}
          placeholder={say('wait_any_doctor')}
          data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
          value={doctor_id}
          onChange={setDoctor}
          clearable
          clearButtonProps={{ 'aria-label': say('wait_any_doctor') }}
        />
        <SimpleGrid cols={2}>
          <TextInput
            type="date"
            label={say('wait_add_from')}
            value={from_date}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <TextInput
            type="date"
            label={say('wait_add_to')}
            value={to_date}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </SimpleGrid>
        <Select
          label={say('wait_add_time')}
          data={(['any', 'before', 'after'] as const).map((value) => ({
            value,
            label: say(`wait_add_${value}`),
          }))}
          value={time}
          onChange={(value) => setTime((value ?? 'any') as keyof typeof times)}
          allowDeselect={false}
        />
        <Trouble error={adding.error} />
        <Button
          type="submit"
          loading={adding.isPending}
          disabled={patient_id === null || slug === null || !from_date || !to_date}
        >
          {say('wait_add_it')}
        </Button>
      </Stack>
    </Modal>
  )
}

/** A patient whom the practice knows, by name, telephone or e-mail. */
function PatientField({ id, choose }: { id: string | null; choose: (id: string | null) => void }) {
  const { words, session } = useClinic()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 150)
  const known = useQuery({
    queryKey: ['patient', id],
    enabled: id !== null,
    queryFn: () => answerOf(session.api.GET('/v1/patients/{id}', { params: { path: { id: id as string } } })),
  })
  const found = useQuery({
    queryKey: ['patients', 'find', q],
    enabled: q !== '' && q !== known.data?.name,
    queryFn: () => answerOf(session.api.GET('/v1/patients', { params: { query: { q, limit: 10 } } })),
  })
  const rows = new Map(
    [...(found.data?.data ?? []), ...(known.data ? [known.data] : [])].map((row) => [row.id, row]),
  )
  return (
    <Select
      label={words.say('wait_add_who')}
      placeholder={words.say('wait_add_who_hint')}
      data={[...rows.values()].map(({ id: value, name, phone, email }) => ({
        value,
        label: [name, phone ?? email].filter(Boolean).join(' · '),
      }))}
      value={id}
      onChange={choose}
      searchable
      filter={({ options }) => options}
      onSearchChange={setTyped}
      nothingFoundMessage={q ? words.say('wait_add_nobody') : undefined}
    />
  )
}

interface Kind {
  readonly name: string
  readonly doctors: ReadonlySet<string>
}

/** What can be waited for: a kind of visit, whoever gives it. */
function useKinds(): ReadonlyMap<string, Kind> {
  const types = (useTypes().data ?? []).filter(({ is_active }) => is_active)
  return new Map(
    [...Map.groupBy(types, ({ slug }) => slug)].map(([slug, all]) => [
      slug,
      { name: all[0]?.name ?? slug, doctors: new Set(all.map(({ doctor_id }) => doctor_id)) },
    ]),
  )
}

function useAdd(close: () => void) {
  const { words, session } = useClinic()
  const queries = useQueryClient()
  const intent = 'waitlist:add'
  return useMutation({
    mutationFn: (body: Wanted) =>
      answerOf(
        session.api.POST('/v1/waitlist-entries', {
          params: { header: { 'Idempotency-Key': keyOf(intent, body) } },
          body,
        }),
      ),
    retry: false,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['waitlist'] })
      tell(words, { text: words.say('wait_added') })
      close()
    },
    onSettled: () => settled(intent),
  })
}
