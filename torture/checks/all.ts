/** Reads what the database says happened, and holds it against what the clients know. */
import { checkAll } from '../../src/booking/verify/verify.ts'
import { openDatabase } from '../../src/db/database.ts'
import { checkAcknowledged } from './acknowledged.ts'
import { checkCalendars, visitsIn } from './calendars.ts'
import type { Broken, EventRow, Evidence } from './check.ts'
import { checkCompany } from './company.ts'
import { deedsOf } from './deeds.ts'
import { checkGuards } from './guards.ts'
import { checkLinear } from './linear.ts'
import { readList } from './list.ts'
import { checkMessages } from './messages.ts'
import { checkMoments } from './moments.ts'
import { checkOffers } from './offers.ts'
import { checkOverlaps } from './overlaps.ts'
import { checkRefusals } from './refusals.ts'
import { readVisits } from './rows.ts'
import { checkSeen } from './seen.ts'
import { checkSessions } from './sessions.ts'
import { checkTenants } from './tenants.ts'
import { checkTexts } from './texts.ts'
import { timelines } from './timeline.ts'
import { checkTogether } from './together.ts'

export interface Verdict {
  readonly broken: readonly Broken[]
  readonly acknowledged: number
  readonly lost: number
  readonly overlapping: number
  readonly partial: number
  readonly unresolved: number
  readonly appointments: number
  readonly events: number
  readonly offers: number
  readonly accepted: number
  /** Of those: whose later visit is given up for it. */
  readonly earlier: number
  /** Messages that arrived, and how many of them more than once. */
  readonly messages: number
  readonly repeated: number
  readonly texts: number
  /** Visits that calendars elsewhere have in the end, and time that they block. */
  readonly elsewhere: number
  readonly busy: number
  readonly resourceDays: number
  readonly undecided: number
}

export async function judge(
  url: string,
  given: Pick<Evidence, 'scene' | 'history' | 'arrived' | 'calendars' | 'troubles' | 'drainedSince'>,
): Promise<Verdict> {
  const { history } = given
  const { events, violations, ...list } = await readAll(url)
  const deeds = deedsOf(events, history.calls, list.offers)
  const evidence: Evidence = {
    ...given,
    ...list,
    events,
    deeds,
    timelines: timelines(events, deeds),
  }
  const acknowledged = checkAcknowledged(evidence)
  const linear = checkLinear(evidence)
  const overlaps = checkOverlaps(evidence)
  const guards = await checkGuards(url)
  const broken = [
    ...violations.map(({ invariant, id, detail }) => ({
      promise: `horai verify: ${invariant}`,
      detail: `${id} ${detail}`,
    })),
    ...acknowledged.broken,
    ...overlaps,
    ...checkMoments(evidence),
    ...checkSeen(evidence),
    ...checkRefusals(evidence),
    ...linear.broken,
    ...checkTenants(evidence),
    ...checkSessions(evidence),
    ...checkTogether(evidence),
    ...checkCompany(evidence),
    ...checkOffers(evidence),
    ...checkMessages(evidence),
    ...checkTexts(evidence),
    ...checkCalendars(evidence),
    ...guards.broken,
    ...history.oddities.map((detail) => ({ promise: 'I8 one key, one answer', detail })),
    ...history.hung.map((detail) => ({ promise: 'I19 every request ends', detail })),
  ]
  const arrivals = [...given.arrived.mails, ...given.arrived.hooks, ...given.arrived.texts].map(
    ({ id }) => id,
  )
  const ids = new Set(arrivals)
  const count = (...invariants: string[]) =>
    violations.filter(({ invariant }) => invariants.includes(invariant)).length
  const accepted = list.offers.filter(({ status }) => status === 'accepted')
  return {
    broken,
    acknowledged: acknowledged.acknowledged,
    lost: acknowledged.lost,
    overlapping: count('no_overlapping_claims', 'patients_in_one_place') + overlaps.length,
    partial: count('claims_match_status', 'claims_cover_the_visit', 'claims_meet_requirements'),
    unresolved: acknowledged.unresolved,
    appointments: evidence.timelines.size,
    events: events.length,
    offers: list.offers.length,
    accepted: accepted.length,
    earlier: accepted.filter((offer) => offer.replaces_appointment_id !== null).length,
    messages: ids.size,
    repeated: arrivals.length - ids.size,
    texts: given.arrived.texts.length,
    elsewhere: given.calendars.flatMap(visitsIn).length,
    busy: list.blocked.length,
    resourceDays: linear.days,
    undecided: linear.undecided,
  }
}

/** `horai verify` and the events, in one snapshot. */
async function readAll(url: string) {
  const db = openDatabase({ url, patient: true })
  try {
    return await db.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only')
      const violations = await checkAll(tx)
      const events = await tx.query<EventRow>(
        `select practice_id, appointment_id, version, action, metadata,
           (extract(epoch from occurred_at) * 1000)::float8 as at
         from horai.appointment_events order by practice_id, appointment_id, version`,
      )
      return { violations, events, ...(await readList(tx)), ...(await readVisits(tx)) }
    })
  } finally {
    await db.close()
  }
}
