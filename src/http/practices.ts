import { Type } from 'typebox'
import { createPractice, type NewPractice } from '../practice/practices.ts'
import { invalid } from '../refusal.ts'
import type { Routes } from './route.ts'
import { instant, object, slug, text, timeZone, uuid } from './schema/field.ts'
import { named, namedAs } from './schema/named.ts'

/** `/public/appointments/…` is where patients find their own: no practice can be called that. */
const TAKEN = 'appointments'

const told = {
  slug: slug('What it is called in addresses; no two practices alike.'),
  name: text('As patients know it.', 200),
  timezone: timeZone('What doctors of the practice have unless they say otherwise.'),
}

const Body = namedAs('NewPracticeRequest', object(told, 'A practice to be created.'))

const Answer = named<NewPractice>(
  'NewPractice',
  object(
    {
      id: uuid('Of the practice.'),
      ...told,
      inserted_at: instant('When it was created.'),
      updated_at: instant('When it last changed.'),
      api_key: Type.String({ description: 'Opens everything within the practice. Shown this once.' }),
    },
    'A fresh practice, with the key to it.',
  ),
)

export const practiceRoutes: Routes = (server, { engine }) => {
  server.post(
    '/v1/practices',
    {
      config: { access: 'instance', refusals: ['already_exists'] },
      schema: { tags: ['Instance'], summary: 'Create a practice', body: Body, response: { 201: Answer } },
    },
    async (request, reply) => {
      if (request.body.slug === TAKEN) throw invalid('/slug', 'is taken by the API itself')
      return reply.code(201).send(await createPractice(engine, request.body, request.once))
    },
  )
}
