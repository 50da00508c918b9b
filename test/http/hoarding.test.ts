import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { solveChallenge } from 'altcha-lib/v1'
import { defaultHoldLimits, type HoldLimits } from '../../src/booking/visitors.ts'
import { openDatabase } from '../../src/db/database.ts'
import { anApi } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'

/**
 * The attack of this field: hold everything, pay nothing. 200 clients on 50 addresses (of the loopback, so that they are
 * real ones) take whatever is free and never confirm; meanwhile honest patients book. Ten minutes of the clinic's clock
 * pass in half a minute; `HORAI_HOARDING=long` takes the ten minutes.
 */

const { url, database } = await useDatabase()

const ADDRESSES = 50
const CLIENTS = 200
const PATIENTS = 40
const isLong = process.env['HORAI_HOARDING'] === 'long'
const PAUSE_MS = isLong ? 3_000 : 1_500

interface Told {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a client reads into answers and finds out
  readonly body: any
}

class Client {
  readonly #agent: Agent
  readonly #port: number
  readonly #home: string

  constructor(port: number, slug: string, localAddress: string) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress })
    this.#port = port
    this.#home = `/public/${slug}`
  }

  ask(method: string, path: string, body?: object, token?: string): Promise<Told> {
    return new Promise((resolve, reject) => {
      const asked = request({
        agent: this.#agent,
        host: '127.0.0.1',
        port: this.#port,
        method,
        path,
        headers: {
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      })
      asked.on('error', reject)
      asked.on('response', async (answer) => {
        let text = ''
        for await (const part of answer) text += part
        resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) })
      })
      asked.end(body && JSON.stringify(body))
    })
  }

  /** As the pages do: a server that is too busy is asked again. */
  async insist(...[method, path, body, token]: Parameters<Client['ask']>): Promise<Told> {
    for (let tries = 0; ; tries += 1) {
      const answer = await this.ask(method, path, body, token)
      if (answer.status !== 503 || tries === 4) return answer
      await delay(500 * 2 ** tries)
    }
  }

  async free(where: Visit, from: string, to: string): Promise<readonly string[]> {
    const query = new URLSearchParams({ ...where, from, to })
    const { body } = await this.insist('GET', `${this.#home}/availability?${query}`)
    return (body.slots ?? []).map(({ starts_at_utc }: { starts_at_utc: string }) => starts_at_utc)
  }

  /** Holds, and does the work where that is the price, unless it is over by then. */
  async hold(where: Visit, starts_at_utc: string, isOver = () => false): Promise<Told> {
    const wanted = { ...where, starts_at_utc }
    let answer = await this.insist('POST', `${this.#home}/appointments`, wanted)
    for (let riddles = 0; answer.status === 428 && riddles < 3; riddles += 1) {
      const { challenge } = answer.body
      const { promise, controller } = solveChallenge(
        challenge.challenge,
        challenge.salt,
        'SHA-256',
        challenge.maxnumber,
      )
      const looking = setInterval(() => isOver() && controller.abort(), 500)
      const solution = await promise.finally(() => clearInterval(looking))
      if (solution === null) break
      const proof = Buffer.from(JSON.stringify({ ...challenge, number: solution.number })).toString('base64')
      answer = await this.insist('POST', `${this.#home}/appointments`, { ...wanted, proof })
    }
    return answer
  }

  leave(): void {
    this.#agent.destroy()
  }
}

interface Visit {
  readonly doctor_id: string
  readonly appointment_type_id: string
}

const FROM = '2026-03-21'
const TO = '2026-04-02'

/** Two doctors who see a patient each half-hour, from 8 to 16: some four hundred starts in a fortnight. */
async function aPracticeUnderAttack(holdLimits: HoldLimits | null) {
  const clinic = await aClinic(database)
  const visits: Visit[] = []
  for (let i = 0; i < 2; i += 1) {
    const doctor_id = await clinic.doctor({}, { work_end_local: '16:00' })
    await clinic.room(await clinic.location({ doctor_id }))
    visits.push({ doctor_id, appointment_type_id: await clinic.type(doctor_id) })
  }
  const api = await anApi(clinic, {
    holdLimits,
    ...(isLong ? {} : { rateLimits: { requestsPerMinute: 1e9 } }),
  })
  await api.server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = api.server.server.address() as AddressInfo
  return { clinic, visits, client: (address: string) => new Client(port, clinic.slug, address) }
}

const any = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item

interface Attack {
  /** By the clinic's clock. */
  readonly minutes: number
  /** How much faster than ours the clinic's clock runs. */
  readonly haste: number
}

async function attack(holdLimits: HoldLimits | null, { minutes, haste }: Attack) {
  const lengthMs = minutes * 60_000
  const { clinic, visits, client } = await aPracticeUnderAttack(holdLimits)
  const began = Date.now()
  const start = Temporal.Instant.from(clinic.clock.override as string)
  const passed = () => (Date.now() - began) * haste
  const isOver = () => passed() >= lengthMs
  const clients: Client[] = []
  const looking = openDatabase({ url, max: 1 })
  const failures = new Map<string, number>()

  const [first] = visits as [Visit]
  const calendar = visits.length * (await opened(client('127.0.0.1'), first))

  async function hoard(number: number) {
    const mine = client(`127.0.1.${1 + (number % ADDRESSES)}`)
    clients.push(mine)
    while (!isOver()) {
      const visit = any(visits)
      const starts = await mine.free(visit, FROM, TO)
      for (let i = 0; i < 10 && starts.length > 0 && !isOver(); i += 1) {
        const { status, body } = await mine.hold(visit, any(starts), isOver)
        if (status !== 201 && body.code !== 'slot_taken') break
      }
      await delay(PAUSE_MS * (0.5 + Math.random()))
    }
  }

  /** Looks, taps a time, takes another where somebody was faster, and confirms. */
  async function book(number: number): Promise<boolean> {
    const mine = client(`127.0.2.${1 + number}`)
    clients.push(mine)
    const visit = any(visits)
    for (let tries = 0; tries < 3; tries += 1) {
      const starts = await mine.free(visit, FROM, TO)
      if (starts.length === 0) continue
      const { status, body } = await mine.hold(visit, any(starts))
      if (status === 201) {
        const path = `/public/appointments/${body.id}/confirm`
        const confirmed = await mine.insist(
          'POST',
          path,
          { patient: { name: 'Anna Example' } },
          body.manage_token,
        )
        return confirmed.status === 200
      }
      failures.set(body.code, (failures.get(body.code) ?? 0) + 1)
    }
    return false
  }

  async function held(): Promise<number> {
    // Beside the server's own connections, which are busy.
    const [row] = await looking.within(clinic.practice_id).query<{ held: number }>(
      `select count(*)::int as held from horai.appointments
       where practice_id = $1 and status = 'held' and hold_expires_at > $2`,
      [clinic.practice_id, clinic.clock.override],
    )
    return row?.held ?? 0
  }

  let greatest = 0
  async function watch() {
    while (!isOver()) {
      clinic.clock.override = start.add({ milliseconds: passed() }).toString()
      greatest = Math.max(greatest, await held())
      await delay(50)
    }
  }

  async function patients() {
    const booked: Promise<boolean>[] = []
    const realMs = lengthMs / haste
    await delay(realMs * 0.3)
    for (let i = 0; i < PATIENTS; i += 1) {
      await delay((realMs * 0.6) / PATIENTS)
      booked.push(book(i))
    }
    return (await Promise.all(booked)).filter(Boolean).length
  }

  const [served] = await Promise.all([
    patients(),
    watch(),
    ...Array.from({ length: CLIENTS }, (_, number) => hoard(number)),
  ])
  for (const each of clients) each.leave()
  await looking.close()
  return { success: served / PATIENTS, share: greatest / calendar, failures: Object.fromEntries(failures) }
}

async function opened(look: Client, visit: Visit): Promise<number> {
  const starts = await look.free(visit, FROM, TO)
  look.leave()
  return starts.length
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

test('200 clients on 50 addresses cannot keep honest patients out', { timeout: 1_200_000 }, async (t) => {
  // In haste the work is less, since two processors do that of everybody.
  const limits = isLong ? defaultHoldLimits : { ...defaultHoldLimits, work_size: 1_000 }
  const { success, share, failures } = await attack(limits, { minutes: 10, haste: isLong ? 1 : 25 })
  t.diagnostic(
    `patients served: ${percent(success)}; most held: ${percent(share)}; ${JSON.stringify(failures)}`,
  )
  assert.ok(success >= 0.95, `${percent(success)} of patients were served`)
  assert.ok(share <= 0.25, `${percent(share)} of the calendar was held`)
})

test('without the limits the same attack succeeds, so the test would see it', async (t) => {
  const { success, share } = await attack(null, { minutes: 5, haste: 10 })
  t.diagnostic(`patients served: ${percent(success)}; most held: ${percent(share)}`)
  assert.ok(success < 0.95 && share > 0.25, `${percent(success)} were served, ${percent(share)} was held`)
})
