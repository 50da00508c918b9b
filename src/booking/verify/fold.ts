import type { Action, Appointment, AppointmentEvent, Status } from '../appointment.ts'

/** What of an appointment its events tell: everything that commands change. */
export interface Folded {
  readonly status: Status
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly patient_id: string | null
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly hold_expires_at: string | null
  readonly hold_extended: boolean
  readonly arrived_at: string | null
  readonly resource_ids: readonly string[]
  readonly reschedule_count: number
  readonly places_snapshot: number | null
  readonly session_id: string | null
  readonly place: number | null
  readonly joint_booking_id: string | null
  readonly version: number
}

/** Where each action may start from, and where it leads; null is before the first event, '=' stays. */
const moves: Readonly<Record<Action, { from: readonly (Status | null)[]; to: Status | '=' }>> = {
  held: { from: [null], to: 'held' },
  extended: { from: ['held'], to: 'held' },
  pending: { from: ['held'], to: 'pending' },
  confirmed: { from: ['held'], to: 'confirmed' },
  // Of a session alone: whoever is left has only held a place.
  unconfirmed: { from: ['confirmed'], to: 'held' },
  approved: { from: ['pending'], to: 'confirmed' },
  // `held`: a place, when its session moves.
  rescheduled: { from: ['held', 'pending', 'confirmed'], to: '=' },
  arrived: { from: ['confirmed'], to: '=' },
  not_arrived: { from: ['confirmed'], to: '=' },
  participant_added: { from: ['held', 'pending', 'confirmed'], to: '=' },
  participant_removed: {
    from: ['held', 'pending', 'confirmed', 'completed', 'no_show', 'cancelled'],
    to: '=',
  },
  cancelled: { from: ['held', 'pending', 'confirmed'], to: 'cancelled' },
  completed: { from: ['confirmed', 'no_show'], to: 'completed' },
  no_show: { from: ['confirmed', 'completed'], to: 'no_show' },
  hold_expired: { from: ['held'], to: 'cancelled' },
}

/**
 * Rebuilds an appointment from its events, oldest first. Throws an Error that says what is wrong when they are no
 * history: a step the state machine does not have, or a version missing.
 */
export function fold(events: readonly Pick<AppointmentEvent, 'action' | 'version' | 'metadata'>[]): Folded {
  let state: Folded | null = null
  for (const event of events) {
    const { from, to } = moves[event.action]
    const status: Status | null = state?.status ?? null
    if (!from.includes(status)) throw new Error(`${event.action} cannot follow ${status ?? 'nothing'}`)
    if (event.version !== (state?.version ?? 0) + 1) {
      throw new Error(
        `${event.action} is version ${event.version} and follows version ${state?.version ?? 0}`,
      )
    }
    state = apply(state, event, to === '=' ? (status as Status) : to)
  }
  if (state === null) throw new Error('there are no events')
  return state
}

function apply(
  before: Folded | null,
  { action, version, metadata }: Pick<AppointmentEvent, 'action' | 'version' | 'metadata'>,
  status: Status,
): Folded {
  const state = { ...before, ...placeOf(action, metadata), status, version } as Folded
  return {
    ...state,
    patient_id: (metadata['patient_id'] as string | undefined) ?? before?.patient_id ?? null,
    joint_booking_id:
      (metadata['joint_booking_id'] as string | undefined) ?? before?.joint_booking_id ?? null,
    // Whoever is put on a hold, or taken off, makes it no longer.
    hold_expires_at:
      status === 'held'
        ? ((metadata['hold_expires_at'] as string | undefined) ?? before?.hold_expires_at ?? null)
        : null,
    arrived_at: arrivalAfter(before, action, metadata),
    hold_extended: action === 'extended' || (before?.hold_extended ?? false),
    resource_ids: status === 'cancelled' ? [] : state.resource_ids,
    reschedule_count: (before?.reschedule_count ?? 0) + (action === 'rescheduled' ? 1 : 0),
  }
}

/** `held` and `rescheduled` say when, where and with what; nulls are left out of metadata, and mean null here. */
function placeOf(action: Action, metadata: AppointmentEvent['metadata']): Partial<Folded> {
  if (action !== 'held' && action !== 'rescheduled') return {}
  const { doctor_id, appointment_type_id } = metadata
  return {
    // Before visits could go to another doctor, moves did not name one.
    ...(doctor_id ? { doctor_id, appointment_type_id } : {}),
    doctor_location_id: metadata['doctor_location_id'] ?? null,
    location_room_id: metadata['location_room_id'] ?? null,
    places_snapshot: metadata['places_snapshot'] ?? null,
    session_id: metadata['session_id'] ?? null,
    place: metadata['place'] ?? null,
    starts_at_utc: metadata['starts_at_utc'],
    ends_at_utc: metadata['ends_at_utc'],
    resource_ids: metadata['resource_ids'],
  } as Partial<Folded>
}

/** A move says whether who was here still is. */
function arrivalAfter(
  before: Folded | null,
  action: Action,
  metadata: AppointmentEvent['metadata'],
): string | null {
  const tells = ['arrived', 'not_arrived', 'rescheduled'].includes(action)
  return tells ? ((metadata['arrived_at'] as string | undefined) ?? null) : (before?.arrived_at ?? null)
}

/** The fields in which a row differs from what its events tell. */
export function differences(row: Appointment, folded: Folded): string[] {
  return Object.entries(folded)
    .filter(([field, told]) => !same(row[field as keyof Folded], told))
    .map(([field]) => field)
}

function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
  return plain(a) === plain(b)
}
