import { randomInt } from 'node:crypto'
import { codeHash, contactKey } from '../booking/contacts.ts'
import { places } from '../db/personal.ts'
import type { Composed, Courier, Job, Kind, Planned, Skipped } from './kind.ts'
import { htmlOf } from './layout.ts'
import { fillLine, fillText, placeholders, type Values } from './template.ts'
import { type MessageLocale, messageLocale } from './words.ts'

/**
 * The code that shows a contact to be its visitor's (docs/security.md). Somebody waits for it with a hold that runs: no
 * quiet hours, no grace, and no practice that sends no messages otherwise; it was asked for.
 */
export const contactCodeKind: Kind = { name: 'contact_code', plan, compose }

async function plan(courier: Courier, job: Job): Promise<readonly Planned[] | Skipped> {
  const [check] = await courier.db
    .within(job.practice_id)
    .query<{ channel: string }>(
      'select channel from horai.contact_checks where practice_id = $1 and id = $2',
      [job.practice_id, job.subject_id],
    )
  if (!check) return { skip: 'too late' }
  const isMail = check.channel === 'email'
  if (isMail && courier.mailer === null) return { skip: 'this instance sends no mail' }
  if (!isMail && !courier.texts) return { skip: 'this instance sends no texts' }
  return [{ channel: isMail ? 'email' : 'sms' }]
}

interface Check {
  readonly address: string
  readonly channel: 'email' | 'phone'
  readonly locale: string | null
}

interface Practice {
  readonly name: string
  readonly brand_colour: string | null
  readonly default_locale: MessageLocale
  readonly reply_to: string | null
}

async function compose(
  courier: Courier,
  { practice_id, appointment_id, subject_id }: Job,
): Promise<Composed> {
  const { db, clock, vault, baseUrl } = courier
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const key = await contactKey(courier, practice_id)
  const [check] = await db.call<Check>('select * from horai.put_contact_code($1, $2, $3, $4)', [
    practice_id,
    subject_id,
    codeHash(key, appointment_id as string, code),
    clock.override,
  ])
  if (!check) return { skip: 'too late' }
  const [practice] = await db.within(practice_id).query<Practice>(
    `select p.name, p.brand_colour, p.default_locale, s.reply_to
     from horai.practices p join horai.notification_settings s on s.practice_id = p.id where p.id = $1`,
    [practice_id],
  )
  const address = vault.within(practice_id).openText(check.address, places.contactCheck)
  return messageOf({ ...check, address }, practice as Practice, code, baseUrl)
}

function messageOf(check: Check, practice: Practice, code: string, baseUrl: string | null): Composed {
  const locale = messageLocale(check.locale, practice.default_locale)
  const said = words[locale](code)
  const values: Values = { ...nothing, practice: practice.name }
  if (check.channel === 'phone') {
    // Browsers offer the code to the page of this host and to no other (WebOTP's form of the last line).
    const bound = baseUrl === null ? '' : `\n\n@${new URL(baseUrl).hostname} #${code}`
    return { text: { to: check.address, body: `${fillText(said.text, values)}${bound}` } }
  }
  return {
    mail: {
      to: { address: check.address },
      from_name: practice.name,
      reply_to: practice.reply_to,
      subject: fillLine(said.subject, values),
      text: `${fillText(said.body, values)}\n\n-- \n${fillText(said.footer, values)}\n`,
      html: htmlOf(said.body, values, {
        practice: practice.name,
        colour: practice.brand_colour,
        language: locale,
        button: '',
        footer: fillText(said.footer, values),
        unsubscribe: null,
      }),
    },
  }
}

const nothing = Object.fromEntries(placeholders.map((name) => [name, ''])) as Values

interface Said {
  readonly subject: string
  readonly body: string
  readonly footer: string
  readonly text: string
}

const words: Readonly<Record<MessageLocale, (code: string) => Said>> = {
  en: (code) => ({
    subject: `${code} is your code for {practice}`,
    body: `Hello,\n\nthis code shows that we can reach you here. Type it on the page where you are booking:\n\n${code}\n\nIt is good for ten minutes. We never ask for it by telephone.`,
    footer:
      'Somebody is booking an appointment at {practice} and gave this address. Was it not you? Then nothing has to be done: without the code nothing is booked.',
    text: `${code} is your code for booking at {practice}. Good for 10 minutes. Not you? Ignore this.`,
  }),
  el: (code) => ({
    subject: `${code}: ο κωδικός σας για {practice}`,
    body: `Γεια σας,\n\nμε αυτόν τον κωδικό επιβεβαιώνετε ότι μπορούμε να επικοινωνήσουμε μαζί σας εδώ. Γράψτε τον στη σελίδα όπου κλείνετε το ραντεβού:\n\n${code}\n\nΙσχύει για δέκα λεπτά. Δεν θα σας τον ζητήσουμε ποτέ τηλεφωνικά.`,
    footer:
      'Κάποιος κλείνει ραντεβού ({practice}) και έδωσε αυτή τη διεύθυνση. Δεν ήσασταν εσείς; Δεν χρειάζεται να κάνετε κάτι: χωρίς τον κωδικό δεν κλείνεται τίποτα.',
    text: `${code}: ο κωδικός σας για το ραντεβού ({practice}). Ισχύει 10 λεπτά. Δεν ήσασταν εσείς; Αγνοήστε το.`,
  }),
}
