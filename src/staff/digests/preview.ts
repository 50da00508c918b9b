import type { Context } from '../../practice/change.ts'
import { readContent, readReader } from './content.ts'
import { digestMail } from './mail.ts'
import { type DigestSettings, readDigest } from './settings.ts'

export interface DigestPreview {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The summary as it would be sent now. Refuses with `not_found`. */
export async function previewDigest(
  context: Context,
  practiceId: string,
  accountId: string,
  tells?: DigestSettings['tells'],
): Promise<DigestPreview> {
  const reader = await readReader(context, practiceId, accountId)
  const day = tells ?? (await readDigest(context, practiceId, accountId)).tells
  const now = Temporal.Instant.fromEpochMilliseconds(context.clock.now()).toZonedDateTimeISO(reader.timezone)
  const digest = await readContent(context, practiceId, reader, day, now.toPlainDate().toString())
  const { subject, text, html } = digestMail(reader, digest, '', null)
  return { subject, text, html }
}
