import { must } from './checks.ts'
import { createClient, get } from './client.ts'
import type { Filled } from './databases.ts'
import { doctors } from './fill.ts'
import { idOf, typeOf } from './ids.ts'
import type { Request } from './load.ts'
import type { Served } from './servers.ts'
import { dayFrom } from './times.ts'

/** The search for so many days of the doctor with ten rooms, from tomorrow on. */
export async function searchRequest(server: Served, days: 14 | 62): Promise<Request> {
  const query = new URLSearchParams({
    doctor_id: idOf('doctor', doctors.asked[days]),
    appointment_type_id: typeOf(doctors.asked[days]),
    from: dayFrom(1),
    to: dayFrom(days),
  })
  return get(`/v1/availability?${query}`, await server.headers(doctors.practice))
}

interface Slots {
  readonly slots: readonly { readonly starts_at_utc: string; readonly remaining: number }[]
}

/** Every start is there with as many rooms as are left: counted by SQL alone, from the rules and the claims. */
export async function mustBeRight(database: Filled, server: Served, days: 14 | 62): Promise<void> {
  const client = createClient(server.address)
  const { status, body } = await client.ask(await searchRequest(server, days))
  client.close()
  must(status === 200, `a search for ${days} days was answered with ${status}: ${body}`)
  const expected = await database.ask<{ starts_at_utc: string; remaining: number }>(
    `select bench.wire(starts_at) as starts_at_utc, (10 - claimed)::int as remaining
     from (
       select (day + make_interval(mins => minute)) at time zone 'Europe/Berlin' as starts_at
       from generate_series($1::timestamp, $2::timestamp, interval '1 day') day,
         (values (540, 690), (780, 990)) shifts (first, last), generate_series(first, last, 30) minute
       where extract(isodow from day) <= 5) starts,
       lateral (
         select count(*) as claimed
         from horai.appointment_resource_claims c
         join horai.bookable_resources b on b.id = c.resource_id and b.practice_id = c.practice_id
         where b.doctor_id = $3 and lower(c.period) = starts.starts_at) claims
     where claimed < 10
     order by starts_at`,
    [dayFrom(1), dayFrom(days), idOf('doctor', doctors.asked[days])],
  )
  const found = (JSON.parse(body) as Slots).slots.map(({ starts_at_utc, remaining }) => ({
    starts_at_utc,
    remaining,
  }))
  must(
    JSON.stringify(found) === JSON.stringify(expected),
    `a search for ${days} days found ${found.length} starts, and there are ${expected.length}, or others are left`,
  )
}
