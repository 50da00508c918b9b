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
