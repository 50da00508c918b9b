import { type CalendarVisit, type Invitation, invitation, publication } from '../calendars/icalendar.ts'
import type { Mail } from '../mail/mailer.ts'
import { fittingText } from './fit.ts'
import type { Courier, Job } from './kind.ts'
import { htmlOf } from './layout.ts'
import { newOptOutKey, newShortVisitKey, newVisitKey } from './links.ts'
import { expanded } from './several.ts'
import { fillLine, fillText, type Values } from './template.ts'
import { type TemplateName, templateOf } from './templates.ts'
import type { Recipient, VisitFacts } from './visit-facts.ts'
import { whenIn, whenInShort } from './when.ts'
import {
  defaultForSeveral,
  defaultTemplate,
  frame,
  type MessageLocale,
  messageLocale,
  type Template,
  type VisitKindName,
} from './words.ts'

/** A visit, whoever hears of it, and why. */
export interface Told {
  readonly job: Job
  readonly visit: VisitFacts
  readonly recipient: Recipient
}

/** Visits that one message tells one person of, by start. */
export type AllTold = readonly [Told, ...Told[]]

/** What is written to the patient, with keys of its own in its links. */
export async function mailOf(courier: Courier, kind: VisitKindName, all: AllTold): Promise<Omit<Mail, 'id'>> {
  const [{ job, visit, recipient }] = all
  const locale = messageLocale(recipient.locale, visit.default_locale)
  const link = await linkTo(visitPage, courier, kind, all)
  const template = expanded(
    await templateFor(courier, { kind, channel: 'email', locale }, all),
    valuesOfAll(all, link, (at, zone) => whenIn(at, zone, locale)),
    locale,
  )
  const { values } = template
  const unsubscribe = await unsubscribeUrl(courier, job, visit, recipient)
  const words = frame[locale]
  const footer = words.footer(visit.practice_name)
  const ending = unsubscribe ? `\n${words.unsubscribe}: ${unsubscribe}` : ''
  return {
    to: { name: recipient.name, address: recipient.email as string },
    from_name: visit.practice_name,
    reply_to: visit.reply_to,
    subject: fillLine(template.subject ?? '', values),
    text: `${fillText(template.body, values)}\n\n-- \n${footer}${ending}\n`,
    html: htmlOf(template.body, values, {
      practice: visit.practice_name,
      colour: visit.brand_colour,
      language: locale,
      button: words.button,
      footer,
      unsubscribe: unsubscribe ? { url: unsubscribe, words: words.unsubscribe } : null,
    }),
    unsubscribe_url: unsubscribe,
    calendar: calendarOf(courier, kind, all, locale),
  }
}

/** The practice's own words are for one visit and for several; ours are not the same. */
async function templateFor(courier: Courier, name: TemplateName, all: AllTold): Promise<Template> {
  const template = await templateOf(courier, all[0].job.practice_id, name)
  return all.length > 1 && template === defaultTemplate(name.kind, name.channel, name.locale)
    ? defaultForSeveral(name.kind, name.channel, name.locale)
    : template
}

function valuesOfAll(
  all: AllTold,
  link: string,
  when: (instant: string, zone: string) => string,
): [Values, ...Values[]] {
  const [first, ...others] = all.map(({ job, visit, recipient }) =>
    valuesOf(job, visit, recipient, link, when),
  ) as [Values, ...Values[]]
  return [first, ...others]
}

/** What says something else of the same visit than the calendar knows brings it up to date. */
const methods: Partial<Record<VisitKindName, Invitation['method']>> = {
  request: 'REQUEST',
  confirmation: 'REQUEST',
  change: 'REQUEST',
  cancellation: 'CANCEL',
}

function calendarOf(
  { mailer, clock }: Courier,
  kind: VisitKindName,
  all: AllTold,
  locale: MessageLocale,
): NonNullable<Mail['calendar']> | null {
  const method = methods[kind]
  if (method === undefined || mailer === null) return null
  const [{ visit, recipient }, ...others] = all
  const organizer = { name: visit.practice_name, address: mailer.from }
  const attendee = { name: recipient.name, address: recipient.email as string }
  const visits = all.map((told) => ({
    ...told.visit,
    summary: frame[locale].calendar(nameFor(told.visit, told.recipient), told.visit.doctor_name),
  }))
  // A request is about one event (RFC 5546, 3.2.2); what is published may be about many.
  if (others.length > 0) return { method: 'PUBLISH', file: publication(visits, organizer, clock.now()) }
  return {
    method,
    file: invitation({ ...(visits[0] as CalendarVisit), method, organizer, attendee }, clock.now()),
  }
}

/**
 * The same in a text message: one paragraph, one short link, and no longer than `MOST_SEGMENTS` parts: where it would be,
 * the practice's name is cut short. Who answers STOP is unsubscribed by the provider.
 */
export async function textOf(
  courier: Courier,
  kind: VisitKindName,
  all: AllTold,
): Promise<{ readonly to: string; readonly body: string }> {
  const [{ visit, recipient }] = all
  const locale = messageLocale(recipient.locale, visit.default_locale)
  const link = await linkTo(shortPage, courier, kind, all)
  const when = (at: string, zone: string) => whenInShort(at, zone, visit.doctor_timezone, locale)
  const { body, ...template } = await templateFor(courier, { kind, channel: 'sms', locale }, all)
  const { values } = expanded({ ...template, body }, valuesOfAll(all, link, when), locale)
  // All dates would be too long: they are where the link leads.
  return { to: recipient.phone as string, body: fittingText(body, values) }
}

/** What the placeholders stand for. */
export function valuesOf(
  job: Pick<Job, 'facts'>,
  visit: VisitFacts,
  recipient: Recipient,
  link: string,
  when: (instant: string, zone: string) => string,
): Values {
  const zone = zoneShown(visit, recipient)
  const before = (job.facts['from'] as { starts_at_utc?: string } | undefined)?.starts_at_utc
  return {
    patient: recipient.name,
    practice: visit.practice_name,
    doctor: visit.doctor_name,
    visit: nameFor(visit, recipient),
    when: when(visit.starts_at_utc, zone),
    where: visit.place ?? '',
    before: before === undefined ? '' : when(before, zone),
    until: visit.hold_expires_at === null ? '' : when(visit.hold_expires_at, zone),
    link,
  }
}

/** Whoever comes along is told whose visit it is. */
function nameFor({ type_name }: VisitFacts, { participant }: Recipient): string {
  return participant?.patient_name ? `${type_name}, ${participant.patient_name}` : type_name
}

/** At a place its own time counts, before a screen the patient's. */
function zoneShown(visit: VisitFacts, recipient: Recipient): string {
  if (visit.consultation_mode === 'in_person') return visit.doctor_timezone
  return recipient.timezone ?? visit.patient_timezone ?? visit.doctor_timezone
}

type Page = (courier: Courier, opened: Opened) => Promise<string>

interface Opened {
  readonly practice_id: string
  readonly id: string
  readonly ends_at_utc: string
  readonly participant_id?: string | undefined
  /** Whose page shows them all; null: there is one, or not all of them are this person's to see. */
  readonly family: string | null
}

/** The key is in the fragment, which browsers send to nobody. */
const visitPage: Page = async ({ db }, { practice_id, family, ...visit }) => {
  const key = await newVisitKey(db.within(practice_id), practice_id, visit)
  return family ? `family#${family}.${key}` : `visit#${visit.id}.${key}`
}

/** For texts: web/patient/short-link.tsx asks what it opens. */
const shortPage: Page = async ({ db }, { practice_id, family: _, ...visit }) =>
  `v#${await newShortVisitKey(db.within(practice_id), practice_id, visit)}`

/**
 * Where the recipient sees the visits; empty where there is nothing to see, or it is not theirs to change. The page of a
 * visit of a series shows the others.
 */
async function linkTo(page: Page, courier: Courier, kind: VisitKindName, all: AllTold): Promise<string> {
  const [{ job, visit, recipient }] = all
  const { participant } = recipient
  if (kind === 'cancellation' || courier.baseUrl === null || participant?.may_manage === false) return ''
  const opened = await page(courier, {
    practice_id: job.practice_id,
    id: visit.id,
    ends_at_utc: all
      .map((told) => told.visit.ends_at_utc)
      .sort()
      .at(-1) as string,
    participant_id: participant?.id,
    family: all.length > 1 ? await familyOf(courier, all[0]) : null,
  })
  return `${courier.baseUrl}/${visit.practice_slug}/${opened}`
}

async function familyOf({ db }: Courier, { job, visit, recipient }: Told): Promise<string | null> {
  const [row] = await db.within(job.practice_id).query<{ id: string | null }>(
    `select case when bool_and(horai.manages(a, $3)) then min(a.joint_booking_id::text) end as id
     from horai.appointments a
     join horai.appointments x on x.practice_id = a.practice_id and x.joint_booking_id = a.joint_booking_id
     where a.practice_id = $1 and x.practice_id = $1 and x.id = $2`,
    [job.practice_id, visit.id, recipient.id],
  )
  return row?.id ?? null
}

async function unsubscribeUrl({ db, baseUrl }: Courier, job: Job, visit: VisitFacts, { id }: Recipient) {
  if (baseUrl === null) return null
  const key = await newOptOutKey(db.within(job.practice_id), job.practice_id, id, 'email', visit.ends_at_utc)
  return `${baseUrl}/public/opt-out/${key}`
}
