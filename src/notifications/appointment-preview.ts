import type { Context } from '../practice/change.ts'
import { existingId } from '../practice/collection.ts'
import { refuse } from '../refusal.ts'
import { mustBeSayable, rendered, type TemplateName, type TemplatePreview, templateOf } from './templates.ts'
import { readRecipients, readVisit } from './visit-facts.ts'
import { valuesOf } from './visit-mail.ts'
import { whenIn, whenInShort } from './when.ts'
import type { Template } from './words.ts'

/**
 * How a message about a visit would read now, to its patient. Its link leads nowhere: a key is made only for what is sent.
 * Refuses with `not_found`, `validation_failed`, `unknown_placeholder`.
 */
export async function appointmentPreview(
  context: Context,
  practiceId: string,
  appointmentId: string,
  name: TemplateName,
  words?: Template,
): Promise<TemplatePreview & { readonly patient_id: string }> {
  if (words) mustBeSayable(name, words)
  const job = { practice_id: practiceId, appointment_id: existingId(appointmentId), version: 0, facts: {} }
  const visit = await readVisit(context, job)
  const [recipient] = visit?.patient_id ? await readRecipients(context, job, visit) : []
  if (!visit || !recipient) throw refuse('not_found', {})
  const { locale } = name
  const when = (at: string, zone: string) =>
    name.channel === 'sms' ? whenInShort(at, zone, visit.doctor_timezone, locale) : whenIn(at, zone, locale)
  const link = name.kind === 'cancellation' ? '' : `https://example.org/${visit.practice_slug}`
  const values = valuesOf(job, visit, recipient, link, when)
  const template = words ?? (await templateOf(context, practiceId, name))
  return { ...rendered(name, template, values, visit.brand_colour), patient_id: recipient.id }
}
