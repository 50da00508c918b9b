import { randomUUIDv7 } from 'node:crypto'
import type { Queryable, Transaction } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { turnTo } from '../db/tenant.ts'
import { refuse } from '../refusal.ts'
import { newApiKey, storeApiKey } from './api-keys.ts'
import { brandColour, logo, origins } from './appearance.ts'
import { type Context, changing, withChanges } from './change.ts'
import {
  type Check,
  type Checks,
  faultsIn,
  localTime,
  nullable,
  oneOf,
  slug,
  text,
  throwIfAny,
  whole,
  zone,
} from './checks.ts'

export interface PracticeInput {
  readonly slug: string
  readonly name: string
  /** IANA; what doctors of the practice have unless they say otherwise. */
  readonly timezone: string
}

/** How the practice's pages look, in which language they begin, and where they may be embedded. */
export interface Appearance {
  /** An https address, or a small picture itself as a `data:` URL. */
  readonly logo_url: string | null
  /** `#rrggbb`, dark enough for white text on it; null: the pages' own. */
  readonly brand_colour: string | null
  readonly default_locale: 'en' | 'el'
  /** Sites that may show the pages in a frame, e.g. `https://clinic.example`. */
  readonly embed_origins: readonly string[]
}

/** How the waiting list asks (docs/waitlist.md). */
export interface WaitlistWays {
  /** So long an offer stands, at most. */
  readonly waitlist_offer_minutes: number
  /** Nothing is offered that starts sooner. */
  readonly waitlist_cutoff_minutes: number
  /** After so many offers that were declined or let pass nobody asks again. */
  readonly waitlist_max_refusals: number
  /** `HH:MM` in the practice's zone; nothing is offered between the two. Equal: never quiet. */
  readonly waitlist_quiet_from: string
  readonly waitlist_quiet_until: string
}

/** What is asked of visitors, whom the practice does not know (docs/security.md). */
export interface VisitorRules {
  /** What a visitor shows to be theirs, by a code, before a hold becomes a booking. */
  readonly contact_check: 'none' | 'email' | 'phone' | 'either'
  /** Bookings by visitors with one e-mail address or telephone that are still to come, at most. */
  readonly contact_bookings_ahead: number
  /** And those that were made within a day, also where they are cancelled since. */
  readonly contact_bookings_a_day: number
}

export type PracticeChanges = Partial<PracticeInput & Appearance & WaitlistWays & VisitorRules>

export interface Practice extends PracticeInput, Appearance, WaitlistWays, VisitorRules {
  readonly id: string
  readonly inserted_at: string
  readonly updated_at: string
}

/** A fresh practice, with the key to it. The key is told this once. */
export interface NewPractice extends Practice {
  readonly api_key: string
}

/** Under which the creation of practices is remembered: there is none yet that it could belong to. */
const NO_PRACTICE = '00000000-0000-0000-0000-000000000000'

/**
 * No practice can be called what leads elsewhere: its pages are at `/{slug}`, and `/public/appointments/…` is where
 * patients find their own.
 */
const taken = new Set([
  'appointments',
  'assets',
  'clinic',
  'docs',
  'healthz',
  'metrics',
  'problems',
  'public',
  'readyz',
  'v1',
  'waitlist-entries',
])

/** Whether what begins with this, `/{name}/…`, is no practice's address. */
export function isTakenByApi(name: string): boolean {
  return taken.has(name)
}

const freeSlug: Check = (value) =>
  slug(value) ?? (isTakenByApi(value as string) ? 'is taken by the API itself' : null)

const checks: Checks<PracticeInput> = { slug: freeSlug, name: text(200), timezone: zone }

const appearanceChecks: Checks<Appearance> = {
  logo_url: nullable(logo),
  brand_colour: nullable(brandColour),
  default_locale: oneOf('en', 'el'),
  embed_origins: origins,
}

const waitlistChecks: Checks<WaitlistWays> = {
  waitlist_offer_minutes: whole(5, 1_440),
  waitlist_cutoff_minutes: whole(0, 10_080),
  waitlist_max_refusals: whole(1, 20),
  waitlist_quiet_from: localTime,
  waitlist_quiet_until: localTime,
}

const visitorChecks: Checks<VisitorRules> = {
  contact_check: oneOf('none', 'email', 'phone', 'either'),
  contact_bookings_ahead: whole(1, 100),
  contact_bookings_a_day: whole(1, 100),
}

/**
 * Refuses with `validation_failed`, `already_exists`.
 * @param furnish what else there is from the start: in the same transaction, or there is no practice
 */
export async function createPractice(
  { db }: Context,
  input: PracticeInput,
  once?: Once,
  furnish?: (tx: Transaction, practiceId: string) => Promise<void>,
): Promise<NewPractice> {
  const { answer, secret } = await answerOnce(db, NO_PRACTICE, once, async (tx) => {
    throwIfAny(faultsIn(input, checks))
    const id = randomUUIDv7()
    const key = newApiKey(id)
    await turnTo(tx, id)
    await tx.query('insert into horai.practices (id, slug, name, timezone) values ($1, $2, $3, $4)', [
      id,
      input.slug,
      input.name,
      input.timezone,
    ])
    await storeApiKey(tx, id, key, { label: 'first key', scopes: ['*'] })
    await furnish?.(tx, id)
    return { answer: await read(tx, id), secret: key.text }
  })
  return { ...answer, api_key: secret as string }
}

/** Refuses with `not_found`. */
export function getPractice({ db }: Context, practiceId: string): Promise<Practice> {
  return read(db.within(practiceId), practiceId)
}

/** Doctors keep their time zone. Refuses with `not_found`, `validation_failed`, `already_exists`. */
export function changePractice(
  context: Context,
  practiceId: string,
  changes: PracticeChanges,
): Promise<Practice> {
  return changing(context, practiceId, async (tx) => {
    const practice = withChanges(await read(tx, practiceId), changes)
    throwIfAny([
      ...faultsIn(practice, checks),
      ...faultsIn(practice, appearanceChecks),
      ...faultsIn(practice, waitlistChecks),
      ...faultsIn(practice, visitorChecks),
    ])
    const { slug, name, timezone, logo_url, default_locale, embed_origins } = practice
    const brand_colour = practice.brand_colour?.toLowerCase() ?? null
    await tx.query(
      `update horai.practices set slug = $2, name = $3, timezone = $4,
         logo_url = $5, brand_colour = $6, default_locale = $7, embed_origins = $8
       where id = $1`,
      [practiceId, slug, name, timezone, logo_url, brand_colour, default_locale, embed_origins],
    )
    await tx.query(
      `update horai.practices set waitlist_offer_minutes = $2, waitlist_cutoff_minutes = $3, waitlist_max_refusals = $4,
         waitlist_quiet_from = $5, waitlist_quiet_until = $6,
         contact_check = $7, contact_bookings_ahead = $8, contact_bookings_a_day = $9
       where id = $1`,
      [
        practiceId,
        practice.waitlist_offer_minutes,
        practice.waitlist_cutoff_minutes,
        practice.waitlist_max_refusals,
        practice.waitlist_quiet_from,
        practice.waitlist_quiet_until,
        practice.contact_check,
        practice.contact_bookings_ahead,
        practice.contact_bookings_a_day,
      ],
    )
    return read(tx, practiceId)
  })
}

async function read(db: Queryable, practiceId: string): Promise<Practice> {
  const [practice] = await db.query<Practice>(
    `select id, slug, name, timezone, logo_url, brand_colour, default_locale, embed_origins,
       waitlist_offer_minutes, waitlist_cutoff_minutes, waitlist_max_refusals, waitlist_quiet_from, waitlist_quiet_until,
       contact_check, contact_bookings_ahead, contact_bookings_a_day,
       inserted_at, updated_at
     from horai.practices where id = $1`,
    [practiceId],
  )
  if (practice === undefined) throw refuse('not_found', {})
  return practice
}
