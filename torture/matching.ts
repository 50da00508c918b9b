/** I9: with workers that live, time that becomes free is offered to whoever waits for it within five seconds. */
import { setTimeout as sleep } from 'node:timers/promises'
import { DAY_MS } from '../src/time/minute.ts'
import type { Crowd } from './clients.ts'
import type { Call, Command, History } from './history.ts'
import { midnightOf, type Practice, type Scene } from './scene.ts'

export interface Matched {
  /** From the answer to the cancellation until the entry was seen to be offered; null: not in time. */
  readonly ms: number | null
  readonly what: string
}

const WITHIN_MS = 5_000

/** Books the only room there is, lets somebody wait for just that time, cancels, and looks. In every practice, at once. */
export function tryMatching(
  scene: Scene,
  crowd: Crowd,
  history: History,
  begun: number,
  round: number,
): Promise<readonly Matched[]> {
  const tries = scene.practices.flatMap((practice) =>
    [0, 1].map((n) => tryOnce(practice, crowd, history, farStart(begun, round, n), n)),
  )
  return Promise.all(tries)
}

/** A day that the crowd does not reach. */
function farStart(begun: number, round: number, n: number): number {
  const day = midnightOf(begun) + (345 + round) * DAY_MS
  return day + (9 + 2 * n) * 3_600_000
}

async function tryOnce(
  practice: Practice,
  crowd: Crowd,
  history: History,
  start: number,
  n: number,
): Promise<Matched> {
  const type = practice.types.find(({ needs }) => needs.length === 1 && needs[0]?.candidates.length === 1)
  if (type === undefined) throw new Error('no kind of visit needs one room alone')
  const what = `${type.slug} of practice ${practice.index} at ${new Date(start).toISOString()}`
  const send = async (command: Partial<Command>): Promise<Call> => {
    const call = history.open(-1, { ...base(practice, start, n, command.path ?? ''), ...command })
    if (!(await crowd.resolve(call, Date.now() + 10_000)) || call.outcome !== 'ok')
      throw new Error(`${what}: ${call.kind} came to ${call.code}`)
    return call
  }
  const starts_at_utc = new Date(start).toISOString().replace('.000Z', 'Z')
  const where = { doctor_id: type.doctor, appointment_type_id: type.id, starts_at_utc }
  const want = { type: type.id, start }
  const held = await send({ kind: 'hold', path: '/v1/appointments', body: where, want })
  const visit = `/v1/appointments/${held.shown?.id}`
  const target = held.shown?.id ?? null
  await send({ kind: 'confirm', path: `${visit}/confirm`, body: { patient: { name: 'Full' } }, target })
  const joined = await crowd.ask(joining(practice, type.slug, type.doctor, starts_at_utc, n))
  if (joined.status !== 201) throw new Error(`${what}: join came to ${joined.status} ${joined.text}`)
  const { id } = JSON.parse(joined.text) as { id: string }
  await send({ kind: 'cancel', path: `${visit}/cancel`, body: {}, target })
  const freed = Date.now()
  while (Date.now() < freed + WITHIN_MS) {
    const seen = await crowd.ask({
      ...base(practice, start, n, ''),
      method: 'GET',
      path: `/v1/waitlist-entries/${id}`,
    })
    const { status } = JSON.parse(seen.text || '{}') as { status?: string }
    if (status === 'offered') return { ms: Date.now() - freed, what }
    await sleep(50)
  }
  return { ms: null, what }
}

function joining(
  practice: Practice,
  slug: string,
  doctor_id: string,
  starts_at_utc: string,
  n: number,
): Command {
  const date = starts_at_utc.slice(0, 10)
  const body = {
    appointment_type_slug: slug,
    doctor_id,
    from_date: date,
    to_date: date,
    earliest_local: starts_at_utc.slice(11, 16),
    latest_local: `${starts_at_utc.slice(11, 14)}01`,
    patient_id: practice.patients[n],
  }
  const start = Date.parse(starts_at_utc)
  return { ...base(practice, start, n, 'join'), kind: 'join', path: '/v1/waitlist-entries', body }
}

function base(practice: Practice, start: number, n: number, what: string): Command {
  return {
    kind: 'show',
    practice: practice.index,
    method: 'POST',
    path: '',
    token: practice.key,
    body: null,
    key: `matching-${practice.index}-${start}-${n}-${what}`,
    target: null,
    want: null,
    several: null,
    foreign: false,
  }
}
