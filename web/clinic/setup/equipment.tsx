import { Select, Switch, TagsInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { every } from '../shell/every.ts'
import { Failed, Loading } from '../shell/states.tsx'
import { Editor } from './editor.tsx'
import type { Facts } from './facts.ts'
import { Rows } from './rows.tsx'

type Resource = Schemas['BookableResource']

const kinds = ['equipment', 'staff'] as const

/** Machines and people that visits may need besides a room. Rooms and parallel sessions have their own places. */
export function Equipment({ places }: Facts) {
  const { words, session } = useClinic()
  const { say } = words
  const [opened, setOpened] = useState<string | null>(null)
  const resources = useQuery({
    queryKey: ['bookable-resources'],
    queryFn: () => every((query) => session.api.GET('/v1/bookable-resources', { params: { query } })),
  })
  if (resources.isError) return <Failed again={() => void resources.refetch()} />
  if (!resources.data) return <Loading />
  const ours = resources.data.filter(
    ({ type, label }) => (kinds as readonly string[]).includes(type) && label !== null,
  )
  return (
    <>
      <Rows
        rows={ours.map(({ id, label, type, capabilities, is_active }) => ({
          id,
          name: label ?? '',
          detail: [say(type === 'staff' ? 'setup_kind_staff' : 'setup_kind_equipment'), ...capabilities].join(
            ' · ',
          ),
          isActive: is_active,
        }))}
        open={setOpened}
        add={() => setOpened('new')}
        addWord={say('setup_add_equipment')}
        empty={say('setup_no_equipment')}
      />
      {opened ? (
        <EditResource
          places={places}
          resource={ours.find(({ id }) => id === opened)}
          close={() => setOpened(null)}
        />
      ) : null}
    </>
  )
}

function EditResource({
  places,
  resource,
  close,
}: Pick<Facts, 'places'> & { resource: Resource | undefined; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const [label, setLabel] = useState(resource?.label ?? '')
  const [type, setType] = useState<'equipment' | 'staff'>(resource?.type === 'staff' ? 'staff' : 'equipment')
  const [place, setPlace] = useState<string | null>(resource?.doctor_location_id ?? null)
  const [capabilities, setCapabilities] = useState<string[]>([...(resource?.capabilities ?? [])])
  const [isActive, setActive] = useState(resource?.is_active ?? true)
  const save = () => {
    const body = { label: label.trim(), doctor_location_id: place, capabilities, is_active: isActive }
    return resource
      ? answerOf(
          session.api.PATCH('/v1/bookable-resources/{id}', { params: { path: { id: resource.id } }, body }),
        )
      : answerOf(session.api.POST('/v1/bookable-resources', { body: { ...body, type } }))
  }
  return (
    <Editor title={say(resource ? 'setup_edit_equipment' : 'setup_add_equipment')} close={close} save={save}>
      <TextInput
        data-autofocus
        required
        label={say('setup_name')}
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      {resource ? null : (
        <Select
          label={say('setup_kind')}
          data={kinds.map((kind) => ({
            value: kind,
            label: say(kind === 'staff' ? 'setup_kind_staff' : 'setup_kind_equipment'),
          }))}
          allowDeselect={false}
          value={type}
          onChange={(value) => setType(value as 'equipment' | 'staff')}
        />
      )}
      <Select
        label={say('setup_where')}
        placeholder={say('setup_anywhere')}
        clearable
        clearButtonProps={{ 'aria-label': say('setup_anywhere') }}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={place}
        onChange={setPlace}
      />
      <TagsInput
        label={say('setup_capabilities')}
        description={say('setup_capabilities_hint')}
        value={capabilities}
        onChange={setCapabilities}
      />
      {resource ? (
        <Switch
          label={say('setup_active')}
          checked={isActive}
          onChange={({ currentTarget }) => setActive(currentTarget.checked)}
        />
      ) : null}
    </Editor>
  )
}
