import { onceJson } from '../../db/once.ts'
import { refuse } from '../../refusal.ts'
import { accessOf, actorOf, type Caller } from '../caller.ts'
import { refusalOf } from '../command.ts'
import { type ConfirmInput, toldJson } from '../confirm.ts'
import type { Engine } from '../engine.ts'
import type { RefusedAt, Series } from './series.ts'
import { askSeries } from './series.ts'

/**
 * Makes all that is held of a series bookings (or requests), or none of it. Refuses as confirming one does, and with
 * `dates_not_free` where the patient is elsewhere on some of the dates.
 */
export async function confirmSeries(
  engine: Engine,
  caller: Caller,
  seriesId: string,
  input: ConfirmInput = {},
): Promise<Series> {
  const answer = await askSeries(engine, 'horai.confirm_series($1, $2, $3, $4, $5, $6, $7)', [
    caller.practice_id,
    seriesId,
    await toldJson(engine, caller, input),
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  if (!('refused' in answer)) return answer.series
  if (answer.refused !== 'dates_not_free') throw refusalOf(answer)
  const busy = answer.facts['refused'] as readonly (RefusedAt & Busy)[]
  throw refuse('dates_not_free', {
    dates: busy.map(({ refused: code, date, starts_at_utc }) => ({
      date,
      starts_at_utc,
      code,
      reasons: [],
      alternatives: [],
    })),
  })
}

interface Busy {
  readonly date: string
  readonly starts_at_utc: string
}

/** The practice says yes to all that is asked for. Refuses with `invalid_transition`, `not_found`. */
export async function approveSeries(engine: Engine, caller: Caller, seriesId: string): Promise<Series> {
  const answer = await askSeries(engine, 'horai.approve_series($1, $2, $3, $4, $5, $6)', [
    caller.practice_id,
    seriesId,
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  if ('refused' in answer) throw refusalOf(answer)
  return answer.series
}
