/** Reads what the database says happened, and holds it against what the clients know. */
import { checkAll } from '../../src/booking/verify/verify.ts'
import { openDatabase } from '../../src/db/database.ts'
import type { History } from '../history.ts'
import type { Scene } from '../scene.ts'
import { checkAcknowledged } from './acknowledged.ts'
import type { Broken, EventRow } from './check.ts'
import { checkGuards } from './guards.ts'
import { checkLinear } from './linear.ts'
import { checkMoments } from './moments.ts'
import { checkOverlaps } from './overlaps.ts'
import { checkRefusals } from './refusals.ts'
import { checkSeen } from './seen.ts'
import { checkTenants } from './tenants.ts'
import { timelines } from './timeline.ts'

export interface Verdict {
  readonly broken: readonly Broken[]
  readonly acknowledged: number
  readonly lost: number
  readonly overlapping: number
  readonly partial: number
  readonly unresolved: number
  readonly appointments: number
  readonly events: number
  readonly resourceDays: number
  readonly undecided: number
}

export async function judge(url: string, scene: Scene, history: History): Promise<Verdict> {
  const { events, violations } = await readAll(url)
  const evidence = { scene, history, events, timelines: timelines(events, history.calls) }
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
    ...guards.broken,
    ...history.oddities.map((detail) => ({ promise: 'I8 one key, one answer', detail })),
    ...history.hung.map((detail) => ({ promise: 'I19 every request ends', detail })),
  ]
  const count = (...invariants: string[]) =>
    violations.filter(({ invariant }) => invariants.includes(invariant)).length
  return {
    broken,
    acknowledged: acknowledged.acknowledged,
    lost: acknowledged.lost,
    overlapping: count('no_overlapping_claims', 'patients_in_one_place') + overlaps.length,
    partial: count('claims_match_status', 'claims_cover_the_visit', 'claims_meet_requirements'),
    unresolved: acknowledged.unresolved,
    appointments: evidence.timelines.size,
    events: events.length,
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
      return { violations, events }
    })
  } finally {
    await db.close()
  }
}
