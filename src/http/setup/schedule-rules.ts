import { Type } from 'typebox'
import {
  changeScheduleRule,
  createScheduleRule,
  deleteScheduleRule,
  getScheduleRule,
  listScheduleRules,
  type ScheduleRule,
  type ScheduleRuleInput,
} from '../../practice/schedule-rules.ts'
import { integer, list, localDate, localTime, nullable, object, text, uuid } from '../schema/field.ts'
import { setup, setupRoutesOf } from './crud.ts'
import { is_active, onlyActive, onlyOf, scope, zone } from './fields.ts'

const day_of_week = integer('ISO: 1 Monday .. 7 Sunday.', 1, 7)

const pause = object(
  {
    break_start_local: localTime('When it begins, inside the working time.'),
    break_end_local: localTime('When it ends.'),
    label: Type.Optional(nullable(text('E.g. lunch.', 100))),
  },
  'A stretch of the working time without visits.',
)

/** What a rule says, whoever it is for. */
export const week = {
  timezone: { ...zone, description: 'IANA; in which the times are meant. The doctor’s unless given.' },
  ...scope,
  day_of_week: nullable(day_of_week),
  recurrence: nullable(
    text(
      'When it is not a weekday: the value of an RRULE (RFC 5545) about dates, counted from effective_from.',
      300,
    ),
  ),
  extra_dates: list(localDate('A date.'), 'Worked besides; replaced whole.', { most: 366 }),
  except_dates: list(localDate('A date.'), 'Not worked, whatever else is said; replaced whole.', {
    most: 366,
  }),
  work_start_local: localTime('When work begins.'),
  work_end_local: localTime('When it ends, on the same day; 24:00 is midnight.'),
  slot_interval_minutes: integer('From start to start; 10 unless given.', 5, 60),
  priority: integer('0 unless given.', -1_000_000, 1_000_000),
  effective_from: nullable(localDate('From this date on, included; null: always.')),
  effective_to: nullable(localDate('Until this date, included; null: for ever.')),
  is_active,
  breaks: list(pause, 'Replaced whole.', { most: 50 }),
}

export const scheduleRuleRoutes = setupRoutesOf<ScheduleRuleInput, ScheduleRule>({
  path: '/v1/schedule-rules',
  access: setup,
  name: 'ScheduleRule',
  words: { one: 'a rule', many: 'Schedule rules' },
  description:
    'When a doctor works, in local time: on a weekday, by a recurrence, or on single dates. Several for a date make split shifts; of those in effect on a date, the ones of the highest priority govern it.',
  fields: {
    doctor_id: uuid('Who works; that does not change.'),
    ...week,
  },
  required: ['doctor_id', 'work_start_local', 'work_end_local'],
  filters: {
    doctor_id: onlyOf('doctor'),
    day_of_week: Type.Optional(day_of_week),
    scope_appointment_type_id: onlyOf('kind of visit'),
    scope_doctor_location_id: onlyOf('location'),
    scope_location_room_id: onlyOf('room'),
    is_active: onlyActive,
  },
  isOnlyDeleted: true,
  list: listScheduleRules,
  get: getScheduleRule,
  create: createScheduleRule,
  change: changeScheduleRule,
  remove: deleteScheduleRule,
})
