import { NumberInput, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { slugOf } from './beginning.ts'
import { Editor } from './editor.tsx'
import type { Doctor, Facts } from './facts.ts'
import { Rows } from './rows.tsx'

export function Doctors({ doctors }: Facts) {
  const { say } = useClinic().words
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <>
      <Rows
        rows={doctors.map(({ id, name, specialty, is_active }) => ({
          id,
          name,
          detail: specialty ?? '',
          isActive: is_active,
        }))}
        open={setOpened}
        add={() => setOpened('new')}
        addWord={say('setup_add_doctor')}
        empty={say('setup_no_doctors')}
      />
      {opened ? (
        <EditDoctor doctor={doctors.find(({ id }) => id === opened)} close={() => setOpened(null)} />
      ) : null}
    </>
  )
}

function EditDoctor({ doctor, close }: { doctor: Doctor | undefined; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const [name, setName] = useState(doctor?.name ?? '')
  const [specialty, setSpecialty] = useState(doctor?.specialty ?? '')
  const [parallel, setParallel] = useState(doctor?.max_parallel_sessions ?? 1)
  const [alone, setAlone] = useState(doctor?.one_at_a_time ?? false)
  const [isActive, setActive] = useState(doctor?.is_active ?? true)
  const save = () => {
    const body = {
      name: name.trim(),
      specialty: specialty.trim() || null,
      max_parallel_sessions: parallel,
      one_at_a_time: alone,
      is_active: isActive,
    }
    return doctor
      ? answerOf(session.api.PATCH('/v1/doctors/{id}', { params: { path: { id: doctor.id } }, body }))
      : answerOf(session.api.POST('/v1/doctors', { body: { ...body, slug: slugOf(name) || 'doctor' } }))
  }
  return (
    <Editor title={say(doctor ? 'setup_edit_doctor' : 'setup_add_doctor')} close={close} save={save}>
      <TextInput
        data-autofocus
        required
        label={say('setup_name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={say('first_specialty')}
        value={specialty}
        onChange={({ currentTarget }) => setSpecialty(currentTarget.value)}
      />
      <NumberInput
        label={say('setup_parallel')}
        description={say('setup_parallel_hint')}
        min={0}
        max={50}
        value={parallel}
        onChange={(value) => setParallel(Number(value))}
      />
      <Switch
        label={say('setup_alone')}
        description={say('setup_alone_hint')}
        checked={alone}
        onChange={({ currentTarget }) => setAlone(currentTarget.checked)}
      />
      {doctor ? (
        <Switch
          label={say('setup_active')}
          checked={isActive}
          onChange={({ currentTarget }) => setActive(currentTarget.checked)}
        />
      ) : null}
    </Editor>
  )
}
