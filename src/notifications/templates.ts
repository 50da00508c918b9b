import type { Context } from '../practice/change.ts'
import { defaultTemplate, type MessageLocale, type Template, type VisitKindName } from './words.ts'

/** What the practice says, in its own words where it has some. */
export async function templateOf(
  { db }: Context,
  practiceId: string,
  kind: VisitKindName,
  channel: 'email' | 'sms',
  locale: MessageLocale,
): Promise<Template> {
  const [own] = await db.within(practiceId).query<Template>(
    `select subject, body from horai.notification_templates
     where practice_id = $1 and kind = $2 and channel = $3 and locale = $4`,
    [practiceId, kind, channel, locale],
  )
  return own ?? defaultTemplate(kind, channel, locale)
}
