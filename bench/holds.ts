import { post } from './client.ts'
import type { Filled } from './databases.ts'
import { doctors, practiceOf } from './fill.ts'
import { idOf, typeOf } from './ids.ts'
import { load, type Rate, type Request } from './load.ts'
import type { Served } from './servers.ts'
import { atSecond, fiveMinutes, HOLD_SLOTS, holdSlot } from './times.ts'

/** Holds at times that nobody else names, one after the other. */
export interface Holds {
  /** The next one. */
  request(): Request
  load(seconds: number, connections?: number): Promise<Rate>
}

/** Over all ordinary doctors and their practices. */
export async function holdsOfMany(database: Filled, server: Served): Promise<Holds> {
  const { first, last } = doctors.ordinary
  const headers: Request['headers'][] = []
  for (let practice = practiceOf(first); practice <= practiceOf(last); practice++) {
    headers[practice] = await server.headers(practice)
  }
  let i = 0
  const request = () => {
    const { doctor, seconds } = holdSlot(i++ % HOLD_SLOTS)
    return holdRequest(doctor, seconds, headers[practiceOf(doctor)] ?? {})
  }
  const holds = holdsBy(server, request)
  // Until every doctor's set-up is known: a server that has just started is another measurement.
  while (i < last) await holds.load(1)
  await database.ask('analyze')
  return holds
}

/** Of one doctor with one room. */
export async function holdsOfOne(server: Served): Promise<Holds> {
  const headers = await server.headers(doctors.practice)
  let i = 0
  return holdsBy(server, () => holdRequest(doctors.narrow, fiveMinutes(i++), headers))
}

/** The bare function behind a bare route: what is left of a hold when it decides nothing. */
export function bareHoldsOverHttp(server: Served): Holds {
  // Where neither pgbench nor the holds come.
  let i = HOLD_SLOTS / 2
  return holdsBy(server, () => post('/bench/book', {}, holdSlot(i++ % HOLD_SLOTS)))
}

function holdsBy({ address }: Served, request: () => Request): Holds {
  return {
    request,
    load: (seconds, connections = 16) => load({ address, request, seconds, status: 201, connections }),
  }
}

export function holdRequest(doctor: number, seconds: number, headers: Request['headers']): Request {
  return post('/v1/appointments', headers, {
    doctor_id: idOf('doctor', doctor),
    appointment_type_id: typeOf(doctor),
    starts_at_utc: atSecond(seconds),
  })
}
