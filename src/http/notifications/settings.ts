import { Type } from 'typebox'
import { changeSettings, type NotificationSettings, readSettings } from '../../notifications/settings.ts'
import { practiceOf } from '../caller.ts'
import type { Routes } from '../route.ts'
import { flag, integer, list, localTime, nullable, object } from '../schema/field.ts'
import { named, namedAs } from '../schema/named.ts'

const fields = {
  email_enabled: flag('Whether patients get e-mail.'),
  sms_enabled: flag('Whether patients who agreed to it get text messages.'),
  reminder_minutes: list(integer('Minutes before a visit.', 15, 43_200), 'When to remind of a visit.', {
    most: 5,
  }),
  quiet_from_local: localTime('From when nobody is reminded, in the patient’s zone.'),
  quiet_to_local: localTime('Until when; the same as the start: never quiet.'),
  grace_seconds: integer('What changes within it is told once, as it came to be.', 0, 1800),
  reply_to: nullable(
    Type.String({ format: 'email', maxLength: 254, description: 'Where answers to mails go.' }),
  ),
}

const Settings = named<NotificationSettings>(
  'NotificationSettings',
  object(fields, 'How the practice speaks to its patients.'),
)
const SettingsChanges = namedAs(
  'NotificationSettingsChanges',
  Type.Object(
    {
      email_enabled: Type.Optional(fields.email_enabled),
      sms_enabled: Type.Optional(fields.sms_enabled),
      reminder_minutes: Type.Optional(fields.reminder_minutes),
      quiet_from_local: Type.Optional(fields.quiet_from_local),
      quiet_to_local: Type.Optional(fields.quiet_to_local),
      grace_seconds: Type.Optional(fields.grace_seconds),
      reply_to: Type.Optional(fields.reply_to),
    },
    { additionalProperties: false, minProperties: 1, description: 'What is left out stays as it is.' },
  ),
)

const tags = ['Notifications']

export const notificationSettingsRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/notification-settings',
    {
      config: { access: 'notifications:read', refusals: ['not_found'] },
      schema: { tags, summary: 'Read how patients are told', response: { 200: Settings } },
    },
    async (request) => readSettings(engine, practiceOf(request)),
  )
  server.patch(
    '/v1/notification-settings',
    {
      config: { access: 'notifications:write', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Change how patients are told',
        body: SettingsChanges,
        response: { 200: Settings },
      },
    },
    async (request) => changeSettings(engine, practiceOf(request), request.body),
  )
}
