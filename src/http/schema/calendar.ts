import { type TSchema, Type } from 'typebox'
import type { Calendar, CalendarException, CalendarVisit, WorkingTime } from '../../booking/calendar.ts'
import type { Changes } from '../../booking/changes.ts'
import { status } from './appointment.ts'
import { choice, flag, instant, integer, list, nullable, object, uuid, wholeMinute } from './field.ts'
import { named } from './named.ts'

const scope = (of: string) => nullable(uuid(`Only for this ${of}; null: for any.`))

const visit = object(
  {
    id: uuid('Of the appointment.'),
    version: integer('What `If-Match` takes.', 1, 100_000),
    status,
    doctor_id: uuid('Whose time.'),
    appointment_type_id: uuid('What kind of visit.'),
    doctor_location_id: nullable(uuid('Where.')),
    location_room_id: nullable(uuid('In which room.')),
    patient_id: nullable(uuid('Who comes; null while a hold has nobody yet.')),
    patient_name: nullable(Type.String({ description: 'As the person writes it.' })),
    starts_at_utc: wholeMinute('When the visit starts.'),
    ends_at_utc: wholeMinute('When it ends, without buffers.'),
    buffer_before_minutes_snapshot: integer('Kept free before.', 0, 240),
    buffer_after_minutes_snapshot: integer('Kept free after.', 0, 240),
    hold_expires_at: nullable(instant('While held: when the hold lapses.')),
    arrived_at: nullable(instant('When the patient came in; null: not yet.')),
    outside_hours: flag('Booked by staff outside the offer.'),
    places_snapshot: nullable(integer('Of a group session: how many may come.', 2, 200)),
    session_id: nullable(uuid('Of a place in a group session: which one.')),
    notes: nullable(Type.String({ description: 'For the practice.' })),
  } satisfies Record<keyof CalendarVisit, TSchema>,
  'A visit as a calendar shows it.',
)

const exception = object(
  {
    id: uuid('Of the exception.'),
    doctor_id: nullable(uuid('Whose; null: the whole practice’s.')),
    scope_doctor_location_id: scope('place'),
    scope_location_room_id: scope('room'),
    scope_appointment_type_id: scope('kind of visit'),
    starts_at_utc: wholeMinute('From then.'),
    ends_at_utc: wholeMinute('Until then.'),
    kind: choice(['blocked', 'available'], 'Closed, or open.'),
    reason: nullable(Type.String({ description: 'Why.' })),
  } satisfies Record<keyof CalendarException, TSchema>,
  'Time that is closed or open out of turn.',
)

const working = object(
  {
    doctor_id: uuid('Who works.'),
    starts_at_utc: wholeMinute('From then.'),
    ends_at_utc: wholeMinute('Until then.'),
  } satisfies Record<keyof WorkingTime, TSchema>,
  'A stretch of a doctor’s hours, for some kind of visit at some place.',
)

export const CalendarSchema = named<Calendar>(
  'Calendar',
  object(
    {
      appointments: list(visit, 'By start, cancelled ones too.'),
      availability_exceptions: list(exception, 'By start.'),
      working_time: list(working, 'By doctor and start; breaks are left out.'),
    },
    'Everything that a calendar shows of a span.',
  ),
)

export const ChangesSchema = named<Changes>(
  'Changes',
  object(
    {
      changes: list(
        object({
          appointment_id: uuid('Of which appointment.'),
          version: integer('Which it has now, or had when this happened.', 1, 100_000),
          action: Type.String({ description: 'What happened, as its events say it.' }),
        }),
        'The oldest first; one may be told twice.',
      ),
      setup: flag('Whether hours, rooms, types or blocked times may be others.'),
      missed: flag('It is too long ago to tell one by one: read everything again.'),
      cursor: Type.String({ description: 'Give it as `cursor` to hear what happens next.' }),
    },
    'What happened to the appointments of a practice.',
  ),
)
