import { Type } from 'typebox'
import {
  changePractice,
  createPractice,
  getPractice,
  type NewPractice,
  type Practice,
} from '../../practice/practices.ts'
import { writeInvitation } from '../../staff/invitations.ts'
import { practiceOf } from '../caller.ts'
import type { Routes } from '../route.ts'
import { choice, instant, integer, list, localTime, nullable, object, slug, uuid } from '../schema/field.ts'
import { named, namedAs } from '../schema/named.ts'
import { email } from '../staff/schema.ts'
import { name, zone } from './fields.ts'

const fields = {
  slug: slug('What the practice is called in addresses; unique on this instance.'),
  name,
  timezone: { ...zone, description: 'IANA; what doctors have unless they say otherwise.' },
}

const appearance = {
  logo_url: nullable(
    Type.String({
      minLength: 1,
      maxLength: 40_000,
      description: 'Its logo: an https address, or a small picture itself (`data:image/png;base64,…`).',
    }),
  ),
  brand_colour: nullable(
    Type.String({
      pattern: '^#[0-9A-Fa-f]{6}$',
      maxLength: 7,
      description: 'Dark enough for white text on it (4.5:1); null: the pages’ own.',
      examples: ['#0b6b63'],
    }),
  ),
  default_locale: choice(['en', 'el'], 'The language of its pages for who asks for none they know.'),
  embed_origins: list(
    Type.String({ minLength: 1, maxLength: 300, examples: ['https://clinic.example'] }),
    'Sites that may show its pages in a frame.',
    { most: 20 },
  ),
}

const waitlist = {
  waitlist_offer_minutes: integer('So long an offer of the waiting list stands, at most.', 5, 1_440),
  waitlist_cutoff_minutes: integer('The waiting list offers nothing that starts sooner.', 0, 10_080),
  waitlist_max_refusals: integer('After so many offers declined or let pass nobody asks again.', 1, 20),
  waitlist_quiet_from: localTime('From then on nothing is offered; in the practice’s zone.'),
  waitlist_quiet_until: localTime('Until then; equal to the other: never quiet.'),
}

const visitors = {
  contact_check: choice(
    ['none', 'email', 'phone', 'either'],
    'What a visitor shows to be theirs, by a code sent there, before a hold becomes a booking.',
  ),
  contact_bookings_ahead: integer(
    'Bookings by visitors with one e-mail address or telephone that are still to come, at most.',
    1,
    100,
  ),
  contact_bookings_a_day: integer(
    'Bookings by visitors with one e-mail address or telephone within a day, cancelled ones included.',
    1,
    100,
  ),
}

const shown = {
  id: uuid('Of the practice.'),
  ...fields,
  ...appearance,
  ...waitlist,
  ...visitors,
  inserted_at: instant('When it was created.'),
  updated_at: instant('When it last changed.'),
}

const api_key = Type.String({ description: 'Does everything within this practice. Shown this once.' })

const PracticeSchema = named<Practice>(
  'Practice',
  object(shown, 'A tenant: nothing leads from one to another.'),
)
const NewPracticeSchema = named<NewPractice>(
  'NewPractice',
  object({ ...shown, api_key }, 'A fresh practice, with the key to it.'),
)
const PracticeInput = namedAs(
  'PracticeInput',
  object(
    {
      ...fields,
      owner_email: Type.Optional({
        ...email,
        description: 'Who is invited, by mail, to be its first owner.',
      }),
    },
    'A practice to be created.',
  ),
)
const PracticeChanges = namedAs(
  'PracticeChanges',
  Type.Object(
    {
      slug: Type.Optional(fields.slug),
      name: Type.Optional(fields.name),
      timezone: Type.Optional(fields.timezone),
      logo_url: Type.Optional(appearance.logo_url),
      brand_colour: Type.Optional(appearance.brand_colour),
      default_locale: Type.Optional(appearance.default_locale),
      embed_origins: Type.Optional(appearance.embed_origins),
      waitlist_offer_minutes: Type.Optional(waitlist.waitlist_offer_minutes),
      waitlist_cutoff_minutes: Type.Optional(waitlist.waitlist_cutoff_minutes),
      waitlist_max_refusals: Type.Optional(waitlist.waitlist_max_refusals),
      waitlist_quiet_from: Type.Optional(waitlist.waitlist_quiet_from),
      waitlist_quiet_until: Type.Optional(waitlist.waitlist_quiet_until),
      contact_check: Type.Optional(visitors.contact_check),
      contact_bookings_ahead: Type.Optional(visitors.contact_bookings_ahead),
      contact_bookings_a_day: Type.Optional(visitors.contact_bookings_a_day),
    },
    { additionalProperties: false, minProperties: 1, description: 'What is left out stays as it is.' },
  ),
)

const tags = ['Practices']

export const practiceRoutes: Routes = (server, { engine }) => {
  server.post(
    '/v1/practices',
    {
      config: { access: 'instance', refusals: ['already_exists'] },
      schema: {
        tags,
        summary: 'Create a practice',
        body: PracticeInput,
        response: { 201: NewPracticeSchema },
      },
    },
    async (request, reply) => {
      const { owner_email, ...input } = request.body
      const practice = await createPractice(engine, input, request.once, async (tx, practiceId) => {
        if (owner_email === undefined) return
        await writeInvitation(tx, engine, practiceId, { email: owner_email, role: 'owner' }, null)
      })
      return reply.code(201).header('location', '/v1/practice').send(practice)
    },
  )

  server.get(
    '/v1/practice',
    {
      config: { access: 'setup:read', forOwnCalendar: true },
      schema: { tags, summary: 'Read the practice of this key', response: { 200: PracticeSchema } },
    },
    async (request) => getPractice(engine, practiceOf(request)),
  )

  server.patch(
    '/v1/practice',
    {
      config: { access: 'setup:write', refusals: ['already_exists'] },
      schema: {
        tags,
        summary: 'Change the practice of this key',
        body: PracticeChanges,
        response: { 200: PracticeSchema },
      },
    },
    async (request) => changePractice(engine, practiceOf(request), request.body),
  )
}
