import { Type } from 'typebox'
import { appointmentPreview } from '../../notifications/appointment-preview.ts'
import { placeholders } from '../../notifications/template.ts'
import {
  deleteTemplate,
  getTemplate,
  listTemplates,
  previewTemplate,
  putTemplate,
  type TemplatePreview,
  type TemplateRow,
} from '../../notifications/templates.ts'
import { locales, visitKindNames } from '../../notifications/words.ts'
import { appointmentId } from '../appointments.ts'
import { practiceOf } from '../caller.ts'
import type { Routes } from '../route.ts'
import { choice, flag, integer, list, nullable, object } from '../schema/field.ts'
import { named, namedAs } from '../schema/named.ts'

const tags = ['Notifications']
const nameFields = {
  kind: choice(visitKindNames, 'What is told.'),
  channel: choice(['email', 'sms'] as const, 'Over what.'),
  locale: choice(locales, 'In which language.'),
}
const params = object(nameFields)
const wordFields = {
  subject: nullable(Type.String({ maxLength: 200, description: 'One line; null for a text message.' })),
  body: Type.String({ maxLength: 4_000, description: 'Plain words, with names between braces.' }),
}

const Row = named<TemplateRow>(
  'NotificationTemplate',
  object(
    {
      ...nameFields,
      ...wordFields,
      is_own: flag('Whether the practice says this in its own words.'),
      placeholders: list(choice(placeholders, 'A name.'), 'What may stand between braces here.'),
    },
    'What patients are told, over one channel, in one language.',
  ),
)
const Rows = named<{ readonly data: readonly TemplateRow[] }>(
  'NotificationTemplates',
  object({ data: list(Row, 'Every kind, channel and language.') }, 'All there are.'),
)
const Words = namedAs('NotificationWords', object(wordFields, 'What is to be said.'))
const Preview = named<TemplatePreview>(
  'NotificationPreview',
  object(
    {
      subject: nullable(Type.String({ description: 'Null: a text message has none.' })),
      text: Type.String({ description: 'As plain text.' }),
      html: nullable(Type.String({ description: 'As it looks in a mail program; null for a text message.' })),
      segments: nullable(integer('Of a text message: how many parts it is sent in.', 1, 100)),
    },
    'How a message would read.',
  ),
)

/** What a practice says to its patients, in its own words. */
export const templateRoutes: Routes = (server, { engine }) => {
  const path = '/v1/notification-templates'
  const read = 'notifications:read'
  const write = 'notifications:write'
  server.get(
    path,
    {
      config: { access: read },
      schema: { tags, summary: 'List what patients are told', response: { 200: Rows } },
    },
    async (request) => ({ data: await listTemplates(engine, practiceOf(request)) }),
  )
  server.get(
    `${path}/:kind/:channel/:locale`,
    {
      config: { access: read, refusals: ['not_found'] },
      schema: { tags, summary: 'Read one', params, response: { 200: Row } },
    },
    async (request) => getTemplate(engine, practiceOf(request), request.params),
  )
  server.put(
    `${path}/:kind/:channel/:locale`,
    {
      config: { access: write, refusals: ['not_found', 'unknown_placeholder'] },
      schema: { tags, summary: 'Say it in own words', params, body: Words, response: { 200: Row } },
    },
    async (request) => putTemplate(engine, practiceOf(request), request.params, request.body),
  )
  server.delete(
    `${path}/:kind/:channel/:locale`,
    {
      config: { access: write, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Go back to our words',
        params,
        response: { 204: Type.Null({ description: 'Ours speak again.' }) },
      },
    },
    async (request, reply) => {
      await deleteTemplate(engine, practiceOf(request), request.params)
      return reply.code(204).send(null)
    },
  )
  server.post(
    `${path}/:kind/:channel/:locale/preview`,
    {
      config: { access: read, remembered: false, refusals: ['not_found', 'unknown_placeholder'] },
      schema: {
        tags,
        summary: 'See how words would read, to somebody invented; nothing is saved',
        params,
        body: Words,
        response: { 200: Preview },
      },
    },
    async (request) => previewTemplate(engine, practiceOf(request), request.params, request.body),
  )
  server.post(
    '/v1/appointments/:id/notification-preview',
    {
      config: { access: 'patients:read', remembered: false, refusals: ['not_found', 'unknown_placeholder'] },
      schema: {
        tags,
        summary: 'See how a message about this visit would read; nothing is sent',
        params: appointmentId,
        body: object(
          { ...nameFields, words: Type.Optional(Words) },
          'Which message; in these words, else as they are.',
        ),
        response: { 200: Preview },
      },
    },
    async (request) => {
      const { words, ...name } = request.body
      const id = request.params.id
      const { patient_id, ...preview } = await appointmentPreview(
        engine,
        practiceOf(request),
        id,
        name,
        words,
      )
      request.alsoShown = [patient_id]
      return preview
    },
  )
}
