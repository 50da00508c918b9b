import { formatInstant } from '../time/instant.ts'
import type { Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import type { EarliestStart } from './next-starts/agenda.ts'
import { filterJson, type NextFilter } from './next-starts/filter.ts'
import { AT_ONCE, type Looked, look } from './next-starts/look.ts'

export type { NextFilter } from './next-starts/filter.ts'

export interface NextStart {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly starts_at_utc: string
}

/** A change that may make more doctors than these free earlier is not waited for: the others are told as known. */
const MOST_OPENED = 500
/** The same for taking up marks, in portions of ten thousand. */
const MOST_PORTIONS = 10

/**
 * The doctors with their earliest start, earliest first, one entry a doctor.
 *
 * Answered in one round trip from what is kept of each doctor (docs/decisions/0006-next-available.md). Whoever is unknown
 * or uncertain is looked at first; nobody more than a few times, so this ends.
 */
export async function next(engine: Engine, practiceId: string, filter: NextFilter): Promise<NextStart[]> {
  const starts = filter.doctor_id
    ? await ofOne(engine, practiceId, filter.doctor_id, filter)
    : await new Search(engine, practiceId, filter).run()
  return starts.map(({ starts_at, ...start }) => ({ ...start, starts_at_utc: formatInstant(starts_at) }))
}

/** One doctor is looked at as fast as looked up. */
async function ofOne(engine: Engine, practiceId: string, doctorId: string, filter: NextFilter) {
  const json = filterJson(filter)
  const { found } = await look(engine, practiceId, [doctorId], {
    filter: json,
    after: filter.after,
    keeps: false,
  })
  const start = found.get(doctorId)
  return start ? [start] : []
}

class Search {
  readonly #engine: Engine
  readonly #practiceId: string
  readonly #filter: NextFilter
  readonly #json: string
  /** Who was looked at here and not kept, with the earliest start that fits, if any: the database skips them. */
  readonly #found = new Map<string, EarliestStart | null>()
  #portions = MOST_PORTIONS
  /** The first time through the unknown, the last of them that was looked at: whom the database then knows is its. */
  #lastUnknown: string | null = null
  #wentThrough = false
  #mostOpened = MOST_OPENED

  constructor(engine: Engine, practiceId: string, filter: NextFilter) {
    this.#engine = engine
    this.#practiceId = practiceId
    this.#filter = filter
    this.#json = filterJson(filter)
  }

  /**
   * Each turn takes up a portion, goes on along the unknown, asks for the opened once, or finds somebody new. Who is
   * unknown once more after that (a minute has passed, a clock went back) is found here for good, like the uncertain.
   */
  async run(): Promise<EarliestStart[]> {
    for (;;) {
      const answer = await this.#ask()
      if ('marks' in answer) this.#portions -= 1
      else if ('unknown' in answer) await this.#goThrough(answer.unknown)
      else if ('opened' in answer) {
        await this.#lookAtAll(answer.opened)
        this.#mostOpened = 0
      } else {
        const best = this.#best(answer.starts)
        const uncertain = this.#amongThem(best, answer.unsure)
        if (uncertain.length === 0) return best
        await this.#lookAgain(uncertain)
      }
    }
  }

  async #goThrough(unknown: readonly string[]): Promise<void> {
    const last = unknown.at(-1)
    if (last === undefined) {
      this.#lastUnknown = null
      this.#wentThrough = true
    } else if (this.#wentThrough) {
      for (let i = 0; i < unknown.length; i += AT_ONCE) await this.#lookAgain(unknown.slice(i, i + AT_ONCE))
    } else {
      await this.#lookAtAll(unknown)
      this.#lastUnknown = last
    }
  }

  async #ask(): Promise<AnswerRow> {
    const { db, clock } = this.#engine
    const [row] = await db.call<{ answer: AnswerRow }>(
      'select horai.next($1, $2, $3, $4, $5, $6, $7, $8) as answer',
      [
        this.#practiceId,
        this.#json,
        this.#filter.limit,
        this.#portions > 0,
        this.#lastUnknown,
        this.#mostOpened,
        [...this.#found.keys()],
        clock.override,
      ],
    )
    return (row as { answer: AnswerRow }).answer
  }

  /** Those found here and those found known. */
  #best(known: readonly StartRow[]): EarliestStart[] {
    const starts = known.map(
      ([doctor_id, appointment_type_id, doctor_location_id, starts_at]): EarliestStart => ({
        doctor_id,
        appointment_type_id,
        doctor_location_id,
        starts_at,
      }),
    )
    for (const start of this.#found.values()) if (start) starts.push(start)
    return starts.sort(byStartThenDoctor).slice(0, this.#filter.limit)
  }

  /** Who may be among the best, for all that is known. */
  #amongThem(best: readonly EarliestStart[], unsure: readonly UnsureRow[]): string[] {
    const last = best.length < this.#filter.limit ? undefined : best.at(-1)
    const may = last ? unsure.filter(([, from]) => from <= last.starts_at) : unsure
    return may.map(([id]) => id)
  }

  /** Whoever else asks in this process waits, and then finds most of them known: those the next answer tells. */
  async #lookAtAll(ids: readonly string[]): Promise<void> {
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const { found, kept } = await this.#look(ids.slice(i, i + AT_ONCE), true)
      for (const [id, start] of found) if (!kept.has(id)) this.#found.set(id, start)
    }
  }

  /** Nobody of them is met again: who is not there any more has been looked at, too. */
  async #lookAgain(ids: readonly string[]): Promise<void> {
    const { found } = await this.#look(ids, false)
    for (const id of ids) this.#found.set(id, found.get(id) ?? null)
  }

  #look(ids: readonly string[], unlessKnown: boolean): Promise<Looked> {
    const { after } = this.#filter
    const filter = this.#json
    if (after) return look(this.#engine, this.#practiceId, ids, { filter, after, keeps: false })
    return this.#engine.turns.take(this.#practiceId, () =>
      look(this.#engine, this.#practiceId, ids, { filter, keeps: true, unlessKnown }),
    )
  }
}

function byStartThenDoctor(a: EarliestStart, b: EarliestStart): number {
  return a.starts_at - b.starts_at || (a.doctor_id < b.doctor_id ? -1 : 1)
}

type StartRow = readonly [doctor: string, type: string, location: string | null, starts_at: Minute]
type UnsureRow = readonly [doctor: string, from: Minute]

/** As sql/functions/next.sql gives it. */
type AnswerRow =
  | { readonly marks: true }
  | { readonly unknown: readonly string[] }
  | { readonly opened: readonly string[] }
  | { readonly starts: readonly StartRow[]; readonly unsure: readonly UnsureRow[] }
