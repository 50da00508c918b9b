import {
  Button,
  Group,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { slugOf } from './beginning.ts'
import { Editor } from './editor.tsx'
import type { AppointmentType, Facts } from './facts.ts'
import { PaidBefore } from './paid-before.tsx'

type Requirement = AppointmentType['requirements'][number]

interface Draft {
  readonly doctor_id: string
  readonly name: string
  readonly consultation_mode: AppointmentType['consultation_mode']
  readonly duration_minutes: number
  readonly buffer_after_minutes: number
  readonly min_notice_minutes: number
  readonly max_future_days: number
  readonly places: number
  readonly price_cents: number | null
  readonly payment_mode: AppointmentType['payment_mode']
  readonly deposit_cents: number | null
  readonly late_cancel_minutes: number
  readonly late_cancel_fee_cents: number | null
  readonly no_show_fee_cents: number | null
  readonly requires_approval: boolean
  readonly is_active: boolean
  readonly location_ids: readonly string[]
  readonly requirements: readonly Requirement[]
}

/** One kind of visit: what patients see of it, when it can be booked, and what it needs. */
export function EditType({
  doctors,
  places,
  type,
  close,
}: Facts & { type: AppointmentType | undefined; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const [draft, setDraft] = useState<Draft>(() => draftOf(type, doctors[0]?.id ?? ''))
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  const save = () => {
    const { doctor_id, ...rest } = draft
    const body = { ...rest, name: draft.name.trim() } as Schemas['AppointmentTypeChanges']
    return type
      ? answerOf(session.api.PATCH('/v1/appointment-types/{id}', { params: { path: { id: type.id } }, body }))
      : answerOf(
          session.api.POST('/v1/appointment-types', {
            body: {
              ...body,
              doctor_id,
              slug: slugOf(draft.name) || 'visit',
            } as Schemas['AppointmentTypeInput'],
          }),
        )
  }
  return (
    <Editor title={say(type ? 'setup_edit_type' : 'setup_add_type')} close={close} save={save}>
      <TextInput
        data-autofocus
        required
        label={say('setup_name')}
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      {type ? null : (
        <Select
          required
          label={say('setup_doctor')}
          allowDeselect={false}
          data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.doctor_id}
          onChange={(doctor_id) => set({ doctor_id: doctor_id ?? '' })}
        />
      )}
      <SegmentedControl
        aria-label={say('first_mode')}
        value={draft.consultation_mode}
        onChange={(mode) => set({ consultation_mode: mode as Draft['consultation_mode'] })}
        data={(['in_person', 'video', 'phone'] as const).map((mode) => ({
          value: mode,
          label: say(`setup_${mode}`),
        }))}
      />
      <Group grow align="flex-end">
        <NumberInput
          required
          label={say('first_minutes')}
          min={5}
          max={360}
          step={5}
          value={draft.duration_minutes}
          onChange={(value) => set({ duration_minutes: Number(value) })}
        />
        <NumberInput
          label={say('setup_after')}
          min={0}
          max={240}
          step={5}
          value={draft.buffer_after_minutes}
          onChange={(value) => set({ buffer_after_minutes: Number(value) })}
        />
        <NumberInput
          label={say('setup_price')}
          min={0}
          decimalScale={2}
          fixedDecimalScale
          value={draft.price_cents === null ? '' : draft.price_cents / 100}
          onChange={(value) => set({ price_cents: value === '' ? null : Math.round(Number(value) * 100) })}
        />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          label={say('setup_notice')}
          min={0}
          max={720}
          value={draft.min_notice_minutes / 60}
          onChange={(value) => set({ min_notice_minutes: Math.round(Number(value) * 60) })}
        />
        <NumberInput
          label={say('setup_horizon')}
          min={1}
          max={365}
          value={draft.max_future_days}
          onChange={(value) => set({ max_future_days: Number(value) })}
        />
      </Group>
      <NumberInput
        label={say('setup_group')}
        description={say('setup_group_hint')}
        min={1}
        max={200}
        value={draft.places}
        onChange={(value) => set({ places: Number(value) })}
      />
      <PaidBefore draft={draft} set={set} />
      <MultiSelect
        label={say('setup_where')}
        placeholder={draft.location_ids.length ? '' : say('setup_anywhere')}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...draft.location_ids]}
        onChange={(location_ids) => set({ location_ids })}
      />
      <Needs draft={draft} set={set} />
      <Switch
        label={say('setup_approval')}
        checked={draft.requires_approval}
        onChange={({ currentTarget }) => set({ requires_approval: currentTarget.checked })}
      />
      {type ? (
        <Switch
          label={say('setup_active')}
          checked={draft.is_active}
          onChange={({ currentTarget }) => set({ is_active: currentTarget.checked })}
        />
      ) : null}
    </Editor>
  )
}

function Needs({ draft, set }: { draft: Draft; set: (changes: Partial<Draft>) => void }) {
  const { say } = useClinic().words
  const kinds = ['room', 'equipment', 'staff', 'telehealth_slot'] as const
  const change = (i: number, changes: Partial<Requirement>) =>
    set({ requirements: draft.requirements.map((one, j) => (i === j ? { ...one, ...changes } : one)) })
  return (
    <Stack gap="xs">
      <Text fw={500} size="sm">
        {say('setup_needs')}
      </Text>
      {draft.requirements.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say(draft.consultation_mode === 'in_person' ? 'setup_needs_room' : 'setup_needs_session')}
        </Text>
      ) : null}
      {draft.requirements.map((need, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands in it
        <Group key={i} gap="xs" align="flex-end" wrap="nowrap">
          <NumberInput
            label={say('setup_quantity')}
            w={90}
            min={1}
            max={10}
            value={need.quantity ?? 1}
            onChange={(value) => change(i, { quantity: Number(value) })}
          />
          <Select
            label={say('setup_kind')}
            allowDeselect={false}
            data={kinds.map((kind) => ({ value: kind, label: say(`setup_kind_${kind}`) }))}
            value={need.resource_type}
            onChange={(kind) => change(i, { resource_type: kind as Requirement['resource_type'] })}
          />
          <TextInput
            label={say('setup_capability')}
            value={need.capability ?? ''}
            onChange={({ currentTarget }) => change(i, { capability: currentTarget.value || null })}
          />
          <Button
            variant="subtle"
            flex="none"
            px="xs"
            onClick={() => set({ requirements: draft.requirements.filter((_, j) => j !== i) })}
          >
            {say('setup_remove')}
          </Button>
        </Group>
      ))}
      <Button
        variant="light"
        size="xs"
        className="add"
        onClick={() =>
          set({
            requirements: [
              ...draft.requirements,
              {
                resource_type: draft.requirements.length ? 'equipment' : 'room',
                capability: null,
                quantity: 1,
              },
            ],
          })
        }
      >
        {say('setup_add_need')}
      </Button>
    </Stack>
  )
}

function draftOf(type: AppointmentType | undefined, doctor_id: string): Draft {
  return {
    doctor_id: type?.doctor_id ?? doctor_id,
    name: type?.name ?? '',
    consultation_mode: type?.consultation_mode ?? 'in_person',
    duration_minutes: type?.duration_minutes ?? 30,
    buffer_after_minutes: type?.buffer_after_minutes ?? 0,
    min_notice_minutes: type?.min_notice_minutes ?? 0,
    max_future_days: type?.max_future_days ?? 60,
    places: type?.places ?? 1,
    price_cents: type?.price_cents ?? null,
    payment_mode: type?.payment_mode ?? 'none',
    deposit_cents: type?.deposit_cents ?? null,
    late_cancel_minutes: type?.late_cancel_minutes ?? 0,
    late_cancel_fee_cents: type?.late_cancel_fee_cents ?? null,
    no_show_fee_cents: type?.no_show_fee_cents ?? null,
    requires_approval: type?.requires_approval ?? false,
    is_active: type?.is_active ?? true,
    location_ids: type?.location_ids ?? [],
    requirements: type?.requirements ?? [],
  }
}
