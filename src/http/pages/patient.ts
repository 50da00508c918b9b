import { randomBytes } from 'node:crypto'
import compress from '@fastify/compress'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { openings } from '../../booking/openings.ts'
import { isTakenByApi } from '../../practice/practices.ts'
import { embedOriginsOf, onlyPractice, type Profile, readProfile } from '../../practice/profile.ts'
import { Refusal, type RefusalCode, refuse } from '../../refusal.ts'
import { answerFailure } from '../failures.ts'
import type { Deps, PracticeCalled, Server } from '../route.ts'
import { type Language, languageOf, wordsFor } from '../words.ts'
import { type BuiltApp, builtApp } from './built.ts'
import { contentSecurityPolicy, documentOf } from './document.ts'

const access = 'public'

/** Reads nothing that is no slug: a page of that name cannot be. Whatever else is in the query is not for us. */
const params = Type.Object({ practice_slug: Type.String({ format: 'slug', maxLength: 63 }) })
const querystring = Type.Object({
  need: Type.Optional(Type.String({ maxLength: 63 })),
  doctor: Type.Optional(Type.String({ maxLength: 63 })),
  place: Type.Optional(Type.String({ maxLength: 63 })),
  lang: Type.Optional(Type.String({ maxLength: 35 })),
  embed: Type.Optional(Type.String({ maxLength: 10 })),
})

interface Query {
  readonly need?: string
  readonly doctor?: string
  readonly place?: string
  readonly lang?: string
  readonly embed?: string
}

/** How many doctors the page opens with; web/patient/book.tsx asks for as many. */
const DOCTORS = 6

/**
 * For patients: `/{slug}` to book, `/{slug}/visit#…` for the own appointment (`/{slug}/v#…` from a text message),
 * `/{slug}/family#…` for visits that were booked together, `/{slug}/waiting#…` for what one waits for.
 */
export async function patientPages(server: Server, deps: Deps, practice: PracticeCalled): Promise<void> {
  const app = builtApp('patient')
  await server.register(compress, {
    global: false,
    encodings: ['br', 'gzip'],
    // A page is made anew for each visitor: the strongest compression would cost more than it saves.
    brotliOptions: { params: { 0: 1, 1: 5 } },
  })
  server.get('/', { config: { access }, schema: { hide: true } }, async (_, reply) => {
    const only = app && (await onlyPractice(deps.engine.db))
    if (!only) throw refuse('not_found', {})
    return reply.redirect(`/${only}`)
  })
  for (const page of ['', '/visit', '/family', '/waiting', '/v'] as const) {
    server.get(
      `/:practice_slug${page}`,
      {
        config: { access },
        compress: { threshold: 1024 },
        schema: { hide: true, params, querystring },
        // What is no slug is the name of nothing.
        errorHandler: (error, request, reply) =>
          app && error.validationContext === 'params'
            ? sendNowhere(deps, app, request, reply)
            : answerFailure(error, request, reply),
      },
      async (request, reply) => {
        if (!app) throw refuse('not_found', {})
        const { practice_slug } = request.params
        const asked = languageOf(request.query.lang) ?? languageOf(request.headers['accept-language'])
        try {
          const id = await practice(practice_slug)
          const content = await contentOf(deps, id, request.query, page === '')
          const language = asked ?? content.profile.practice.default_locale
          return await send(reply, app, {
            ...content,
            language,
            embedded: request.query.embed !== undefined,
            now: deps.engine.clock.now(),
          })
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          return await sendProblem(reply, app, error.code, asked ?? 'en', deps.engine.clock.now())
        }
      },
    )
  }
}

/**
 * Whoever comes to an address that leads nowhere sees a page, where it could have been one: programs, and whoever asks the
 * API, are answered as ever.
 */
export function nowherePage(
  deps: Pick<Deps, 'engine'>,
): (request: FastifyRequest, reply: FastifyReply) => boolean {
  const app = builtApp('patient')
  return (request, reply) => {
    const { method, url, headers } = request
    const first = /^\/([^/?]*)/.exec(url)?.[1] ?? ''
    const isRead = method === 'GET' || method === 'HEAD'
    if (!app || !isRead || isTakenByApi(first) || !headers.accept?.includes('text/html')) return false
    sendNowhere(deps, app, request, reply)
    return true
  }
}

function sendNowhere(
  { engine }: Pick<Deps, 'engine'>,
  app: BuiltApp,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { lang } = request.query as Query
  const language = languageOf(lang) ?? languageOf(request.headers['accept-language']) ?? 'en'
  return sendProblem(reply, app, 'not_found', language, engine.clock.now())
}

interface Content {
  readonly profile: Profile
  readonly embedOrigins: readonly string[]
  readonly openings?: object
}

async function contentOf(
  { engine }: Deps,
  practiceId: string,
  query: Query,
  isBooking: boolean,
): Promise<Content> {
  const [profile, embedOrigins] = await Promise.all([
    readProfile(engine.db, practiceId),
    embedOriginsOf(engine.db, practiceId),
  ])
  const asked = isBooking ? openingsAskedFor(profile, query) : null
  if (!asked) return { profile, embedOrigins }
  return {
    profile,
    embedOrigins,
    openings: { query: asked, data: await openings(engine, practiceId, asked) },
  }
}

/** What the page will want to show first, in the words in which it asks for it (web/patient/openings.ts). */
function openingsAskedFor(profile: Profile, { need, doctor, place }: Query) {
  const slugs = [...new Set(profile.appointment_types.map(({ slug }) => slug))]
  const slug = slugs.find((one) => one === need) ?? (slugs.length === 1 ? slugs[0] : undefined)
  if (slug === undefined) return null
  const doctor_id = profile.doctors.find((one) => one.slug === doctor)?.id
  const location_id = profile.doctor_locations.find(({ id }) => id === place)?.id
  return {
    appointment_type_slug: slug,
    ...(doctor_id ? { doctor_id } : {}),
    ...(location_id ? { location_id } : {}),
    limit: DOCTORS,
  }
}

interface Visitor {
  readonly language: Language
  readonly embedded: boolean
  readonly now: number
}

function send(reply: FastifyReply, app: BuiltApp, content: Content & Visitor) {
  const { profile, embedOrigins, openings, language, embedded, now } = content
  const { practice } = profile
  return sendDocument(reply, app, {
    language,
    embedOrigins,
    title: practice.name,
    heading: practice.name,
    brandColour: practice.brand_colour,
    bootstrap: { language, embedded, profile, openings },
    paysByCard: practice.payment_provider === 'stripe',
    now,
  })
}

function sendProblem(reply: FastifyReply, app: BuiltApp, code: RefusalCode, language: Language, now: number) {
  const problem = wordsFor(code, language)
  reply.code(code === 'not_found' ? 404 : 503)
  return sendDocument(reply, app, {
    language,
    embedOrigins: [],
    title: problem.title,
    heading: problem.title,
    brandColour: null,
    bootstrap: { language, embedded: false, profile: null, problem },
    now,
  })
}

interface Sent {
  readonly language: Language
  readonly embedOrigins: readonly string[]
  readonly title: string
  readonly heading: string
  readonly brandColour: string | null
  readonly bootstrap: object
  /** Stripe.js may run. */
  readonly paysByCard?: boolean
  /** The server's clock, milliseconds since 1970. */
  readonly now: number
}

const withoutScript: Readonly<Record<Language, string>> = {
  en: 'This page needs JavaScript. Without it, please call the practice.',
  el: 'Η σελίδα χρειάζεται JavaScript. Χωρίς αυτήν, τηλεφωνήστε στο ιατρείο.',
}

function sendDocument(reply: FastifyReply, app: BuiltApp, sent: Sent) {
  const nonce = randomBytes(16).toString('base64')
  const { language, title, heading, brandColour } = sent
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': contentSecurityPolicy(nonce, sent.embedOrigins, {
        paysByCard: sent.paysByCard,
      }),
      vary: 'accept-language, accept-encoding',
    })
    .send(
      documentOf({
        app,
        language,
        title,
        heading,
        brandColour,
        nonce,
        withoutScript: withoutScript[language],
        bootstrap: { ...sent.bootstrap, now: sent.now },
      }),
    )
}
