import { Type } from 'typebox'
import { erasePatient } from '../practice/erasure.ts'
import { exportPatient, type PatientExport } from '../practice/patient-export.ts'
import { listPatientReads, type PatientRead } from '../practice/patient-reads.ts'
import { changeRetention, getRetention, type Retention } from '../practice/retention.ts'
import { practiceOf } from './caller.ts'
import { page, pageQuery, positionOf } from './pagination.ts'
import type { Routes } from './route.ts'
import { choice, instant, integer, nullable, object, uuid } from './schema/field.ts'
import { named, pageOf } from './schema/named.ts'
import { PatientSchema } from './setup/patients.ts'

const tags = ['Patients']
const params = object({ id: uuid('Of the patient.') })

const rows = (description: string) =>
  Type.Array(Type.Object({}, { additionalProperties: true }), { description })

const Export = named<PatientExport>(
  'PatientExport',
  object(
    {
      patient: PatientSchema,
      appointments: rows('Visits, by start, as `GET /v1/appointments/{id}` shows them.'),
      events: rows('What happened to them, oldest first.'),
      participations: rows('Whose visits the patient came along to, and who came along to these.'),
      series: rows('Which of the visits come back, and how.'),
      payments: rows(
        'What the visits cost, as `GET /v1/payments` shows it, with its `events`, oldest first.',
      ),
      waitlist_entries: rows('What the patient waited for.'),
      waitlist_offers: rows('What was offered then.'),
      messages: rows(
        'What was sent about the visits, or was not, and why; messages themselves are not kept.',
      ),
      reads: rows('Who has seen the record.'),
    },
    'Everything that is kept of a patient.',
  ),
)

const ReadPage = pageOf<PatientRead>(
  'PatientReadPage',
  named<PatientRead>(
    'PatientRead',
    object(
      {
        id: uuid('Of this line.'),
        actor_type: choice(['staff', 'key'], 'Somebody of the staff, or a program behind a key.'),
        actor_id: Type.String({ description: 'Which account, or which key.' }),
        route: Type.String({ description: 'What was asked.', examples: ['GET /v1/patients/:id'] }),
        read_at: instant('When, for the first time in a quarter of an hour.'),
      },
      'Somebody saw a record. Never changed, never deleted.',
    ),
  ),
  'who has seen a record, oldest first',
)

const RetentionSchema = named<Retention>(
  'Retention',
  object(
    {
      erase_after_months: nullable(
        integer('So many months after the last visit patients are erased; null: never.', 1, 1_200),
      ),
    },
    'For how long the practice keeps patients.',
  ),
)

/** What a patient may ask of a practice: who has seen the record, a copy of it, and that it goes. */
export const privacyRoutes: Routes = (server, deps) => {
  readRoutes(server, deps)
  eraseRoute(server, deps)
  retentionRoutes(server, deps)
}

const readRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/patients/:id/reads',
    {
      config: { access: 'privacy:read', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Who has seen the record, oldest first',
        params,
        querystring: object(pageQuery),
        response: { 200: ReadPage },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const reads = await listPatientReads(engine, practiceOf(request), request.params.id, {
        limit: limit + 1,
        after,
      })
      return page(reads, limit, ({ id }) => [id])
    },
  )

  server.get(
    '/v1/patients/:id/export',
    {
      config: { access: 'privacy:read', shows: 'records', refusals: ['not_found'] },
      schema: { tags, summary: 'Everything that is kept of a patient', params, response: { 200: Export } },
    },
    async (request) => exportPatient(engine, practiceOf(request), request.params.id),
  )
}

const eraseRoute: Routes = (server, { engine }) => {
  server.post(
    '/v1/patients/:id/erase',
    {
      config: {
        access: 'privacy:write',
        shows: 'records',
        refusals: ['not_found', 'has_visits_to_come'],
      },
      schema: {
        tags,
        summary: 'Make a patient nobody',
        description:
          'Name, contact, notes, reasons and links go, for good; visits, their history and what is counted stay, nameless. Visits to come have to be cancelled before.',
        params,
        body: object({}),
        response: { 200: PatientSchema },
      },
    },
    async (request) => erasePatient(engine, practiceOf(request), request.params.id),
  )
}

const retentionRoutes: Routes = (server, { engine }) => {
  const path = '/v1/practice/retention'
  server.get(
    path,
    {
      config: { access: 'privacy:read' },
      schema: {
        tags: ['Practices'],
        summary: 'Read for how long patients are kept',
        response: { 200: RetentionSchema },
      },
    },
    async (request) => getRetention(engine, practiceOf(request)),
  )
  server.patch(
    path,
    {
      config: { access: 'privacy:write' },
      schema: {
        tags: ['Practices'],
        summary: 'Change for how long patients are kept',
        body: RetentionSchema,
        response: { 200: RetentionSchema },
      },
    },
    async (request) => changeRetention(engine, practiceOf(request), request.body),
  )
}
