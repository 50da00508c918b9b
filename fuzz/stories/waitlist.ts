import { newest, patient, type Story, start, type Teller, wait } from '../tell.ts'
import { near } from '../values.ts'
import type { World } from '../world.ts'

/** Who waits, is asked, and answers. */
export function waitlistStories({ tell }: Teller): readonly Story[] {
  const wish = (world: World) => ({
    appointment_type_slug: 'check-up',
    from_date: near(world, 48).slice(0, 10),
    to_date: near(world, 96 * 8).slice(0, 10),
  })
  const waits = tell('POST', '/v1/waitlist-entries', (world) => ({
    patient_id: world.value('patient_id', 0),
    ...wish(world),
  }))
  const joins = tell('POST', '/public/{practice_slug}/waitlist-entries', (world) => ({
    patient,
    ...wish(world),
  }))
  const offer = (at: number) =>
    tell('POST', '/v1/waitlist-entries/{id}/offer', (world) => ({ ...start(at)(world), hold_minutes: 30 }))
  const ownEntry = (verb: string) => tell('POST', `/public/waitlist-entries/{id}/${verb}`)
  const entry = (method: string, path = '', body: object = {}) =>
    tell(method, `/v1/waitlist-entries/{id}${path}`, () => body)
  return [
    (at) => [
      waits,
      entry('GET'),
      entry('PATCH', '', { priority: 3 }),
      offer(at),
      tell('GET', '/public/appointments/{id}/offer', undefined, { id: newest('appointment_id') }),
      entry('GET', '/offers'),
      entry('POST', '/withdraw'),
      entry('POST', '/withdraw'),
      entry('PATCH', '', { priority: 1 }),
      entry('DELETE'),
      offer(at),
    ],
    () => [waits, entry('DELETE')],
    (at) => [
      joins,
      tell('GET', '/public/waitlist-entries/{id}'),
      offer(at),
      ownEntry('accept'),
      ownEntry('accept'),
      ownEntry('decline'),
      ownEntry('withdraw'),
      entry('DELETE'),
      entry('PATCH', '', { priority: 2 }),
    ],
    (at) => [joins, offer(at), ownEntry('decline'), ownEntry('withdraw')],
    (at) => [joins, offer(at), wait(65), ownEntry('accept'), ownEntry('decline')],
    (at) => [joins, offer(at), wait(65), ownEntry('decline')],
  ]
}
