import { Select } from '@mantine/core'
import { useClinic } from '../shell/context.ts'
import type { Setup } from '../shell/setup.ts'

/** What can be booked: with the doctor that was clicked, else with everybody, by name and doctor. */
export function kindsFor({ types, doctors }: Setup, doctorId: string | null) {
  return types
    .filter(({ is_active, doctor_id }) => is_active && (doctorId === null || doctor_id === doctorId))
    .map(({ id, name, duration_minutes, doctor_id }) => {
      const doctor = doctors.find((one) => one.id === doctor_id)?.name
      return { value: id, label: `${name} · ${duration_minutes}′${doctorId === null ? ` · ${doctor}` : ''}` }
    })
}

interface KindFieldProps {
  readonly kinds: ReturnType<typeof kindsFor>
  readonly value: string | null
  set(typeId: string | null): void
}

export function KindField({ kinds, value, set }: KindFieldProps) {
  return (
    <Select
      label={useClinic().words.say('cal_what')}
      data={kinds}
      value={value}
      onChange={set}
      allowDeselect={false}
      searchable={kinds.length > 8}
    />
  )
}
