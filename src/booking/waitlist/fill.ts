import { LRUCache } from 'lru-cache'
import { MINUTE_MS, type MinuteOfDay } from '../../time/minute.ts'
import { zoneOf } from '../../time/zone.ts'
import type { Engine } from '../engine.ts'
import { type StandingSlots, slotsNow } from '../search.ts'
import { offerTo, queueOf } from './offer.ts'
import { settleOffers } from './settle.ts'
import { type Freed, fits, isQuiet, offerMinutes, type Span, spansOf, timeOf, type Wish } from './wish.ts'

/** What was free when it was last looked at, by what was looked for: most looks find that it still stands. */
export type Glances = LRUCache<string, Glance>

interface Glance {
  readonly standing: StandingSlots
  /** The same starts, with how many more visits each takes. */
  readonly free: readonly (readonly [Freed, remaining: number])[]
}

export function createGlances(): Glances {
  return new LRUCache({ maxSize: 200_000, sizeCalculation: ({ free }) => 1 + free.length })
}

/** As sql/functions/waitlist.sql gives it. */
interface Waiting {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly timezone: string
  readonly offer_minutes: number
  readonly cutoff_minutes: number
  readonly quiet_from: MinuteOfDay
  readonly quiet_until: MinuteOfDay
  readonly visits: readonly VisitOfDoctor[]
  /** In the order in which they are asked. */
  readonly wishes: readonly Wish[]
}

interface VisitOfDoctor {
  readonly slug: string
  readonly doctor_id: string
  readonly appointment_type_id: string
}

/** The practices in which somebody waits, or is being asked. */
export async function practicesWithWaiting({ db }: Pick<Engine, 'db'>): Promise<readonly string[]> {
  const [row] = await db.call<{ ids: readonly string[] }>('select horai.waitlist_practices() as ids', [])
  return row?.ids ?? []
}

/**
 * Settles the offers of a practice that are over, and offers what is free to whoever is next: each start that fits
 * somebody is held for that patient. Safe beside others who do the same, and whenever it breaks off.
 *
 * @returns how many offers were made
 */
export async function fillFromWaitlist(
  engine: Engine,
  practiceId: string,
  glances: Glances,
): Promise<number> {
  const { db, clock } = engine
  await settleOffers(engine, practiceId)
  const [row] = await db.call<{ waiting: Waiting | null }>(
    'select horai.waitlist_waiting($1, $2) as waiting',
    [practiceId, clock.override],
  )
  const waiting = row?.waiting
  if (!waiting || waiting.wishes.length === 0) return 0
  const now = Math.floor(waiting.now / MINUTE_MS)
  if (isQuiet(timeOf(zoneOf(waiting.timezone), now), waiting.quiet_from, waiting.quiet_until)) return 0
  return new Filling(engine, practiceId, waiting, glances).run()
}

class Filling {
  readonly #engine: Engine
  readonly #practiceId: string
  readonly #waiting: Waiting
  readonly #glances: Glances
  /** How many more visits each start takes, as far as was looked. */
  readonly #left = new Map<string, number>()

  constructor(engine: Engine, practiceId: string, waiting: Waiting, glances: Glances) {
    this.#engine = engine
    this.#practiceId = practiceId
    this.#waiting = waiting
    this.#glances = glances
  }

  async run(): Promise<number> {
    const byDate = Map.groupBy(await this.#free(), ({ date }) => date)
    const dates = [...byDate.keys()].sort((a, b) => a - b)
    let offers = 0
    for (const wish of this.#waiting.wishes) {
      const on = dates.filter((date) => date >= wish.from && date <= wish.to)
      if (
        await this.#offerFirstThatFits(
          wish,
          on.flatMap((date) => byDate.get(date) ?? []),
        )
      )
        offers += 1
    }
    return offers
  }

  /** Every start that somebody may wait for, sorted. */
  async #free(): Promise<Freed[]> {
    const found: Freed[] = []
    for (const visit of this.#waiting.visits) {
      const wishes = this.#waiting.wishes.filter(
        ({ slug, doctor_id }) => slug === visit.slug && (doctor_id ?? visit.doctor_id) === visit.doctor_id,
      )
      // Named places are asked for by themselves: "anywhere" gives a call's start at one place only.
      for (const [location_id, here] of Map.groupBy(wishes, (wish) => wish.location_id)) {
        for (const span of spansOf(here, this.#waiting.now)) {
          found.push(...(await this.#freeIn(visit, location_id, span)))
        }
      }
    }
    return found.sort((a, b) => a.starts_at - b.starts_at)
  }

  async #freeIn(visit: VisitOfDoctor, location_id: string | null, span: Span): Promise<readonly Freed[]> {
    const { doctor_id, appointment_type_id } = visit
    const where = { doctor_id, appointment_type_id, location_id, ...span }
    const key = JSON.stringify([this.#practiceId, where])
    const before = this.#glances.get(key)
    const standing = await slotsNow(this.#engine, this.#practiceId, where, before?.standing)
    const glance = before?.standing === standing ? before : glanceOf(visit, standing)
    this.#glances.set(key, glance)
    for (const [freed, remaining] of glance.free) this.#left.set(nameOf(freed), remaining)
    return glance.free.map(([freed]) => freed)
  }

  async #offerFirstThatFits(wish: Wish, free: readonly Freed[]): Promise<boolean> {
    const { now, offer_minutes, cutoff_minutes } = this.#waiting
    const types = this.#waiting.visits
      .filter(({ slug }) => slug === wish.slug)
      .map(({ appointment_type_id }) => appointment_type_id)
    for (const freed of free) {
      const left = this.#left.get(nameOf(freed)) ?? 0
      if (left === 0 || !types.includes(freed.appointment_type_id)) continue
      if (!fits(wish, freed, now, cutoff_minutes)) continue
      const answer = await offerTo(this.#engine, queueOf(this.#practiceId), {
        ...freed,
        entry_id: wish.id,
        hold_minutes: offerMinutes(offer_minutes, freed.starts_at, now),
      })
      if ('appointment' in answer) {
        this.#left.set(nameOf(freed), left - 1)
        return true
      }
      // Somebody asked them, or they withdrew, while we looked.
      if (answer.refused === 'invalid_transition' || answer.refused === 'not_found') return false
      // The patient is busy then: it may still suit somebody else. Whatever else, the start is gone.
      if (answer.refused !== 'patient_busy') this.#left.set(nameOf(freed), 0)
    }
    return false
  }
}

function glanceOf({ doctor_id, appointment_type_id }: VisitOfDoctor, standing: StandingSlots): Glance {
  const { slots, zone } = standing
  return {
    standing,
    free: slots.map(({ starts_at, ends_at, doctor_location_id, remaining }) => {
      const date = zone.dateAt(starts_at * MINUTE_MS)
      const time = timeOf(zone, starts_at)
      const freed = { doctor_id, appointment_type_id, doctor_location_id, starts_at, ends_at, date, time }
      return [freed, remaining]
    }),
  }
}

function nameOf({ appointment_type_id, doctor_location_id, starts_at }: Freed): string {
  return `${appointment_type_id} ${doctor_location_id} ${starts_at}`
}
