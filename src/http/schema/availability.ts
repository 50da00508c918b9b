import { Type } from 'typebox'
import type { Reason } from '../../availability/reason.ts'
import type { NextStart } from '../../booking/next.ts'
import { choice, instant, integer, list, localDate, nullable, object, uuid, wholeMinute } from './field.ts'
import { named, namedAs } from './named.ts'

const whyNot = {
  code: choice(
    [
      'inactive',
      'not_on_grid',
      'outside_working_hours',
      'in_break',
      'blocked',
      'notice',
      'horizon',
      'resource_missing',
      'all_taken',
    ],
    'Why one cannot book this start.',
  ),
  what: Type.Optional(
    choice(['doctor', 'appointment_type', 'location', 'room'], 'With `inactive`: what is.'),
  ),
  min_notice_minutes: Type.Optional(integer('With `notice`: how long before one must book.', 0, 43_200)),
  earliest: Type.Optional(instant('With `notice`: the first instant that keeps it.')),
  max_future_days: Type.Optional(integer('With `horizon`: how far ahead one may book.', 1, 365)),
  last_date: Type.Optional(localDate('With `horizon`: the last date on offer.')),
}

/** Flat, so that it is written fast: which fields stand beside the code, docs/errors.md tells. */
export const ReasonSchema = named<Reason>(
  'Reason',
  object(
    {
      ...whyNot,
      schedule_rule_id: Type.Optional(uuid('With `in_break`: the rule whose break it is.')),
      availability_exception_id: Type.Optional(uuid('With `blocked`: the exception that blocks it.')),
      resource_type: Type.Optional(
        Type.String({ description: 'With `resource_missing`: the kind of resource that is not there.' }),
      ),
      capability: Type.Optional(
        nullable(
          Type.String({ description: 'With `resource_missing`: what it would have to be capable of.' }),
        ),
      ),
      resource_ids: Type.Optional(list(uuid('A resource.'), 'With `all_taken`: the resources, each in use.')),
    },
    'Why a start cannot be booked. Nothing in it tells of a patient.',
  ),
)

/** What of a reason a patient is told: none of the practice's own ids. */
export const PublicReason = named<Reason>(
  'PublicReason',
  object(whyNot, 'Why a start cannot be booked, as patients are told.'),
)

export function publicReason(reason: Reason): Reason {
  return Object.fromEntries(Object.entries(reason).filter(([field]) => field in whyNot)) as Reason
}

export const Slot = namedAs(
  'Slot',
  object(
    {
      starts_at_utc: wholeMinute('When the visit starts.'),
      ends_at_utc: wholeMinute('When the visit ends, without buffers.'),
      doctor_location_id: nullable(uuid('Where; null for a visit that has no place.')),
      remaining: integer('How many could book this start.', 1, 10_000),
    },
    'A start that can be booked now.',
  ),
)

const nextAvailable = nullable(
  instant('The first start that can be booked, however far; null when there is none up to the horizon.'),
)

const availabilityWith = (reason: typeof ReasonSchema) =>
  object(
    {
      slots: list(Slot, 'Sorted by start, then place.'),
      next_available: nextAvailable,
      reasons: list(reason, 'Why there is no slot, when there is none.'),
    },
    'The starts that can be booked on some dates.',
  )

export const Availability = namedAs('Availability', availabilityWith(ReasonSchema))
export const PublicAvailability = namedAs('PublicAvailability', availabilityWith(PublicReason))

export const Explanation = namedAs(
  'Explanation',
  object(
    {
      bookable: Type.Boolean({ description: 'Whether this start can be booked now.' }),
      reasons: list(ReasonSchema, 'Every reason why not; none when it can.'),
      next_available: nextAvailable,
    },
    'Why a start can or cannot be booked.',
  ),
)

export const Openings = namedAs(
  'Openings',
  object(
    {
      data: list(
        object({
          doctor_id: uuid('The doctor.'),
          appointment_type_id: uuid('The kind of visit.'),
          slots: list(Slot, 'The first starts, at most eight, all within a week.'),
        }),
        'Whoever is free soonest first.',
      ),
    },
    'The doctors with their first starts.',
  ),
)

const NextStartSchema = named<NextStart>(
  'NextStart',
  object(
    {
      doctor_id: uuid('The doctor.'),
      appointment_type_id: uuid('The kind of visit.'),
      doctor_location_id: nullable(uuid('Where; null for a visit that has no place.')),
      starts_at_utc: wholeMinute('The earliest start.'),
    },
    'The earliest start of a doctor.',
  ),
)

export const NextStarts = namedAs(
  'NextStarts',
  object({ data: list(NextStartSchema, 'Earliest first.') }, 'The doctors with their earliest start.'),
)
