import type { Mail } from '../../mail/mailer.ts'
import { type Composed, type Courier, type Job, type Kind, mailKind } from '../../notifications/kind.ts'
import { htmlOf } from '../../notifications/layout.ts'
import { fillLine, fillText, type Values } from '../../notifications/template.ts'
import { whenIn } from '../../notifications/when.ts'
import type { MessageLocale } from '../../notifications/words.ts'
import { staffDigestKind } from '../digests/mail.ts'
import { linkTo } from '../links.ts'
import { newToken, type Purpose } from '../token.ts'
import { letters, type MailedChange } from './words.ts'

/** What staff are written. Links have keys of their own, made when the mail is: none stands in what waits to be sent. */
export const staffKinds: readonly Kind[] = [
  mailKind('staff_invitation', composeInvitation),
  mailKind('staff_reset', composeReset),
  mailKind('staff_credentials', composeChange),
  staffDigestKind,
]

const NO_LINKS = { skip: 'messages have no links here' } as const
const OVER = { skip: 'too late' } as const

/** What is read of whom it goes to, and of the practice that it comes from. */
interface Reader {
  readonly email: string
  readonly name: string | null
  readonly practice_name: string
  readonly brand_colour: string | null
  readonly locale: MessageLocale
  readonly timezone: string
  readonly moment: string
}

const ofPractice = `p.name as practice_name, p.brand_colour, p.default_locale as locale, p.timezone`

async function composeInvitation(courier: Courier, { practice_id, subject_id }: Job): Promise<Composed> {
  if (courier.baseUrl === null) return NO_LINKS
  const [reader] = await courier.db.within(practice_id).query<Reader>(
    `select i.email, null as name, i.expires_at as moment, ${ofPractice}
     from horai.staff_invitations i join horai.practices p on p.id = i.practice_id
     where i.practice_id = $1 and i.id = $2 and i.used_at is null and i.revoked_at is null
       and i.expires_at > coalesce($3::timestamptz, clock_timestamp())`,
    [practice_id, subject_id, courier.clock.override],
  )
  if (reader === undefined) return OVER
  const token = await newLink(courier, practice_id, 'invitation', subject_id)
  return { mail: mailTo(reader, 'invitation', { link: linkTo(courier.baseUrl, 'accept', token) }) }
}

async function composeReset(courier: Courier, { practice_id, subject_id }: Job): Promise<Composed> {
  if (courier.baseUrl === null) return NO_LINKS
  const [reader] = await courier.db.within(practice_id).query<Reader>(
    `select a.email, a.name, r.expires_at as moment, ${ofPractice}
     from horai.staff_resets r
     join horai.staff_accounts a on a.practice_id = r.practice_id and a.id = r.account_id and a.is_active
     join horai.practices p on p.id = r.practice_id
     where r.practice_id = $1 and r.id = $2 and r.used_at is null
       and r.expires_at > coalesce($3::timestamptz, clock_timestamp())`,
    [practice_id, subject_id, courier.clock.override],
  )
  if (reader === undefined) return OVER
  const token = await newLink(courier, practice_id, 'reset', subject_id)
  return { mail: mailTo(reader, 'reset', { link: linkTo(courier.baseUrl, 'reset', token) }) }
}

async function composeChange(courier: Courier, { practice_id, subject_id, facts }: Job): Promise<Composed> {
  const [reader] = await courier.db.within(practice_id).query<Reader>(
    `select a.email, a.name, $3::timestamptz as moment, ${ofPractice}
     from horai.staff_accounts a join horai.practices p on p.id = a.practice_id
     where a.practice_id = $1 and a.id = $2`,
    [practice_id, subject_id, facts['at']],
  )
  if (reader === undefined) return { skip: 'no account' }
  const visit = letters[reader.locale].changes[facts['what'] as MailedChange]
  const link = courier.baseUrl === null ? '' : `${courier.baseUrl}/clinic`
  return { mail: mailTo(reader, 'changed', { visit, link }) }
}

/** Opens what the link that was shown opens, and ends with it. */
async function newLink(
  { db }: Courier,
  practiceId: string,
  purpose: Extract<Purpose, 'invitation' | 'reset'>,
  id: string | null,
): Promise<string> {
  const { text, hash } = newToken(purpose, practiceId)
  await db
    .within(practiceId)
    .query(`insert into horai.staff_links (practice_id, token_hash, ${purpose}_id) values ($1, $2, $3)`, [
      practiceId,
      hash,
      id,
    ])
  return text
}

function mailTo(
  reader: Reader,
  kind: 'invitation' | 'reset' | 'changed',
  more: Partial<Values>,
): Omit<Mail, 'id'> {
  const { practice_name, locale, email, name } = reader
  const words = letters[locale]
  const { subject, body, button } = words[kind]
  const moment = whenIn(reader.moment, reader.timezone, locale)
  const values: Values = {
    patient: name ?? '',
    practice: practice_name,
    doctor: '',
    visit: '',
    when: moment,
    where: '',
    before: '',
    until: moment,
    link: '',
    ...more,
  }
  const footer = words.footer(practice_name)
  return {
    to: { address: email, ...(name === null ? {} : { name }) },
    from_name: practice_name,
    subject: fillLine(subject, values),
    text: `${fillText(body, values)}\n\n-- \n${footer}\n`,
    html: htmlOf(body, values, {
      practice: practice_name,
      colour: reader.brand_colour,
      language: locale,
      button,
      footer,
      unsubscribe: null,
    }),
  }
}
