import { accessOf, type Caller } from '../caller.ts'
import { refusalOf } from '../command.ts'
import type { Engine } from '../engine.ts'
import { askSeries, type Series } from './series.ts'

/** A series and its visits as they are now. Refuses with `not_found`. */
export async function showSeries(
  engine: Engine,
  caller: Caller,
  seriesId: string,
): Promise<{ readonly series: Series; readonly now: string }> {
  const answer = await askSeries(engine, 'horai.show_series($1, $2, $3, $4)', [
    caller.practice_id,
    seriesId,
    accessOf(caller),
    engine.clock.override,
  ])
  if ('refused' in answer) throw refusalOf(answer)
  return { series: answer.series, now: answer.now as string }
}
