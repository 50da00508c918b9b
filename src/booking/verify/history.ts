import { assign } from '../../availability/assignment.ts'
import { selfRequirement } from '../../availability/one-at-a-time.ts'
import type { Requirement } from '../../availability/records.ts'
import type { Queryable } from '../../db/database.ts'
import type { Appointment, AppointmentEvent } from '../appointment.ts'
import { differences, type Folded, fold } from './fold.ts'
import type { Violation } from './violation.ts'

interface Claimed {
  readonly id: string
  readonly type: string
  readonly capabilities: readonly string[]
}

interface Row {
  readonly practice_id: string
  readonly id: string
  readonly appointment: Appointment
  readonly events: readonly Pick<AppointmentEvent, 'action' | 'version' | 'metadata'>[]
  readonly claimed: readonly Claimed[]
}

const PAGE = 2_000

/** Reads every appointment with its events and claims, a page at a time, and says what does not fit together. */
export async function* checkHistories(db: Queryable): AsyncGenerator<Violation> {
  for (let after = ['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000']; ; ) {
    const rows = await db.query<Row>(
      `select a.practice_id, a.id, horai.appointment_json(a) as appointment,
         (select coalesce(jsonb_agg(jsonb_build_object('action', e.action, 'version', e.version, 'metadata', e.metadata)
             order by e.version), '[]')
           from horai.appointment_events e where e.practice_id = a.practice_id and e.appointment_id = a.id) as events,
         (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'type', b.type, 'capabilities', b.capabilities)), '[]')
           from horai.appointment_resource_claims c
           join horai.bookable_resources b on b.practice_id = c.practice_id and b.id = c.resource_id
           where c.practice_id = a.practice_id and c.appointment_id = a.id) as claimed
       from horai.appointments a
       where (a.practice_id, a.id) > ($1::uuid, $2::uuid)
       order by a.practice_id, a.id
       limit ${PAGE}`,
      after,
    )
    for (const row of rows) yield* checkHistory(row)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = [last.practice_id, last.id]
  }
}

function* checkHistory({ practice_id, id, appointment, events, claimed }: Row): Generator<Violation> {
  try {
    const wrong = differences(appointment, withTheDoctor(fold(events), appointment, claimed))
    if (wrong.length > 0) {
      yield {
        invariant: 'events_fold_to_the_state',
        practice_id,
        id,
        detail: `events tell another ${wrong.join(', ')}`,
      }
    }
  } catch (error) {
    yield { invariant: 'events_fold_to_the_state', practice_id, id, detail: (error as Error).message }
  }
  // Later a resource may have been given other capabilities; what is past is past.
  const isLive = ['held', 'pending', 'confirmed'].includes(appointment.status)
  if (isLive && !meetsNeeds(appointment.requirements_snapshot, claimed)) {
    yield {
      invariant: 'claims_meet_requirements',
      practice_id,
      id,
      detail: `claims ${claimed.map(({ type }) => type).join(', ') || 'nothing'}, which is not what the visit needs`,
    }
  }
}

/**
 * A doctor who begins to see one patient at a time joins the visits to come by the set-up, not by an event: for the
 * patient nothing changed.
 */
function withTheDoctor(folded: Folded, { doctor_id }: Appointment, claimed: readonly Claimed[]): Folded {
  const { capability } = selfRequirement(doctor_id)
  const self = claimed.filter(({ capabilities }) => capability !== null && capabilities.includes(capability))
  return { ...folded, resource_ids: [...new Set([...folded.resource_ids, ...self.map(({ id }) => id)])] }
}

function meetsNeeds(requirements: readonly Requirement[], claimed: readonly Claimed[]): boolean {
  const needs = requirements.flatMap(({ resource_type, capability, quantity }) => {
    const fit = claimed.filter(
      ({ type, capabilities }) =>
        type === resource_type && (capability === null || capabilities.includes(capability)),
    )
    return Array.from({ length: quantity }, () => fit.map(({ id }) => id))
  })
  return assign(needs, new Set(claimed.map(({ id }) => id))) !== null
}
