import { ABSENT } from '../draw.ts'
import type { Step } from '../requests.ts'
import { first, forPatient, moved, patient, type Story, stale, start, type Teller, wait } from '../tell.ts'
import type { World } from '../world.ts'

const verbs = [
  'confirm',
  'extend',
  'cancel',
  'reschedule',
  'approve',
  'complete',
  'no-show',
  'arrive',
  'unarrive',
]
const own = ['confirm', 'extend', 'cancel', 'reschedule', 'contact-code', 'check-contact']

/** What becomes of holds and bookings, of staff and of patients, and who comes along. */
export function visitStories(teller: Teller): readonly Story[] {
  return [...staffStories(teller), ...ownStories(teller), ...companyStories(teller)]
}

const bodyOf = (verb: string, at: number) => (world: World) => {
  if (verb === 'reschedule') return moved(at)(world)
  if (verb === 'contact-code') return { email: patient.email }
  return verb === 'check-contact' ? { code: '000000' } : {}
}

function staffStories({ tell, hold, heldByPatient, step }: Teller): readonly Story[] {
  const every = (at: number): readonly Step[] => verbs.map((verb) => step(verb, bodyOf(verb, at)))
  return [
    (at) => [
      hold(at),
      step('confirm', forPatient),
      step('reschedule', moved(at + 1)),
      ...['arrive', 'unarrive', 'complete', 'no-show'].map((verb) => step(verb)),
    ],
    (at) => [hold(at, 1), step('confirm', forPatient), step('approve')],
    (at) => [hold(at), hold(at), heldByPatient(at)],
    (at) => [hold(at), step('extend'), step('extend'), step('cancel'), ...every(at)],
    (at) => [hold(at), wait(65), ...every(at)],
    (at) => [hold(at), ...verbs.map((verb) => step(verb, bodyOf(verb, at), stale))],
    (at) => [
      hold(at),
      step('confirm', forPatient),
      tell('GET', '/v1/appointments/{id}/events'),
      tell('POST', '/v1/patients/{id}/erase'),
      tell('DELETE', '/v1/patients/{id}', undefined, { id: first('patient_id') }),
    ],
    (at) => [
      tell('POST', '/v1/appointments', (world) => ({
        ...start(at)(world),
        patient_id: first('patient_id')(world),
      })),
      step('confirm'),
      tell('DELETE', '/v1/patients/{id}', undefined, { id: first('patient_id') }),
      tell('POST', '/v1/patients/{id}/erase', undefined, { id: first('patient_id') }),
    ],
  ]
}

function ownStories({ tell, heldByPatient, ownStep, rules, open }: Teller): readonly Story[] {
  const every = (at: number): readonly Step[] => own.map((verb) => ownStep(verb, bodyOf(verb, at)))
  return [
    (at) => [
      open,
      heldByPatient(at),
      tell('GET', '/public/appointments/{id}/offer'),
      ownStep('extend'),
      ownStep('confirm', () => ({ patient: { name: 'Anna Example' } })),
      ownStep('reschedule', moved(at + 1)),
      ownStep('cancel'),
      ...every(at),
    ],
    (at) => [heldByPatient(at), wait(65), ...every(at)],
    (at) => [heldByPatient(at), ...own.map((verb) => ownStep(verb, bodyOf(verb, at), stale))],
    (at) => [
      rules({ contact_check: 'email' }),
      heldByPatient(at),
      ownStep('confirm', forPatient),
      ownStep('check-contact', () => ({ code: '000000' })),
      ownStep('contact-code', () => ({ email: patient.email })),
      ownStep('contact-code', () => ({ email: patient.email })),
      ownStep('check-contact', () => ({ code: '000000' })),
      open,
    ],
    (at) => [
      rules({ contact_bookings_ahead: 1 }),
      heldByPatient(at),
      ownStep('confirm', forPatient),
      heldByPatient(at + 1),
      ownStep('confirm', forPatient),
      open,
    ],
    (at) => [heldByPatient(at), heldByPatient(at + 1), heldByPatient(at + 2), heldByPatient(at + 3)],
  ]
}

/** Places in a group, and people on a visit besides its patient. */
function companyStories({ tell, hold, step, kind }: Teller): readonly Story[] {
  const carer = () => ({ role: 'carer', patient: { name: 'Ben Example' } })
  const known = (world: World) => ({ role: 'carer', patient_id: first('patient_id')(world) })
  const listed = tell('GET', '/v1/appointments/{id}/participants')
  const off = (world: World) => ({ participant_id: world.value('participant_id', -1) ?? ABSENT })
  return [
    (at) => [
      hold(at),
      step('participants', known),
      step('confirm', forPatient),
      step('participants', known),
      step('participants', carer),
      listed,
      step('participants', carer, stale),
      step('remove-participant', off, stale),
      step('remove-participant', off),
    ],
    (at) => [hold(at), wait(65), step('participants', carer), step('remove-participant', off)],
    (at) => [kind({ places: 3 }), hold(at, -1), step('participants', carer), hold(at, -1)],
  ]
}
