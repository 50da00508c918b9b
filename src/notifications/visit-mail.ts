import { type Invitation, invitation } from '../calendars/icalendar.ts'
import type { Mail } from '../mail/mailer.ts'
import { fittingText } from './fit.ts'
import type { Courier, Job } from './kind.ts'
import { htmlOf } from './layout.ts'
import { newOptOutKey, newShortVisitKey, newVisitKey } from './links.ts'
import { fillLine, fillText, type Values } from './template.ts'
import { templateOf } from './templates.ts'
import type { Recipient, VisitFacts } from './visit-facts.ts'
import { whenIn, whenInShort } from './when.ts'
import { frame, type MessageLocale, messageLocale, type VisitKindName } from './words.ts'

/** What is written to the patient, with keys of its own in its links. */
export async function mailOf(
  courier: Courier,
  job: Job,
  kind: VisitKindName,
  visit: VisitFacts,
  recipient: Recipient,
): Promise<Omit<Mail, 'id'>> {
  const locale = messageLocale(recipient.locale, visit.default_locale)
  const template = await templateOf(courier, job.practice_id, { kind, channel: 'email', locale })
  const link = await linkTo(visitPage, courier, job, kind, visit, recipient)
  const values = valuesOf(job, visit, recipient, link, (at, zone) => whenIn(at, zone, locale))
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
    calendar: calendarOf(courier, kind, visit, recipient, locale),
  }
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
  visit: VisitFacts,
  recipient: Recipient,
  locale: MessageLocale,
): NonNullable<Mail['calendar']> | null {
  const method = methods[kind]
  if (method === undefined || mailer === null) return null
  const summary = frame[locale].calendar(nameFor(visit, recipient), visit.doctor_name)
  const organizer = { name: visit.practice_name, address: mailer.from }
  const attendee = { name: recipient.name, address: recipient.email as string }
  return { method, file: invitation({ ...visit, method, summary, organizer, attendee }, clock.now()) }
}

/**
 * The same in a text message: one paragraph, one short link, and no longer than `MOST_SEGMENTS` parts: where it would be,
 * the practice's name is cut short. Who answers STOP is unsubscribed by the provider.
 */
export async function textOf(
  courier: Courier,
  job: Job,
  kind: VisitKindName,
  visit: VisitFacts,
  recipient: Recipient,
): Promise<{ readonly to: string; readonly body: string }> {
  const locale = messageLocale(recipient.locale, visit.default_locale)
  const template = await templateOf(courier, job.practice_id, { kind, channel: 'sms', locale })
  const link = await linkTo(shortPage, courier, job, kind, visit, recipient)
  const when = (at: string, zone: string) => whenInShort(at, zone, visit.doctor_timezone, locale)
  const values = valuesOf(job, visit, recipient, link, when)
  return { to: recipient.phone as string, body: fittingText(template.body, values) }
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

type Page = (...to: Parameters<typeof newVisitKey>) => Promise<string>

/** The key is in the fragment, which browsers send to nobody. */
const visitPage: Page = async (db, practiceId, visit) =>
  `visit#${visit.id}.${await newVisitKey(db, practiceId, visit)}`

/** For texts: web/patient/short-link.tsx asks what it opens. */
const shortPage: Page = async (db, practiceId, visit) => `v#${await newShortVisitKey(db, practiceId, visit)}`

/** Where the recipient sees the visit; empty where there is nothing to see, or it is not theirs to change. */
async function linkTo(
  page: Page,
  { db, baseUrl }: Courier,
  { practice_id }: Job,
  kind: VisitKindName,
  { id, ends_at_utc, practice_slug }: VisitFacts,
  { participant }: Recipient,
): Promise<string> {
  if (kind === 'cancellation' || baseUrl === null || participant?.may_manage === false) return ''
  const to = { id, ends_at_utc, participant_id: participant?.id }
  return `${baseUrl}/${practice_slug}/${await page(db.within(practice_id), practice_id, to)}`
}

async function unsubscribeUrl({ db, baseUrl }: Courier, job: Job, visit: VisitFacts, { id }: Recipient) {
  if (baseUrl === null) return null
  const key = await newOptOutKey(db.within(job.practice_id), job.practice_id, id, 'email', visit.ends_at_utc)
  return `${baseUrl}/public/opt-out/${key}`
}
