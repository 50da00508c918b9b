// Horai inside a program of your own: a practice, a doctor, a slot, a booking.
//
//   DATABASE_URL=postgresql://… HORAI_DATA_KEY=$(openssl rand -base64 32) node booking.mjs
//
// The data key seals what is personal: make it once, and keep it.
import { createHorai, Refusal } from 'horai'

const { DATABASE_URL: databaseUrl, HORAI_DATA_KEY: dataKey } = process.env
const horai = createHorai({ databaseUrl, dataKey })
await horai.migrate()

const slug = `example-${Date.now()}`
const { id } = await horai.createPractice({ slug, name: 'Example Practice', timezone: 'Europe/Athens' })
const practice = horai.practice(id)

const doctor = await practice.doctors.create({ slug: 'ada', name: 'Dr Ada Example' })
await practice.scheduleRules.create({
  doctor_id: doctor.id,
  day_of_week: 1,
  work_start_local: '09:00',
  work_end_local: '17:00',
  breaks: [{ break_start_local: '12:00', break_end_local: '13:00' }],
})
const type = await practice.appointmentTypes.create({
  doctor_id: doctor.id,
  slug: 'video',
  name: 'Video consultation',
  consultation_mode: 'video',
  duration_minutes: 20,
})

const [first] = await practice.next({ doctor_id: doctor.id, limit: 1 })
const visit = { doctor_id: doctor.id, appointment_type_id: type.id, starts_at_utc: first.starts_at_utc }
const held = await practice.hold(visit, { actor: { type: 'patient' } })
console.log(`held ${held.starts_at_utc} until ${held.hold_expires_at}`)

const booked = await practice.confirm(held.id, { patient: { name: 'Anna Example' } })
console.log(`booked: ${booked.status}`)

try {
  await practice.hold(visit)
} catch (error) {
  if (!(error instanceof Refusal) || error.code !== 'slot_taken') throw error
  console.log(`a second time it is ${error.code}; free nearby: ${error.facts.alternatives.join(', ')}`)
}

for (const { action, occurred_at } of await practice.events(booked.id))
  console.log(`${occurred_at} ${action}`)
console.log(`violations: ${(await horai.verify()).length}`)
await horai.close()
