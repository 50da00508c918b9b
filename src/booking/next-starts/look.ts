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

export interface Looked {
  /** The earliest start that fits the filter (null: there is none) of each doctor who was looked at. */
  readonly found: Map<string, EarliestStart | null>
  /** Of whom it was kept. */
  readonly kept: Set<string>
}

/**
 * Finds the first starts of at most {@link AT_ONCE} doctors, exactly. Who is not there (any more) is not looked at. At
 * most eight round trips.
 */
export async function look(
  looker: Looker,
  practiceId: string,
  ids: readonly string[],
  { filter, after, keeps, unlessKnown = false }: Look,
): Promise<Looked> {
  const found = new Map<string, EarliestStart | null>()
  const kept = new Set<string>()
  let waiting = ids
  for (const days of DAYS) {
    if (waiting.length === 0) break
    const basis = await readBasis(looker, practiceId, { ids: waiting, after, days, filter, unlessKnown })
    const { agendas, short } = agendasOf(basis, days, after)
    for (const agenda of agendas) found.set(agenda.doctor.id, earliestIn(agenda))
    if (keeps) for (const id of await keep(looker, practiceId, basis, agendas)) kept.add(id)
    waiting = short
  }
  return { found, kept }
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

/** Answers who was kept. Whoever was marked since is not: the mark stands for something that was not seen here. */
async function keep(
  { db }: Looker,
  practiceId: string,
  { marked }: Basis,
  agendas: readonly Agenda[],
): Promise<readonly string[]> {
  if (agendas.length === 0) return []
  const [row] = await db.call<{ kept: readonly string[] }>('select horai.next_keep($1, $2, $3) as kept', [
    practiceId,
    marked,
    JSON.stringify(agendas.map(agendaJson)),
  ])
  return row?.kept ?? []
}
