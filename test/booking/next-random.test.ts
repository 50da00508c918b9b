import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import type { Engine } from '../../src/booking/engine.ts'
import { hold } from '../../src/booking/hold.ts'
import { next } from '../../src/booking/next.ts'
import { lookAhead } from '../../src/booking/next-starts/ahead.ts'
import type { NextFilter } from '../../src/booking/next-starts/filter.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { createDice, type Dice } from '../../src/demo/dice.ts'
import { createEngine } from '../../src/main.ts'
import { changeDoctor } from '../../src/practice/doctors.ts'
import { Refusal } from '../../src/refusal.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { everyStart } from '../support/every-start.ts'
import { later } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()

/** More of both: NEXT_SEEDS=1,2,3 NEXT_STEPS=300 */
const seeds = (process.env['NEXT_SEEDS'] ?? '1,2,3,4').split(',').map(Number)
const STEPS = Number(process.env['NEXT_STEPS'] ?? 60)

const specialties = ['Cardiology', 'Dermatology', null] as const
const slugs = ['visit', 'first-visit', 'ultrasound'] as const
const modes = ['in_person', 'in_person', 'video'] as const
/** Two in Athens, one in Piraeus, one without coordinates. */
const spots = [
  { latitude: 37.98, longitude: 23.73 },
  { latitude: 37.99, longitude: 23.75 },
  { latitude: 37.94, longitude: 23.64 },
  {},
] as const

/** A practice with a little of everything, and how it changes. */
class World {
  readonly clinic: Clinic
  readonly dice: Dice
  readonly log: string[] = []
  readonly #engines: readonly Engine[]
  readonly #doctors: string[] = []
  readonly #locations: { id: string; doctor_id: string | null }[] = []
  readonly #appointments: string[] = []

  constructor(clinic: Clinic, seed: number) {
    this.clinic = clinic
    this.dice = createDice(seed)
    // Several processes, each with what it remembers.
    this.#engines = [clinic.engine, ...[1, 2].map(() => createEngine(database, clinic.clock, testVault))]
  }

  get engine(): Engine {
    return this.#pick(this.#engines)
  }

  async furnish(): Promise<void> {
    for (let i = 0; i < 2; i++) await this.#addPlace(null)
    await this.clinic.resource({ type: 'equipment', capabilities: ['ultrasound'] })
    for (let i = 0; i < 6; i++) await this.#addDoctor()
  }

  async step(): Promise<void> {
    const [name, change] = this.#pick(this.#changes)
    this.log.push(name)
    try {
      await change()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.log[this.log.length - 1] += ` (${error.code})`
    }
  }

  filter(): NextFilter {
    const { dice } = this
    const specialty = this.#pick(specialties)
    const location_id = this.#pick(this.#locations).id
    const filter: NextFilter = {
      limit: 1 + dice.roll(8),
      ...(dice.roll(3) === 0 && specialty ? { specialty } : {}),
      ...(dice.roll(2) === 0 ? { appointment_type_slug: this.#pick(slugs) } : {}),
      ...(dice.roll(5) === 0 ? { location_id } : {}),
      ...(dice.roll(4) === 0
        ? {
            near: {
              latitude: 37.98,
              longitude: 23.73,
              within_km: this.#pick([1, 5, 30, 5_000]),
            },
          }
        : {}),
      ...(dice.roll(6) === 0 ? { after: later(this.#now, dice.roll(10_000)) } : {}),
      ...(dice.roll(10) === 0 ? { doctor_id: this.#pick(this.#doctors) } : {}),
    }
    return filter
  }

  get #now(): string {
    return this.clinic.clock.override ?? ''
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.dice.roll(items.length)] as Item
  }

  #appointment(): string {
    return this.#pick(this.#appointments) ?? '00000000-0000-7000-8000-000000000000'
  }

  /** A start that is on offer, mostly the first: bookings are made where people look. */
  async #anyStart() {
    const limit = 1 + this.dice.roll(6)
    const starts = await next(this.engine, this.clinic.practice_id, {
      limit,
      ...(this.dice.roll(2) === 0 ? { after: later(this.#now, this.dice.roll(5_000)) } : {}),
    })
    return this.#pick(starts)
  }

  async #addPlace(doctor_id: string | null): Promise<void> {
    const spot = this.#pick(spots)
    const id = await this.clinic.location({ doctor_id, ...spot })
    this.#locations.push({ id, doctor_id })
    const rooms = 1 + this.dice.roll(2)
    for (let i = 0; i < rooms; i++) await this.clinic.room(id)
    if (doctor_id === null && this.dice.roll(3) === 0)
      for (let i = 0; i < 9; i++) await this.clinic.resource({ type: 'room', doctor_location_id: id })
  }

  async #addDoctor(): Promise<void> {
    const { clinic, dice } = this
    const doctor_id = await clinic.doctor({ specialty: this.#pick(specialties) }, null)
    this.#doctors.push(doctor_id)
    await clinic.resource({ doctor_id, type: 'telehealth_slot' })
    if (dice.roll(3) > 0) await this.#addPlace(doctor_id)
    for (let i = 1 + dice.roll(3); i > 0; i--) await this.#addRule(doctor_id)
    for (const slug of slugs) if (dice.roll(3) > 0) await this.#addType(doctor_id, slug)
    if (dice.roll(4) === 0)
      await changeDoctor(clinic.engine, clinic.practice_id, doctor_id, { one_at_a_time: true })
  }

  async #addType(doctor_id: string, slug: string): Promise<void> {
    const { clinic, dice } = this
    const type_id = await clinic.type(doctor_id, {
      slug,
      consultation_mode: this.#pick(modes),
      duration_minutes: this.#pick([15, 30, 60]),
      buffer_after_minutes: this.#pick([0, 0, 10]),
      min_notice_minutes: this.#pick([0, 0, 60, 1_440]),
      max_future_days: this.#pick([2, 10, 30]),
      hold_minutes: this.#pick([5, 30]),
      max_reschedule_count: 20,
      // Some are groups.
      places: this.#pick([1, 1, 2, 4]),
    })
    if (slug === 'ultrasound') {
      await clinic.needs(type_id, 'equipment', { capability: 'ultrasound' })
      if (dice.roll(2) === 0) await clinic.needs(type_id, 'room')
    }
    const reachable = this.#locations.filter((one) => one.doctor_id === null || one.doctor_id === doctor_id)
    if (dice.roll(3) === 0 && reachable.length > 0) {
      await clinic.rows(
        `insert into horai.appointment_type_locations (practice_id, appointment_type_id, doctor_location_id)
         values ($1, $2, $3)`,
        [clinic.practice_id, type_id, this.#pick(reachable).id],
      )
    }
  }

  async #addRule(doctor_id: string): Promise<void> {
    const { dice } = this
    const opens = 8 + dice.roll(8)
    await this.clinic.insert('schedule_rules', {
      doctor_id,
      timezone: this.#pick(['Europe/Athens', 'Europe/Athens', 'America/New_York']),
      day_of_week: 1 + dice.roll(7),
      work_start_local: `${opens}:00`,
      work_end_local: `${opens + 1 + dice.roll(4)}:00`,
      slot_interval_minutes: this.#pick([15, 30, 60]),
    })
  }

  async #anyRow(table: string): Promise<string | undefined> {
    const rows = await this.clinic.rows<{ id: string }>(
      `select id from horai.${table} where practice_id = $1 order by id`,
      [this.clinic.practice_id],
    )
    return this.#pick(rows)?.id
  }

  async #set(table: string, change: string): Promise<void> {
    const id = await this.#anyRow(table)
    await this.clinic.rows(`update horai.${table} set ${change} where practice_id = $1 and id = $2`, [
      this.clinic.practice_id,
      id,
    ])
  }

  async #delete(table: string): Promise<void> {
    const id = await this.#anyRow(table)
    await this.clinic.rows(`delete from horai.${table} where practice_id = $1 and id = $2`, [
      this.clinic.practice_id,
      id,
    ])
  }

  async #move(minutes: number): Promise<void> {
    this.clinic.clock.override = later(this.#now, minutes)
    this.log[this.log.length - 1] += ` to ${this.#now}`
  }

  async #hold(): Promise<void> {
    const start = await this.#anyStart()
    if (!start) return
    const { id } = await hold(this.engine, this.clinic.staff, start)
    this.#appointments.push(id)
    if (this.dice.roll(2) === 0)
      await confirm(this.engine, this.clinic.staff, id, { patient: { name: 'Anna Example' } })
  }

  async #except(doctor_id: string | null): Promise<void> {
    const start = await this.#anyStart()
    const starts_at_utc = this.dice.roll(2) === 0 && start ? start.starts_at_utc : this.#wholeHour()
    await this.clinic.insert('availability_exceptions', {
      doctor_id,
      starts_at_utc,
      ends_at_utc: later(starts_at_utc, 30 * (1 + this.dice.roll(20))),
      kind: this.#pick(['blocked', 'blocked', 'available']),
    })
  }

  #wholeHour(): string {
    const at = Temporal.Instant.from(this.#now).add({ minutes: this.dice.roll(5_000) })
    return at.round({ smallestUnit: 'hour' }).toString()
  }

  readonly #changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ...Array.from({ length: 8 }, () => ['hold', () => this.#hold()] as const),
    [
      'confirm',
      () => confirm(this.engine, this.clinic.staff, this.#appointment(), { patient: { name: 'Ben' } }),
    ],
    ['cancel', () => cancel(this.engine, this.clinic.staff, this.#appointment())],
    ['cancel', () => cancel(this.engine, this.clinic.staff, this.#appointment())],
    ['cancel', () => cancel(this.engine, this.clinic.staff, this.#appointment())],
    [
      'reschedule',
      async () => {
        const start = await this.#anyStart()
        if (start)
          await reschedule(this.engine, this.clinic.staff, this.#appointment(), {
            starts_at_utc: start.starts_at_utc,
          })
      },
    ],
    ['minutes pass', () => this.#move(1 + this.dice.roll(15))],
    ['minutes pass', () => this.#move(1 + this.dice.roll(45))],
    ['hours pass', () => this.#move(1 + this.dice.roll(600))],
    ['days pass', () => this.#move(1_440 * this.dice.roll(3))],
    ['the clock goes back', () => this.#move(-this.dice.roll(200))],
    [
      'sweep',
      () => this.clinic.rows('select horai.sweep_holds($1, 100, $2)', [this.clinic.practice_id, this.#now]),
    ],
    ['work', () => lookAhead(this.engine, 2_000)],
    ['work', () => lookAhead(this.engine, 2_000)],
    ['except for one', () => this.#except(this.#pick(this.#doctors))],
    ['except for all', () => this.#except(null)],
    ['no exception', () => this.#delete('availability_exceptions')],
    ['add a rule', () => this.#addRule(this.#pick(this.#doctors))],
    ['no rule', () => this.#delete('schedule_rules')],
    ['a priority', () => this.#set('schedule_rules', 'priority = 1 - priority')],
    ['add a place', () => this.#addPlace(this.#pick([null, ...this.#doctors]))],
    ['add a doctor', () => this.#addDoctor()],
    ['doctor in or out', () => this.#set('doctors', 'is_active = not is_active')],
    [
      'specialty',
      () =>
        this.#set(
          'doctors',
          `specialty = case specialty when 'Cardiology' then 'Dermatology' else 'Cardiology' end`,
        ),
    ],
    ['place in or out', () => this.#set('doctor_locations', 'is_active = not is_active')],
    [
      'place moves',
      () =>
        this.#set('doctor_locations', 'latitude = 37.98 + random() / 10, longitude = 23.73 + random() / 10'),
    ],
    ['room in or out', () => this.#set('location_rooms', 'is_active = not is_active')],
    ['resource in or out', () => this.#set('bookable_resources', 'is_active = not is_active')],
    ['type in or out', () => this.#set('appointment_types', 'is_active = not is_active')],
    [
      'notice',
      () => this.#set('appointment_types', 'min_notice_minutes = 120 - least(min_notice_minutes, 120)'),
    ],
    ['horizon', () => this.#set('appointment_types', 'max_future_days = 40 - max_future_days')],
    ['length', () => this.#set('appointment_types', 'duration_minutes = 75 - duration_minutes')],
  ]
}

for (const seed of seeds) {
  test(`whatever happens, next tells what a search of every doctor finds (seed ${seed})`, async () => {
    const world = new World(await aClinic(database), seed)
    await world.furnish()
    for (let step = 0; step < STEPS; step++) {
      await world.step()
      for (let ask = 0; ask < 2; ask++) {
        const filter = world.filter()
        const { engine, clinic } = world
        assert.deepEqual(
          await next(engine, clinic.practice_id, filter),
          await everyStart(clinic, filter),
          `seed ${seed}, step ${step}, ${JSON.stringify(filter)} at ${clinic.clock.override}, after ${world.log.slice(-12).join(', ')}`,
        )
      }
    }
  })
}
