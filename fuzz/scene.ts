import { type Document, operationsOf } from './document.ts'
import type { Answer } from './oracle.ts'
import type { Sent } from './requests.ts'
import { PASSWORD } from './values.ts'
import type { World } from './world.ts'

export const INSTANCE_KEY = 'the-key-of-this-instance'

type Ask = (request: Sent) => Promise<Answer>

let practices = 0

/** A practice that can be booked, made through the API as its owner would: without one, most of what is asked is 404. */
export async function scene(document: Document, world: World, ask: Ask): Promise<void> {
  const operations = operationsOf(document)
  world.give('instance_key', INSTANCE_KEY)

  async function post(
    path: string,
    body: object,
    key = world.credential('practice_key', 0)?.token,
  ): Promise<string> {
    const operation = operations.find((one) => one.method === 'POST' && one.path === path)
    if (operation === undefined) throw new Error(`there is no POST ${path} any more`)
    const answer = await ask({
      operation,
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      payload: JSON.stringify(body),
      remoteAddress: `10.9.${(practices >> 8) & 255}.${practices & 255}`,
    })
    if (answer.status >= 300) throw new Error(`the scene is not set: POST ${path}: ${answer.text}`)
    return (JSON.parse(answer.text) as { id: string }).id
  }

  practices += 1
  const timezone = 'Europe/Athens'
  await post(
    '/v1/practices',
    { slug: `fuzz-${process.pid}-${practices}`, name: 'Clinic of the Hours', timezone },
    INSTANCE_KEY,
  )
  await post('/v1/api-keys', { label: 'website', scopes: ['availability:read', 'appointments:write'] })
  const doctor_id = await post('/v1/doctors', { slug: 'dr-example', name: 'Dr Example' })
  const doctor_location_id = await post('/v1/doctor-locations', { name: 'Main' })
  const location_room_id = await post('/v1/location-rooms', { doctor_location_id, name: 'One' })
  await post('/v1/bookable-resources', { type: 'room', location_room_id })
  for (const day_of_week of [1, 2, 3, 4, 5, 6, 7]) {
    await post('/v1/schedule-rules', {
      doctor_id,
      day_of_week,
      work_start_local: '00:00',
      work_end_local: '24:00',
      slot_interval_minutes: 30,
    })
  }
  const appointment_type_id = await post('/v1/appointment-types', {
    doctor_id,
    slug: 'check-up',
    name: 'Check-up',
    consultation_mode: 'in_person',
    location_ids: [doctor_location_id],
  })
  await post('/v1/appointment-types', {
    doctor_id,
    slug: 'by-request',
    name: 'By request',
    consultation_mode: 'in_person',
    location_ids: [doctor_location_id],
    requires_approval: true,
  })
  await post('/v1/patients', { name: 'Anna Example', email: 'anna@example.org' })
  await post('/v1/staff-invitations', { email: 'owner@example.org', role: 'owner' })
  const token = world.value('token', -1)
  await post('/v1/staff-invitations/accept', { token, name: 'Eleni Example', password: PASSWORD })
  const starts_at_utc = world.now.add({ hours: 2 }).toString()
  await post('/v1/appointments', { doctor_id, appointment_type_id, starts_at_utc })
}
