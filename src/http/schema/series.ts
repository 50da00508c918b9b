import { type TSchema, Type } from 'typebox'
import { MOST_DAYS, MOST_VISITS } from '../../booking/series/dates.ts'
import type { SeriesHeld } from '../../booking/series/hold.ts'
import { modes, type Series, type SeriesResult, scopes } from '../../booking/series/series.ts'
import { AppointmentSchema, OwnAppointment } from './appointment.ts'
import { override, place, start } from './booking.ts'
import {
  choice,
  flag,
  instant,
  list,
  localDate,
  localTime,
  nullable,
  object,
  text,
  timeZone,
  uuid,
} from './field.ts'
import { named, namedAs } from './named.ts'
import { DateNotFreeSchema, OwnDateNotFreeSchema } from './problem.ts'

const recurrence = Type.String({
  maxLength: 300,
  description: `The value of an RRULE (RFC 5545) about dates, counted from \`first_date\`, with an end (COUNT or UNTIL) within ${MOST_DAYS} days, of at most ${MOST_VISITS} dates.`,
  examples: ['FREQ=WEEKLY;BYDAY=TU;COUNT=10'],
})
const first_date = localDate('From which the rule counts, in the doctor’s zone.')
const start_local = localTime('When each visit starts, by the doctor’s clock on the wall, summer and winter.')
const mode = choice(
  modes,
  '`all_or_nothing`: where one date cannot be had, nothing is done. `skip_taken`: what can be had.',
)
const scope = choice(
  scopes,
  '`this` visit, `this_and_following` (by their present starts), or `all` that is still to come.',
)

const shown = {
  id: uuid('Of the series.'),
  doctor_id: uuid('Whose time it was booked with.'),
  appointment_type_id: uuid('What kind of visit.'),
  patient_id: nullable(uuid('Who comes; null while it is held for nobody yet.')),
  doctor_location_id: nullable(uuid('Where it was asked for; null: wherever there was room.')),
  timezone: timeZone('The doctor’s zone when it was booked.'),
  first_date,
  start_local,
  recurrence: { ...recurrence, description: 'How it was booked; visits may have moved since.' },
  mode,
  skipped_dates: list(localDate('A date.'), 'Dates of the rule that could not be had when it was booked.'),
  inserted_at: instant('When it was held.'),
}

const practiceFields = {
  ...shown,
  appointments: list(AppointmentSchema, 'Its visits, by their present starts.'),
} satisfies Record<keyof Series, TSchema>

const refused_dates = list(DateNotFreeSchema, 'Dates at which it could not be done, and why.')

export const SeriesSchema = named<Series>(
  'AppointmentSeries',
  object(practiceFields, 'Visits of one patient that come back.'),
)

export const SeriesResultSchema = named<SeriesResult>(
  'AppointmentSeriesResult',
  object({ ...practiceFields, refused_dates }, 'A series after a change, and what could not be done of it.'),
)

export const SeriesHeldSchema = named<SeriesHeld>(
  'HeldSeries',
  object(
    {
      ...practiceFields,
      refused_dates,
      manage_token: Type.String({
        description: 'The key to all of its visits, for the patient. Shown this once.',
      }),
    },
    'A fresh series of holds, which lapse together, with the patient’s key.',
  ),
)

const { patient_id: _, ...ownShown } = shown
const ownFields = { ...ownShown, appointments: list(OwnAppointment, 'Its visits, by their present starts.') }

export const OwnSeries = named<Series>(
  'OwnAppointmentSeries',
  object(ownFields, 'A series as its patient sees it.'),
)

export const OwnSeriesResult = named<SeriesResult>(
  'OwnAppointmentSeriesResult',
  object(
    {
      ...ownFields,
      refused_dates: list(OwnDateNotFreeSchema, 'Dates at which it could not be done, and why.'),
    },
    'A series as its patient sees it after a change, and what could not be done of it.',
  ),
)

export const HoldSeriesBody = namedAs(
  'HoldSeriesRequest',
  object(
    {
      doctor_id: uuid('Whose time.'),
      appointment_type_id: uuid('What kind of visit.'),
      first_date,
      start_local,
      recurrence,
      mode: Type.Optional(mode),
      doctor_location_id: place,
      location_room_id: Type.Optional(nullable(uuid('In this room and no other.'))),
      patient_id: Type.Optional(nullable(uuid('Who comes, if that is known already.'))),
      patient_timezone: Type.Optional(nullable(timeZone('The zone to show times in to the patient.'))),
      notes: Type.Optional(
        nullable(Type.String({ maxLength: 2000, description: 'For the practice, with each visit.' })),
      ),
      overlap_allowed: Type.Optional(flag('Let this patient be in two places at once.')),
      ...override,
    },
    'Dates to be held together until they are confirmed or lapse.',
  ),
)

export const CancelSeriesBody = namedAs(
  'CancelSeriesRequest',
  object(
    {
      appointment_id: uuid('The visit that the change is about.'),
      scope,
      reason: Type.Optional(nullable(text('Why.', 500))),
    },
    'Which visits of the series are cancelled.',
  ),
)

export const OwnCancelSeriesBody = namedAs(
  'OwnCancelSeriesRequest',
  object({ scope, reason: Type.Optional(nullable(text('Why.', 500))) }, 'Which visits, seen from this one.'),
)

export const RescheduleSeriesBody = namedAs(
  'RescheduleSeriesRequest',
  object(
    {
      appointment_id: uuid('The visit that the change is about.'),
      scope,
      starts_at_utc: start,
      mode: Type.Optional(mode),
      doctor_location_id: place,
      location_room_id: Type.Optional(nullable(uuid('Into this room and no other.'))),
      ...override,
    },
    'Where the visit is moved to. The others move by as many days, and take its time of day.',
  ),
)

export const OwnRescheduleSeriesBody = namedAs(
  'OwnRescheduleSeriesRequest',
  object(
    { scope, starts_at_utc: start, mode: Type.Optional(mode), doctor_location_id: place },
    'Where the own visit is moved to, and which go along: by as many days, to its time of day.',
  ),
)
