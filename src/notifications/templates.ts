import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { type Fault, refuse } from '../refusal.ts'
import { fittingText } from './fit.ts'
import { htmlOf } from './layout.ts'
import { MOST_SEGMENTS, segmentsOf } from './segments.ts'
import { fillLine, fillText, type Placeholder, placeholders, type Values } from './template.ts'
import {
  defaultTemplate,
  frame,
  locales,
  type MessageLocale,
  type Template,
  type VisitKindName,
  visitKindNames,
} from './words.ts'

export type TemplateChannel = 'email' | 'sms'

/** Which words: of what, over which channel, in which language. */
export interface TemplateName {
  readonly kind: VisitKindName
  readonly channel: TemplateChannel
  readonly locale: MessageLocale
}

export interface TemplateRow extends TemplateName, Template {
  /** Whether the practice says this in its own words. */
  readonly is_own: boolean
  /** What may stand between braces. */
  readonly placeholders: readonly Placeholder[]
}

/** How a message would read. */
export interface TemplatePreview {
  /** Null: a text message has none. */
  readonly subject: string | null
  readonly text: string
  readonly html: string | null
  /** Of a text message: how many parts it is sent in. */
  readonly segments: number | null
}

const channels: readonly TemplateChannel[] = ['email', 'sms']

/** What the practice says, in its own words where it has some. */
export async function templateOf({ db }: Context, practiceId: string, name: TemplateName): Promise<Template> {
  return (await ownTemplate(db.within(practiceId), practiceId, name)) ?? defaultOf(name)
}

/** All there are: every kind, channel and language. */
export async function listTemplates({ db }: Context, practiceId: string): Promise<TemplateRow[]> {
  const own = await db
    .within(practiceId)
    .query<TemplateName & Template>(
      'select kind, channel, locale, subject, body from horai.notification_templates where practice_id = $1',
      [practiceId],
    )
  const byName = new Map(own.map((row) => [keyOf(row), row]))
  return everyName.map((name) => rowOf(name, byName.get(keyOf(name))))
}

export async function getTemplate(
  { db }: Context,
  practiceId: string,
  name: TemplateName,
): Promise<TemplateRow> {
  return rowOf(name, await ownTemplate(db.within(practiceId), practiceId, name))
}

/** Refuses with `validation_failed`, and with `unknown_placeholder` for a name that this message does not know. */
export async function putTemplate(
  { db }: Context,
  practiceId: string,
  name: TemplateName,
  template: Template,
): Promise<TemplateRow> {
  mustBeSayable(name, template)
  await db.within(practiceId).query(
    `insert into horai.notification_templates (practice_id, kind, channel, locale, subject, body)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (practice_id, kind, channel, locale)
       do update set subject = excluded.subject, body = excluded.body, updated_at = now()`,
    [practiceId, name.kind, name.channel, name.locale, template.subject, template.body],
  )
  return rowOf(name, template)
}

/** Back to our words. Again changes nothing. */
export async function deleteTemplate({ db }: Context, practiceId: string, name: TemplateName): Promise<void> {
  await db.within(practiceId).query(
    `delete from horai.notification_templates
     where practice_id = $1 and kind = $2 and channel = $3 and locale = $4`,
    [practiceId, name.kind, name.channel, name.locale],
  )
}

/** How it would read, to a patient who does not exist. Refuses as {@link putTemplate} does; nothing is written. */
export async function previewTemplate(
  { db }: Context,
  practiceId: string,
  name: TemplateName,
  template: Template,
): Promise<TemplatePreview> {
  mustBeSayable(name, template)
  const [practice] = await db
    .within(practiceId)
    .query<{ name: string; brand_colour: string | null }>(
      'select name, brand_colour from horai.practices where id = $1',
      [practiceId],
    )
  if (practice === undefined) throw refuse('not_found', {})
  return rendered(name, template, sampleValues(name, practice.name), practice.brand_colour)
}

/** A template with values in it, as it is sent. */
export function rendered(
  { channel, locale }: Pick<TemplateName, 'channel' | 'locale'>,
  { subject, body }: Template,
  values: Values,
  colour: string | null,
): TemplatePreview {
  if (channel === 'sms') {
    const text = fittingText(body, values)
    return { subject: null, text, html: null, segments: segmentsOf(text) }
  }
  const words = frame[locale]
  const look = { practice: values.practice, colour, language: locale, button: words.button }
  const footer = words.footer(values.practice)
  return {
    subject: fillLine(subject ?? '', values),
    text: `${fillText(body, values)}\n\n-- \n${footer}`,
    html: htmlOf(body, values, { ...look, footer, unsubscribe: null }),
    segments: null,
  }
}

const everyName: readonly TemplateName[] = visitKindNames.flatMap((kind) =>
  channels.flatMap((channel) => locales.map((locale) => ({ kind, channel, locale }))),
)

function keyOf({ kind, channel, locale }: TemplateName): string {
  return `${kind} ${channel} ${locale}`
}

function defaultOf({ kind, channel, locale }: TemplateName): Template {
  return defaultTemplate(kind, channel, locale)
}

function rowOf(name: TemplateName, own: Template | undefined): TemplateRow {
  const { kind, channel, locale } = name
  const { subject, body } = own ?? defaultOf(name)
  return {
    kind,
    channel,
    locale,
    subject,
    body,
    is_own: own !== undefined,
    placeholders: placeholdersOf(kind),
  }
}

async function ownTemplate(
  db: Queryable,
  practiceId: string,
  name: TemplateName,
): Promise<Template | undefined> {
  const [own] = await db.query<Template>(
    `select subject, body from horai.notification_templates
     where practice_id = $1 and kind = $2 and channel = $3 and locale = $4`,
    [practiceId, name.kind, name.channel, name.locale],
  )
  return own
}

/** What a message of this kind has something to say for. */
function placeholdersOf(kind: VisitKindName): readonly Placeholder[] {
  const only: Partial<Record<Placeholder, boolean>> = {
    before: kind === 'change',
    until: kind === 'offer',
    link: kind !== 'cancellation',
  }
  return placeholders.filter((name) => only[name] ?? true)
}

const MOST_SUBJECT = 200
const MOST_BODY = { email: 4_000, sms: 480 } as const

/** Refuses with `validation_failed`, `unknown_placeholder`. */
export function mustBeSayable(name: TemplateName, { subject, body }: Template): void {
  const faults: Fault[] = []
  const fault = (pointer: string, detail: string) => faults.push({ pointer, detail })
  if (name.channel === 'sms' && subject !== null) fault('/subject', 'must be null: a text message has none')
  if (name.channel === 'email' && (subject === null || !isLine(subject))) {
    fault('/subject', `must be one line of 1 to ${MOST_SUBJECT} characters`)
  }
  const most = MOST_BODY[name.channel]
  if (body.trim() === '' || body.length > most || hasControls(body)) {
    fault('/body', `must be 1 to ${most} characters`)
  }
  if (faults.length > 0) throw refuse('validation_failed', { errors: faults })
  const allowed = placeholdersOf(name.kind)
  const unknown = [...new Set([...(subject ?? '').matchAll(brace), ...body.matchAll(brace)])]
    .map(([, inside = '']) => inside)
    .filter((inside) => !(allowed as readonly string[]).includes(inside))
  if (unknown.length > 0) throw refuse('unknown_placeholder', { unknown: [...new Set(unknown)], allowed })
  // What is left of braces once the known ones are gone belongs to no pair.
  for (const [pointer, text] of Object.entries({ '/subject': subject ?? '', '/body': body })) {
    if (/[{}]/.test(text.replace(brace, ''))) fault(pointer, 'has a brace that belongs to no other')
  }
  if (name.channel === 'sms' && segmentsOf(fillText(body, sampleValues(name, 'Practice'))) > MOST_SEGMENTS) {
    fault('/body', `must fit into ${MOST_SEGMENTS} text messages with its placeholders filled in`)
  }
  if (faults.length > 0) throw refuse('validation_failed', { errors: faults })
}

const brace = /\{([^{}]*)\}/g

function isLine(text: string): boolean {
  return text.trim() !== '' && text.length <= MOST_SUBJECT && !/[\p{Cc}\u2028\u2029]/u.test(text)
}

function hasControls(text: string): boolean {
  return /[\p{Cc}]/u.test(text.replace(/\n/g, ''))
}

/** As long as such values are, mostly; the link is one of a practice with a short name. */
function sampleValues({ kind, channel, locale }: TemplateName, practice: string): Values {
  const { sample } = frame[locale]
  const [when, until, before] = channel === 'sms' ? sample.short : sample.long
  const link =
    channel === 'sms' ? 'https://example.org/practice/v#xxxxxxxxxxxxxxxxxxxxxx' : 'https://example.org/visit'
  const { patient, doctor, visit, where } = sample
  const has = (name: Placeholder, value: string) => (placeholdersOf(kind).includes(name) ? value : '')
  return {
    patient,
    practice,
    doctor,
    visit,
    when,
    where,
    until: has('until', until),
    before: has('before', before),
    link: has('link', link),
  }
}
