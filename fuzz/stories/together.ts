import { forPatient, newest, type Story, start, type Teller, wait } from '../tell.ts'
import { near } from '../values.ts'
import type { World } from '../world.ts'

/** Visits that are booked together: those that come back, and those of one family. */
export function togetherStories(teller: Teller): readonly Story[] {
  return [...seriesStories(teller), ...jointStories(teller)]
}

function seriesStories({ tell }: Teller): readonly Story[] {
  const held = (at: number, type = 0) =>
    tell('POST', '/v1/appointment-series', (world) => {
      const { starts_at_utc, ...whose } = start(at, type)(world)
      return {
        ...whose,
        first_date: starts_at_utc.slice(0, 10),
        start_local: starts_at_utc.slice(11, 16),
        recurrence: 'FREQ=WEEKLY;COUNT=2',
      }
    })
  const step = (verb: string, body?: (world: World) => object) =>
    tell('POST', `/v1/appointment-series/{id}/${verb}`, body)
  const which = (scope: string, more: (world: World) => object = () => ({})) => {
    return (world: World) => ({ appointment_id: newest('appointment_id')(world), scope, ...more(world) })
  }
  const toAnother = (at: number) => which('this', (world) => ({ starts_at_utc: near(world, at) }))
  const ofOne = { id: newest('appointment_id') }
  const shown = tell('GET', '/public/appointments/{id}/series', undefined, ofOne)
  const ownCancel = (scope: string) =>
    tell('POST', '/public/appointments/{id}/series/cancel', () => ({ scope }), ofOne)
  const ownMove = (scope: string, at: number) =>
    tell(
      'POST',
      '/public/appointments/{id}/series/reschedule',
      (world) => ({ scope, starts_at_utc: near(world, at) }),
      ofOne,
    )
  return [
    (at) => [
      held(at),
      tell('GET', '/v1/appointment-series/{id}'),
      step('confirm', forPatient),
      step('confirm', forPatient),
      step('approve'),
      held(at),
      step('reschedule', toAnother(at + 800)),
      shown,
      step('cancel', which('all')),
      step('cancel', which('all')),
      step('reschedule', toAnother(at)),
    ],
    (at) => [held(at, 1), step('confirm', forPatient), step('approve'), ownCancel('this')],
    (at) => [held(at), wait(65), step('confirm', forPatient)],
    (at) => [held(at), wait(65), step('reschedule', toAnother(at + 1))],
    (at) => [held(at), shown, ownCancel('all'), ownCancel('all')],
    (at) => [held(at), wait(65), ownMove('this', at + 1)],
    (at) => [
      held(at),
      ownMove('this', at + 1),
      step('confirm', forPatient),
      ownMove('this_and_following', at + 48),
      ownMove('all', at),
      ownMove('this', at - 9600),
    ],
  ]
}

function jointStories({ tell, rules, open }: Teller): readonly Story[] {
  const visits = (at: number) => (world: World) => ({
    visits: [start(at)(world), start(at + 1)(world)],
  })
  const held = (at: number) => tell('POST', '/v1/joint-bookings', visits(at))
  const heldByPatient = (at: number) => tell('POST', '/public/{practice_slug}/joint-bookings', visits(at))
  const everybody = () => ({ patients: [forPatient()] })
  const confirm = tell('POST', '/v1/joint-bookings/{id}/confirm', everybody)
  const cancel = tell('POST', '/v1/joint-bookings/{id}/cancel')
  const ownConfirm = tell('POST', '/public/joint-bookings/{id}/confirm', everybody)
  const ownCancel = tell('POST', '/public/joint-bookings/{id}/cancel')
  const runs = {
    query: (world: World) => {
      const { doctor_id, appointment_type_id: id } = start(0)(world)
      const day = (halves: number) => near(world, halves).slice(0, 10)
      return { doctor_id, appointment_type_ids: `${id},${id}`, from: day(0), to: day(96) }
    },
  }
  return [
    (at) => [held(at), tell('GET', '/v1/joint-bookings/{id}'), confirm, confirm, held(at), cancel, cancel],
    (at) => [held(at), wait(65), confirm],
    (at) => [held(at), wait(65), cancel],
    (at) => [
      open,
      heldByPatient(at),
      tell('GET', '/public/joint-bookings/{id}'),
      ownConfirm,
      ownConfirm,
      heldByPatient(at),
      ownCancel,
      ownCancel,
    ],
    (at) => [heldByPatient(at), wait(65), ownConfirm],
    (at) => [heldByPatient(at), wait(65), ownCancel],
    (at) => [rules({ contact_check: 'email' }), heldByPatient(at), ownConfirm, open],
    (at) => [heldByPatient(at), heldByPatient(at + 2), heldByPatient(at + 4), heldByPatient(at + 6)],
    () => [
      tell('GET', '/v1/availability/runs', undefined, runs),
      tell('GET', '/public/{practice_slug}/availability/runs', undefined, runs),
    ],
  ]
}
