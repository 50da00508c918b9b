import { clockTime } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { type Scene, statusOf } from './events.ts'

/** The day as it is printed: a plain table, by time. Not there on screens. */
export function Paper({ scene, title }: { scene: Scene; title: string }) {
  const { words, practice } = useClinic()
  const { setup, calendar, shown } = scene
  const rows = calendar.appointments.filter(
    ({ status, doctor_id }) => status !== 'cancelled' && (shown.doctor === '' || doctor_id === shown.doctor),
  )
  return (
    <div className="paper" aria-hidden="true">
      <h2>
        {practice.name} · {title}
      </h2>
      <table>
        <tbody>
          {rows.map((visit) => (
            <tr key={visit.id}>
              <td>{clockTime(words, scene.zone, visit.starts_at_utc)}</td>
              <td>{visit.patient_name}</td>
              <td>{setup.types.find(({ id }) => id === visit.appointment_type_id)?.name}</td>
              <td>{setup.doctors.find(({ id }) => id === visit.doctor_id)?.name}</td>
              <td>{setup.rooms.find(({ id }) => id === visit.location_room_id)?.name}</td>
              <td>{words.say(`cal_status_${statusOf(visit)}` as ClinicWord)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
