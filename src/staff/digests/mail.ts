import { newManageToken } from '../../booking/manage-token.ts'
import type { Mail } from '../../mail/mailer.ts'
import { type Composed, type Courier, type Job, mailKind } from '../../notifications/kind.ts'
import { htmlOf } from '../../notifications/layout.ts'
import { fillLine, fillText, type Values } from '../../notifications/template.ts'
import { Refusal } from '../../refusal.ts'
import { type Digest, type DigestReader, readContent, readReader } from './content.ts'
import { digestWords } from './words.ts'

/** So many keys of late mails still end the summaries; about a month of them. */
const KEYS_KEPT = 31

export const staffDigestKind = mailKind('staff_digest', compose)

async function compose(courier: Courier, { practice_id, subject_id, facts }: Job): Promise<Composed> {
  const { db, clock, baseUrl } = courier
  const accountId = subject_id as string
  const [wanted] = await db
    .within(practice_id)
    .query<{ tells: 'today' | 'tomorrow' }>(
      'select tells from horai.staff_digests where practice_id = $1 and account_id = $2 and is_on',
      [practice_id, accountId],
    )
  if (wanted === undefined) return { skip: 'opted out' }
  const reader = await readReader(courier, practice_id, accountId).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
  if (reader === null) return { skip: 'no account' }
  const today = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(reader.timezone)
  // A mail server that was away since yesterday is not told of yesterday.
  if (today.toPlainDate().toString() !== facts['date']) return { skip: 'too late' }
  const digest = await readContent(courier, practice_id, reader, wanted.tells, facts['date'] as string)
  const off =
    baseUrl === null ? null : `${baseUrl}/public/opt-out/${await newOffKey(courier, practice_id, accountId)}`
  return { mail: digestMail(reader, digest, baseUrl === null ? '' : `${baseUrl}/clinic`, off) }
}

async function newOffKey({ db }: Courier, practiceId: string, accountId: string): Promise<string> {
  const { token, hash } = newManageToken(practiceId)
  await db.within(practiceId).query(
    `update horai.staff_digests
     set off_hashes = (off_hashes || $3::bytea)[greatest(1, cardinality(off_hashes) + 2 - $4::int):]
     where practice_id = $1 and account_id = $2`,
    [practiceId, accountId, hash, KEYS_KEPT],
  )
  return token
}

/** @param link to the clinic's pages; empty: none @param off ends the summaries; null: no link */
export function digestMail(
  reader: DigestReader,
  digest: Digest,
  link: string,
  off: string | null,
): Omit<Mail, 'id'> {
  const words = digestWords[reader.locale]
  const { subject, body, button, unsubscribe } = words
  const values = valuesOf(reader, digest, link)
  const footer = words.footer(reader.practice_name)
  return {
    to: { address: reader.email, name: reader.name },
    from_name: reader.practice_name,
    subject: fillLine(subject, values),
    text: `${fillText(body, values)}\n\n-- \n${footer}${off === null ? '' : `\n${unsubscribe}: ${off}`}\n`,
    html: htmlOf(body, values, {
      practice: reader.practice_name,
      colour: reader.brand_colour,
      language: reader.locale,
      button,
      footer,
      unsubscribe: off === null ? null : { url: off, words: unsubscribe },
    }),
    unsubscribe_url: off,
  }
}

function valuesOf(reader: DigestReader, digest: Digest, link: string): Values {
  const words = digestWords[reader.locale]
  const day = Temporal.PlainDate.from(digest.date)
  const waiting = digest.waiting === null ? [] : [words.waiting(digest.waiting)]
  return {
    patient: reader.name,
    practice: reader.practice_name,
    doctor: '',
    visit: listOf(digest, words.visits(digest.visits.length)),
    when: day.toLocaleString(words.locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    where: [words.requests(digest.requests), ...waiting].join('\n'),
    before: '',
    until: '',
    link,
  }
}

/** Times and kinds, by doctor where there are several. */
function listOf({ visits }: Digest, heading: string): string {
  const byDoctor = Map.groupBy(visits, ({ doctor }) => doctor)
  const lines = [...byDoctor].flatMap(([doctor, all]) => [
    ...(byDoctor.size > 1 ? ['', `${doctor} (${all.length})`] : []),
    ...all.map(({ time, type }) => `${time}  ${type}`),
  ])
  return [heading, ...lines].join('\n')
}
