import { parseInstantMs } from '../../time/instant.ts'
import { utcDateOf } from '../../time/local-date.ts'
import { MINUTE_MS } from '../../time/minute.ts'
import { type Agenda, agendaJson, agendaOf, type EarliestStart, earliestIn } from './agenda.ts'
import { type Basis, type Looker, readBasis } from './basis.ts'

/** Most doctors read in one statement: some 30 ms of the database. */
export const AT_ONCE = 50

/** How far ahead claims are read: as far as it takes. The last is beyond every horizon. */
const DAYS = [14, 56, 224, 400]

export interface Look {
  /** As `filterJson` writes it; null: nothing is asked for, only kept. */
  readonly filter: string | null
  /** RFC 3339: starts from then on; from now on unless given, or past. */
  readonly after?: string | undefined
  /** For the next who asks; not together with `after`. */
  readonly keeps: boolean
  /** Leave out whoever is known by now. */
  readonly unlessKnown?: boolean
}

/**
 * Finds the first starts of at most {@link AT_ONCE} doctors, exactly. Answers the earliest that fits the filter (null:
 * there is none) of each doctor who was looked at; who is not there (any more) is not. At most eight round trips.
 */
export async function look(
  looker: Looker,
  practiceId: string,
  ids: readonly string[],
  { filter, after, keeps, unlessKnown = false }: Look,
): Promise<Map<string, EarliestStart | null>> {
  const found = new Map<string, EarliestStart | null>()
  let waiting = ids
  for (const days of DAYS) {
    if (waiting.length === 0) break
    const basis = await readBasis(looker, practiceId, { ids: waiting, after, days, filter, unlessKnown })
    const { agendas, short } = agendasOf(basis, days, after)
    for (const agenda of agendas) found.set(agenda.doctor.id, earliestIn(agenda))
    if (keeps) await keep(looker, practiceId, basis, agendas)
    waiting = short
  }
  return found
}

function agendasOf({ nowMs, doctors }: Basis, days: number, after: string | undefined) {
  const fromMs = after === undefined ? nowMs : Math.max(nowMs, parseInstantMs(after) as number)
  const from = Math.ceil(fromMs / MINUTE_MS)
  const agendas: Agenda[] = []
  const short: string[] = []
  for (const doctor of doctors) {
    const agenda = agendaOf(doctor, nowMs, { after: from, last: utcDateOf(from) + days })
    if (agenda) agendas.push(agenda)
    else short.push(doctor.id)
  }
  return { agendas, short }
}

/** Whoever was marked since is not kept: the mark stands for something that was not seen here. */
async function keep(
  { db }: Looker,
  practiceId: string,
  { marked }: Basis,
  agendas: readonly Agenda[],
): Promise<void> {
  if (agendas.length === 0) return
  await db.call('select horai.next_keep($1, $2, $3)', [
    practiceId,
    marked,
    JSON.stringify(agendas.map(agendaJson)),
  ])
}
