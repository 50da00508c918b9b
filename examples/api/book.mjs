// The API by its typed client, as a patient's page would use it: no key, only the address of a practice.
//
//   npm start                                             # in a checkout
//   node book.mjs http://localhost:3000 ilissos           # here, with horai installed
import { createHoraiClient } from 'horai/client'

const [baseUrl = 'http://localhost:3000', practice_slug = 'ilissos'] = process.argv.slice(2)
const anyone = createHoraiClient({ baseUrl })
const path = { practice_slug }

const { data: next } = await anyone.GET('/public/{practice_slug}/availability/next', {
  params: { path, query: { limit: 1 } },
})
const [first] = next.data
const { doctor_id, appointment_type_id, starts_at_utc } = first
console.log(`the first free start is ${starts_at_utc}`)

const { data: held, error } = await anyone.POST('/public/{practice_slug}/appointments', {
  params: { path, header: { 'Idempotency-Key': crypto.randomUUID() } },
  body: { doctor_id, appointment_type_id, starts_at_utc },
})
if (error) throw new Error(`${error.code}: ${error.detail}`)
console.log(`held until ${held.hold_expires_at}`)

// From here on the token of the hold is all it takes, and it opens nothing else.
const patient = createHoraiClient({ baseUrl, token: held.manage_token })
const own = { params: { path: { id: held.id } } }
const { data: booked } = await patient.POST('/public/appointments/{id}/confirm', {
  ...own,
  body: { patient: { name: 'Anna Example', email: 'anna@example.org' } },
})
console.log(`${booked.status}: ${booked.starts_at_utc}`)

const { data: gone } = await patient.POST('/public/appointments/{id}/cancel', {
  ...own,
  body: { reason: 'only an example' },
})
console.log(`${gone.status}`)
