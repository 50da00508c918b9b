import { Type } from 'typebox'
import {
  type DeliveryRecord,
  type JobRecord,
  listDeliveries,
  listJobs,
  replayDelivery,
} from '../../notifications/records.ts'
import { practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Routes } from '../route.ts'
import { choice, instant, integer, nullable, object, uuid } from '../schema/field.ts'
import { named, pageOf } from '../schema/named.ts'

const jobStatus = choice(['waiting', 'planned', 'superseded', 'skipped'], 'Where it stands.')
const deliveryStatus = choice(['waiting', 'sent', 'skipped', 'dead'], 'Where it stands.')
const reason = nullable(Type.String({ description: 'Why it was not sent, or not at the last attempt.' }))
const moments = {
  due_at: instant('When it is next.'),
  inserted_at: instant('When it was written.'),
  settled_at: nullable(instant('When it was settled; null: it waits.')),
}

const JobSchema = named<JobRecord>(
  'NotificationJob',
  object(
    {
      id: uuid('Of the job.'),
      kind: Type.String({ description: 'E.g. `confirmation`, `reminder`, `webhook`.' }),
      appointment_id: nullable(uuid('What it is about.')),
      bundle_id: nullable(
        uuid(
          'The same of all that one command had to tell: whoever hears of several hears of them in one message.',
        ),
      ),
      status: jobStatus,
      reason,
      ...moments,
    },
    'Something that is, was or was not to be told.',
  ),
)
const DeliverySchema = named<DeliveryRecord>(
  'NotificationDelivery',
  object(
    {
      id: uuid('Of the delivery: the `webhook-id`, and in the `Message-ID` of a mail.'),
      job_id: uuid('What it tells.'),
      channel: choice(['email', 'sms', 'webhook'], 'Over what.'),
      webhook_endpoint_id: nullable(uuid('Where to, of a webhook.')),
      status: deliveryStatus,
      told_in: nullable(
        uuid('The delivery whose message told this as well; null: its own did, or it is not sent.'),
      ),
      attempts: integer('How often it was tried.', 0, 1000),
      reason,
      ...moments,
    },
    'One message over one channel.',
  ),
)
const tags = ['Notifications']

const JobPage = pageOf<JobRecord>('NotificationJobPage', JobSchema, 'jobs')
const DeliveryPage = pageOf<DeliveryRecord>('NotificationDeliveryPage', DeliverySchema, 'deliveries')

export const notificationRecordRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/notification-jobs',
    {
      config: { access: 'notifications:read' },
      schema: {
        tags,
        summary: 'List what is to be told, the oldest first',
        querystring: object({
          appointment_id: Type.Optional(uuid('Only of this appointment.')),
          status: Type.Optional(jobStatus),
          ...pageQuery,
        }),
        response: { 200: JobPage },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listJobs(engine, practiceOf(request), { limit: limit + 1, after }, filter)
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.get(
    '/v1/notification-deliveries',
    {
      config: { access: 'notifications:read' },
      schema: {
        tags,
        summary: 'List messages and how they fared, the oldest first',
        querystring: object({
          job_id: Type.Optional(uuid('Only of this job.')),
          webhook_endpoint_id: Type.Optional(uuid('Only to this endpoint.')),
          status: Type.Optional(deliveryStatus),
          ...pageQuery,
        }),
        response: { 200: DeliveryPage },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listDeliveries(engine, practiceOf(request), { limit: limit + 1, after }, filter)
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.post(
    '/v1/notification-deliveries/:id/replay',
    {
      config: { access: 'notifications:write', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Try a dead message anew',
        description: 'Under its old id. One that is not dead stays as it is.',
        params: object({ id: uuid('Of the delivery.') }),
        body: object({}),
        response: { 200: DeliverySchema },
      },
    },
    async (request) => replayDelivery(engine, practiceOf(request), request.params.id),
  )
}
