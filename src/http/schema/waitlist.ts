import { choice, integer, list, localDate, localTime, nullable, slug, uuid } from './field.ts'

/* What somebody waits for: the same fields for the practice and for patients. */

export const waitlistStatus = choice(
  ['waiting', 'offered', 'booked', 'withdrawn', 'refused', 'passed'],
  'waiting ↔ offered → booked; withdrawn; refused: too many offers were; passed: the dates are over.',
)

export const wishFields = {
  appointment_type_slug: slug('The kind of visit, whoever of the practice offers it.'),
  doctor_id: nullable(uuid('With this doctor; null: any.')),
  doctor_location_id: nullable(uuid('At this place; null: anywhere.')),
  from_date: localDate('The first date that suits, in the doctor’s zone.'),
  to_date: localDate('The last, included.'),
  weekdays: list(integer('ISO: 1 Monday .. 7 Sunday.', 1, 7), 'The days that suit; all unless given.', {
    most: 7,
  }),
  earliest_local: localTime('The visit starts at or after this; 00:00 unless given.'),
  latest_local: localTime('It starts before this; 24:00 unless given.'),
  notice_minutes: integer('The patient needs so long to be there; 0 unless given.', 0, 43_200),
}
