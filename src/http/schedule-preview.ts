import { Type } from 'typebox'
import { type Preview, preview } from '../booking/preview.ts'
import { faultsOf } from '../practice/schedule-rules.ts'
import { refuse } from '../refusal.ts'
import { dates, where } from './availability.ts'
import { practiceOf } from './caller.ts'
import { mustBeSpan } from './local-span.ts'
import type { Routes } from './route.ts'
import { ReasonSchema, Slot } from './schema/availability.ts'
import { choice, integer, list, object, uuid, wholeMinute } from './schema/field.ts'
import { named, namedAs } from './schema/named.ts'
import { conflicts, scope } from './setup/fields.ts'
import { week } from './setup/schedule-rules.ts'

const { work_start_local, work_end_local, ...rest } = week

const scopes = {
  scope_appointment_type_id: Type.Optional(scope.scope_appointment_type_id),
  scope_doctor_location_id: Type.Optional(scope.scope_doctor_location_id),
  scope_location_room_id: Type.Optional(scope.scope_location_room_id),
}

const ProposedRule = namedAs(
  'ProposedRule',
  object(
    {
      work_start_local,
      work_end_local,
      ...scopes,
      day_of_week: Type.Optional(rest.day_of_week),
      recurrence: Type.Optional(rest.recurrence),
      extra_dates: Type.Optional(rest.extra_dates),
      except_dates: Type.Optional(rest.except_dates),
      timezone: Type.Optional(rest.timezone),
      slot_interval_minutes: Type.Optional(rest.slot_interval_minutes),
      priority: Type.Optional(rest.priority),
      effective_from: Type.Optional(rest.effective_from),
      effective_to: Type.Optional(rest.effective_to),
      is_active: Type.Optional(rest.is_active),
      breaks: Type.Optional(rest.breaks),
    },
    'A rule as somebody means to save it.',
  ),
)

const ProposedException = namedAs(
  'ProposedException',
  object(
    {
      starts_at_utc: wholeMinute('When it begins.'),
      ends_at_utc: wholeMinute('When it ends.'),
      kind: Type.Optional(choice(['blocked', 'available'], 'What it says; blocked unless given.')),
      ...scopes,
    },
    'An exception as somebody means to save it.',
  ),
)

const PreviewBody = namedAs(
  'SchedulePreviewInput',
  object(
    {
      ...where,
      ...dates,
      schedule_rules: Type.Optional(
        list(ProposedRule, 'In the place of all rules of the doctor; as they are, unless given.', {
          most: 200,
        }),
      ),
      exceptions_with: Type.Optional(
        list(ProposedException, 'Besides the exceptions that there are.', { most: 100 }),
      ),
      exceptions_without: Type.Optional(
        list(uuid('An exception that has not ended.'), 'As if these were deleted.', { most: 100 }),
      ),
    },
    'A schedule that nobody has saved.',
  ),
)

const PreviewSchema = named<Preview>(
  'SchedulePreview',
  object(
    {
      slots: list(Slot, 'What could then be booked, by start.'),
      reasons: list(ReasonSchema, 'Why there would be no slot, when there is none.'),
      displaced: {
        ...conflicts,
        description:
          'The visits to come that lie in working time now and would not then, by start, at most 200. They stay booked.',
      },
      displaced_count: integer('How many there are in all.', 0, 2_147_483_647),
    },
    'What a change of the schedule would come to.',
  ),
)

export const schedulePreviewRoutes: Routes = (server, { engine }) => {
  server.post(
    '/v1/schedule-preview',
    {
      config: { access: 'setup:read', refusals: ['not_found'] },
      schema: {
        tags: ['Schedule rules'],
        summary: 'See what a change of the schedule would come to; nothing is written',
        body: PreviewBody,
        response: { 200: PreviewSchema },
      },
    },
    async (request) => {
      mustBeSpan(request.body)
      const errors = (request.body.schedule_rules ?? []).flatMap((rule, i) =>
        faultsOf(rule).map((fault) => ({ ...fault, pointer: `/schedule_rules/${i}${fault.pointer}` })),
      )
      if (errors.length > 0) throw refuse('validation_failed', { errors })
      return preview(engine, practiceOf(request), request.body)
    },
  )
}
