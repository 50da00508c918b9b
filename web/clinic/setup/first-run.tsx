import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Paper,
  Progress,
  SegmentedControl,
  Stack,
  Stepper,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { weekdayName } from '../../ui/weekdays.ts'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import { type Beginning, makeBookable, STEPS, slugOf } from './beginning.ts'

/** From a practice with nothing to a page on which patients book: five short steps, each with something sensible in it. */
export function FirstRun({ leave }: { leave: () => void }) {
  const { words, practice, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const [step, setStep] = useState(0)
  const [done, setDone] = useState(0)
  const [given, setGiven] = useState<Beginning>({
    days: [1, 2, 3, 4, 5],
    from: '09:00',
    to: '17:00',
    doctor: '',
    specialty: '',
    place: practice.name,
    address: '',
    room: say('first_room_default'),
    visit: say('first_visit_default'),
    mode: 'in_person',
    minutes: 30,
    slug: practice.slug,
  })
  const set = (changes: Partial<Beginning>) => setGiven((before) => ({ ...before, ...changes }))
  const making = useMutation({
    mutationFn: () => makeBookable(session.api, practice, given, setDone),
    onSuccess: () => queries.invalidateQueries(),
  })
  const isLast = step === 4
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isLast) making.mutate()
    else setStep(step + 1)
  }
  if (making.isSuccess) return <Bookable slug={given.slug} leave={leave} />
  const parts = [
    <Hours key="hours" given={given} set={set} />,
    <Doctor key="doctor" given={given} set={set} />,
    <Place key="place" given={given} set={set} />,
    <Visit key="visit" given={given} set={set} />,
    <Address key="address" given={given} set={set} />,
  ]
  const labels = ['first_hours', 'first_doctor', 'first_place', 'first_visit', 'first_address'] as const
  return (
    <Stack className="page first-run" gap="lg">
      <div>
        <Title order={1} size="h2">
          {say('first_title')}
        </Title>
        <Text c="dimmed">{say('first_detail')}</Text>
      </div>
      <Stepper active={step} onStepClick={setStep} size="sm" allowNextStepsSelect={false} visibleFrom="sm">
        {labels.map((label) => (
          <Stepper.Step key={label} label={say(label)} />
        ))}
      </Stepper>
      <Paper component="form" onSubmit={submit} withBorder radius="lg" p="xl">
        <Stack gap="lg">
          <Title order={2} size="h4">
            {say(labels[step] ?? 'first_hours')}
          </Title>
          {parts[step]}
          <Trouble error={making.error} />
          {making.isPending ? (
            <Progress value={(100 * done) / STEPS} aria-label={say('first_making')} animated />
          ) : null}
          <Group justify="space-between">
            <Button
              variant="default"
              disabled={step === 0 || making.isPending}
              onClick={() => setStep(step - 1)}
            >
              {say('first_back')}
            </Button>
            <Button type="submit" loading={making.isPending}>
              {say(isLast ? 'first_finish' : 'first_next')}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Stack>
  )
}

interface Part {
  readonly given: Beginning
  set(changes: Partial<Beginning>): void
}

function Hours({ given, set }: Part) {
  const { words } = useClinic()
  return (
    <>
      <Checkbox.Group
        label={words.say('first_days')}
        value={given.days.map(String)}
        onChange={(days) => set({ days: days.map(Number).sort() })}
      >
        <Group mt="xs" gap="md">
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Checkbox key={day} value={String(day)} label={weekdayName(words, day)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group>
        <TextInput
          type="time"
          required
          label={words.say('first_from')}
          value={given.from}
          onChange={({ currentTarget }) => set({ from: currentTarget.value })}
        />
        <TextInput
          type="time"
          required
          label={words.say('first_to')}
          value={given.to}
          onChange={({ currentTarget }) => set({ to: currentTarget.value })}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {words.say('first_hours_hint')}
      </Text>
    </>
  )
}

function Doctor({ given, set }: Part) {
  const { say } = useClinic().words
  return (
    <>
      <TextInput
        required
        data-autofocus
        autoFocus
        label={say('first_doctor_name')}
        placeholder={say('first_doctor_example')}
        value={given.doctor}
        onChange={({ currentTarget }) => set({ doctor: currentTarget.value })}
      />
      <TextInput
        label={say('first_specialty')}
        value={given.specialty}
        onChange={({ currentTarget }) => set({ specialty: currentTarget.value })}
      />
    </>
  )
}

function Place({ given, set }: Part) {
  const { say } = useClinic().words
  return (
    <>
      <TextInput
        required
        label={say('first_place_name')}
        value={given.place}
        onChange={({ currentTarget }) => set({ place: currentTarget.value })}
      />
      <TextInput
        label={say('first_place_address')}
        value={given.address}
        onChange={({ currentTarget }) => set({ address: currentTarget.value })}
      />
      <TextInput
        required
        label={say('first_room')}
        description={say('first_room_hint')}
        value={given.room}
        onChange={({ currentTarget }) => set({ room: currentTarget.value })}
      />
    </>
  )
}

function Visit({ given, set }: Part) {
  const { say } = useClinic().words
  return (
    <>
      <TextInput
        required
        label={say('first_visit_name')}
        value={given.visit}
        onChange={({ currentTarget }) => set({ visit: currentTarget.value })}
      />
      <NumberInput
        required
        label={say('first_minutes')}
        min={5}
        max={360}
        step={5}
        value={given.minutes}
        onChange={(minutes) => set({ minutes: Number(minutes) })}
        w={180}
      />
      <SegmentedControl
        aria-label={say('first_mode')}
        value={given.mode}
        onChange={(mode) => set({ mode: mode as Beginning['mode'] })}
        data={[
          { value: 'in_person', label: say('setup_in_person') },
          { value: 'video', label: say('setup_video') },
          { value: 'phone', label: say('setup_phone') },
        ]}
      />
    </>
  )
}

function Address({ given, set }: Part) {
  const { say } = useClinic().words
  return (
    <TextInput
      required
      label={say('first_slug')}
      description={`${location.origin}/${given.slug}`}
      value={given.slug}
      onChange={({ currentTarget }) => set({ slug: slugOf(currentTarget.value, true) })}
    />
  )
}

function Bookable({ slug, leave }: { slug: string; leave: () => void }) {
  const { say } = useClinic().words
  const address = `${location.origin}/${slug}`
  return (
    <Stack className="page first-run" gap="lg" role="status">
      <Title order={1} size="h2">
        {say('first_ready')}
      </Title>
      <Paper withBorder radius="lg" p="xl">
        <Stack>
          <Text>{say('first_ready_detail')}</Text>
          <Text fw={600} size="lg">
            {address}
          </Text>
          <Group>
            <Button component="a" href={address} target="_blank" rel="noreferrer">
              {say('first_open')}
            </Button>
            <Button variant="default" onClick={leave}>
              {say('first_more')}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Stack>
  )
}
