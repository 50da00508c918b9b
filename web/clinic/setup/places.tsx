import { Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { every } from '../shell/every.ts'
import { Says } from '../shell/states.tsx'
import { Editor } from './editor.tsx'
import type { Facts, Location } from './facts.ts'

type Room = Schemas['LocationRoom']

type Opened =
  | { readonly what: 'place'; readonly place?: Location }
  | { readonly what: 'room'; readonly place: Location; readonly room?: Room }

/** Places, each with its rooms. */
export function Places(facts: Facts) {
  const { words, session } = useClinic()
  const { say } = words
  const [opened, setOpened] = useState<Opened | null>(null)
  const rooms = useQuery({
    queryKey: ['location-rooms'],
    queryFn: () => every((query) => session.api.GET('/v1/location-rooms', { params: { query } })),
  })
  const add = <Button onClick={() => setOpened({ what: 'place' })}>{say('setup_add_place')}</Button>
  return (
    <>
      {facts.places.length === 0 ? <Says title={say('setup_no_places')}>{add}</Says> : null}
      <Stack gap="md" maw={760}>
        {facts.places.map((place) => (
          <Paper key={place.id} withBorder radius="md" p="md">
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Title order={2} size="h5">
                  {place.name}
                </Title>
                <Text size="sm" c="dimmed">
                  {place.address ?? say('setup_no_address')}
                </Text>
              </div>
              <Button variant="subtle" onClick={() => setOpened({ what: 'place', place })}>
                {say('setup_edit')}
              </Button>
            </Group>
            <Group mt="sm" gap="xs">
              {(rooms.data ?? [])
                .filter(({ doctor_location_id }) => doctor_location_id === place.id)
                .map((room) => (
                  <Button
                    key={room.id}
                    variant="default"
                    size="xs"
                    onClick={() => setOpened({ what: 'room', place, room })}
                  >
                    {room.name}
                  </Button>
                ))}
              <Button variant="light" size="xs" onClick={() => setOpened({ what: 'room', place })}>
                {say('setup_add_room')}
              </Button>
            </Group>
          </Paper>
        ))}
        {facts.places.length > 0 ? <div>{add}</div> : null}
      </Stack>
      {opened?.what === 'place' ? (
        <EditPlace {...facts} place={opened.place} close={() => setOpened(null)} />
      ) : null}
      {opened?.what === 'room' ? (
        <EditRoom place={opened.place} room={opened.room} close={() => setOpened(null)} />
      ) : null}
    </>
  )
}

function EditPlace({ doctors, place, close }: Facts & { place: Location | undefined; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const [name, setName] = useState(place?.name ?? '')
  const [address, setAddress] = useState(place?.address ?? '')
  const [doctor, setDoctor] = useState<string | null>(place?.doctor_id ?? null)
  const save = () => {
    const body = { name: name.trim(), address: address.trim() || null }
    return place
      ? answerOf(session.api.PATCH('/v1/doctor-locations/{id}', { params: { path: { id: place.id } }, body }))
      : answerOf(session.api.POST('/v1/doctor-locations', { body: { ...body, doctor_id: doctor } }))
  }
  const remove =
    place &&
    (() => removed(session.api.DELETE('/v1/doctor-locations/{id}', { params: { path: { id: place.id } } })))
  return (
    <Editor
      title={say(place ? 'setup_edit_place' : 'setup_add_place')}
      close={close}
      save={save}
      remove={remove}
    >
      <TextInput
        data-autofocus
        required
        label={say('setup_name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={say('first_place_address')}
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      {place ? null : (
        <Select
          label={say('setup_whose')}
          placeholder={say('setup_shared')}
          clearable
          clearButtonProps={{ 'aria-label': say('setup_shared') }}
          data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
          value={doctor}
          onChange={setDoctor}
        />
      )}
    </Editor>
  )
}

function EditRoom({ place, room, close }: { place: Location; room: Room | undefined; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const [name, setName] = useState(room?.name ?? '')
  const save = () => {
    const body = { name: name.trim() }
    return room
      ? answerOf(session.api.PATCH('/v1/location-rooms/{id}', { params: { path: { id: room.id } }, body }))
      : answerOf(session.api.POST('/v1/location-rooms', { body: { ...body, doctor_location_id: place.id } }))
  }
  const remove =
    room &&
    (() => removed(session.api.DELETE('/v1/location-rooms/{id}', { params: { path: { id: room.id } } })))
  return (
    <Editor
      title={`${say(room ? 'setup_edit_room' : 'setup_add_room')} · ${place.name}`}
      close={close}
      save={save}
      remove={remove}
    >
      <TextInput
        data-autofocus
        required
        label={say('setup_name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </Editor>
  )
}

/** A thing that is gone answers with nothing. */
async function removed(
  asked: Promise<{ data?: unknown; error?: Schemas['Problem'] | undefined; response: Response }>,
): Promise<unknown> {
  const { data, error, response } = await asked
  return answerOf(Promise.resolve({ data: data ?? (error ? undefined : {}), error, response }))
}
