import type { Case } from '../case.ts'
import { must } from '../checks.ts'
import { type Client, createClient, get, post } from '../client.ts'
import { doctorSizes, manyDoctors } from '../fill.ts'
import { idOf, typeOf } from '../ids.ts'
import type { Request } from '../load.ts'
import { median } from '../rounds.ts'
import { served } from '../servers.ts'
import { dayFrom, instantOf, today } from '../times.ts'

/** Beyond this a change is not late but lost. */
const LOST_MS = 15_000

interface Pair {
  /** Where changes are made. */
  readonly here: Client
  /** Where they have to show: another process. */
  readonly there: Client
  readonly headers: Request['headers']
}

/** How long after a change was answered another server still tells the old first start. */
export const stale: Case = {
  name: 'stale',
  async *run(bench) {
    const count = doctorSizes(bench).at(-1) ?? 0
    const database = await manyDoctors(bench, count)
    const delays = new Map<string, number[]>()
    await served(database, (one) =>
      served(database, async (other) => {
        const pair: Pair = {
          here: createClient(one.address),
          there: createClient(other.address),
          headers: await one.headers(1),
        }
        for (let doctor = 11; doctor < 11 + bench.rounds * 4; doctor++) {
          for (const [change, delay] of await changesOf(pair, doctor)) {
            delays.set(change, [...(delays.get(change) ?? []), delay])
          }
        }
        pair.here.close()
        pair.there.close()
      }),
    )
    for (const [change, seen] of delays) {
      const worst = Math.max(...seen)
      yield {
        what: `next, ${count.toLocaleString('en')} doctors: another process shows a ${change} time after, worst`,
        ours: { value: worst, unit: 'ms' },
        target: 'at most 1,000 ms',
        met: worst <= 1_000,
        note: `median ${Math.round(median(seen))} ms of ${seen.length}`,
      }
    }
  },
}

/** Changes a doctor's first start in every way there is, and answers how long each took to show. */
async function changesOf(pair: Pair, doctor: number): Promise<[change: string, delay: number][]> {
  const send = async (path: string, body: object, status = 201) => {
    const answer = await pair.here.ask(post(path, pair.headers, body))
    must(answer.status === status, `${path} was answered with ${answer.status}: ${answer.body}`)
    return JSON.parse(answer.body) as { id: string }
  }
  const doctor_id = idOf('doctor', doctor)
  const visit = { doctor_id, appointment_type_id: typeOf(doctor) }
  const first = await firstOf(pair, doctor)
  const delays: [string, number][] = []

  const held = await send('/v1/appointments', { ...visit, starts_at_utc: first })
  delays.push(['booked', await until(pair, doctor, (start) => start !== first)])
  const second = await pair.there.ask(
    post('/v1/appointments', pair.headers, { ...visit, starts_at_utc: first }),
  )
  must(second.status === 409, `a start that was taken elsewhere was answered with ${second.status}`)

  await send(`/v1/appointments/${held.id}/cancel`, {}, 200)
  delays.push(['freed', await until(pair, doctor, (start) => start === first)])

  const ends_at_utc = Temporal.Instant.from(first).add({ minutes: 30 }).toString()
  await send('/v1/availability-exceptions', { doctor_id, starts_at_utc: first, ends_at_utc })
  delays.push(['blocked', await until(pair, doctor, (start) => start !== first)])

  // Before anybody is up, on the day on which the first start was.
  const early = dayFrom(
    0,
    Temporal.Instant.from(first).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
  )
  const day = early === today ? dayFrom(1) : early
  await send('/v1/schedule-rules', {
    doctor_id,
    day_of_week: Temporal.PlainDate.from(day).dayOfWeek,
    work_start_local: '05:00',
    work_end_local: '06:00',
    slot_interval_minutes: 30,
  })
  const scheduled = instantOf(day, '05:00')
  delays.push(['newly scheduled', await until(pair, doctor, (start) => start <= scheduled)])
  return delays
}

async function firstOf({ there, headers }: Pair, doctor: number): Promise<string> {
  const query = new URLSearchParams({ doctor_id: idOf('doctor', doctor), appointment_type_slug: 'visit' })
  const { status, body } = await there.ask(get(`/v1/availability/next?${query}`, headers))
  must(status === 200, `next was answered with ${status}: ${body}`)
  const [start] = (JSON.parse(body) as { data: { starts_at_utc: string }[] }).data
  must(start !== undefined, `doctor ${doctor} has no start at all`)
  return start?.starts_at_utc ?? ''
}

/** Milliseconds until the other process tells a first start that will do. */
async function until(pair: Pair, doctor: number, does: (start: string) => boolean): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const start = await firstOf(pair, doctor)
    const passed = performance.now() - begun
    if (does(start)) return passed
    must(passed < LOST_MS, `after ${LOST_MS / 1000} s another process still tells ${start}`)
  }
}
