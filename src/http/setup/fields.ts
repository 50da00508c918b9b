import { Type } from 'typebox'
import { choice, flag, list, nullable, object, text, timeZone, uuid, wholeMinute } from '../schema/field.ts'
import { namedAs } from '../schema/named.ts'

/* Fields that several kinds of thing have. */

export const name = text('As people say it.', 200)

export const zone = timeZone('IANA.')

export const is_active = flag('Whether it is in use; true unless given.')

export const resource_type = choice(
  ['room', 'telehealth_slot', 'equipment', 'staff'],
  'What kind of resource.',
)

/** The columns by which a rule or an exception speaks only of some visits. */
export const scope = {
  scope_appointment_type_id: nullable(uuid('Only for this kind of visit; null: any.')),
  scope_doctor_location_id: nullable(uuid('Only at this place; null: any.')),
  scope_location_room_id: nullable(uuid('Only in this room; null: any.')),
}

/** Only those of this doctor, place …: a filter of lists. */
export const onlyOf = (what: string) => Type.Optional(uuid(`Only of this ${what}.`))

export const onlyActive = Type.Optional(flag('Only those in use, or only the others.'))

/** The visits that a change concerns. */
export const conflicts = list(
  namedAs(
    'ConcernedVisit',
    object(
      {
        id: uuid('Of the appointment.'),
        starts_at_utc: wholeMinute('When it starts.'),
        ends_at_utc: wholeMinute('When it ends, without buffers.'),
        status: choice(['held', 'pending', 'confirmed'], 'Where it stands.'),
        doctor_id: uuid('Whose time.'),
        appointment_type_id: uuid('What kind of visit.'),
      },
      'A visit that stays booked although the set-up has changed under it.',
    ),
  ),
  'By start.',
)
