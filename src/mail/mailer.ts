import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'
import { SetupFailure } from '../db/setup-failure.ts'

export interface Mail {
  /** Stays through every attempt: a mail that arrives twice is recognised by its Message-ID, which is made of it. */
  readonly id: string
  readonly to: { readonly name?: string; readonly address: string }
  /** Who it comes from, in words; the address is the instance's. */
  readonly from_name: string
  readonly reply_to?: string | null
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where one request without a question ends such mails (RFC 8058). */
  readonly unsubscribe_url?: string | null
  readonly calendar?: { readonly file: string; readonly method: string } | null
}

export interface Mailer {
  /** The address that mails come from. */
  readonly from: string
  /** Resolves when the server has taken it, with what the server said. Rejects with {@link MailRefused}, or another error where trying again may help. */
  send(mail: Mail): Promise<string>
}

/** The server has said no for good: this address, or this mail, it will never take. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
}

export interface MailerOptions {
  /** `smtp://user:password@host:587`, or `smtps://…:465`. */
  readonly url: string
  /** The address that mails come from. */
  readonly from: string
  /** To another machine mail goes under TLS, or not at all, unless this is set. */
  readonly plain?: boolean
}

/** Nothing of a mail becomes a header but as a value: nodemailer encodes it, and ends no line inside one. */
export function createMailer({ url, from, plain = false }: MailerOptions): Mailer {
  const options = optionsOf(url, plain)
  // Whoever sends no mail loads no library for it.
  const transport = import('nodemailer').then(({ createTransport }) => createTransport(options))
  const domain = from.split('@')[1] ?? 'localhost'
  return {
    from,
    async send(mail) {
      try {
        const { response } = await (await transport).sendMail({
          messageId: `<${mail.id}@${domain}>`,
          from: { name: mail.from_name, address: from },
          to: { name: mail.to.name ?? '', address: mail.to.address },
          // One recipient, whatever the address looks like.
          envelope: { from, to: [mail.to.address] },
          ...(mail.reply_to ? { replyTo: mail.reply_to } : {}),
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          headers: headersOf(mail),
          ...(mail.calendar
            ? {
                icalEvent: {
                  method: mail.calendar.method,
                  content: mail.calendar.file,
                  filename: 'visit.ics',
                },
              }
            : {}),
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        return response
      } catch (error) {
        throw isFinal(error) ? new MailRefused((error as Error).message, { cause: error }) : error
      }
    },
  }
}

function optionsOf(url: string, plain: boolean): SMTPTransport.Options {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new SetupFailure('HORAI_SMTP_URL is an address such as smtp://user:password@mail.example:587')
  }
  const mayBePlain = plain || isThisMachine(new URL(url).hostname)
  return {
    // A server that offers no STARTTLS, or from which somebody on the way took the offer, gets nothing.
    ...(mayBePlain ? { url } : { url: withoutLoopholes(url), requireTLS: true }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 10_000,
  }
}

/** What stands in the address goes before what is said beside it. */
function withoutLoopholes(text: string): string {
  const url = new URL(text)
  for (const name of ['requireTLS', 'ignoreTLS', 'opportunisticTLS']) url.searchParams.delete(name)
  return url.href
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function headersOf({ unsubscribe_url }: Mail): Record<string, string> {
  return {
    // No "I am away" in answer.
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribe_url
      ? { 'List-Unsubscribe': `<${unsubscribe_url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
      : {}),
  }
}

/** 5xx is for good, save what the server says before it has heard of the mail: a wrong password is put right. */
function isFinal(error: unknown): boolean {
  const { responseCode, code, command } = error as { responseCode?: number; code?: string; command?: string }
  if (responseCode === undefined || responseCode < 500) return false
  return code === 'EENVELOPE' || code === 'EMESSAGE' || /^(MAIL|RCPT|DATA)/.test(command ?? '')
}

const address = /^[^\s@<>",;:]+@[^\s@<>",;:]+$/

/** The mailer that the environment tells of; null where it tells of none. */
export function mailerOf(env: NodeJS.ProcessEnv): Mailer | null {
  const url = env['HORAI_SMTP_URL']
  if (!url) return null
  const from = env['HORAI_MAIL_FROM'] ?? ''
  if (!address.test(from)) throw new SetupFailure('HORAI_MAIL_FROM is the address that mails come from')
  const plain = env['HORAI_SMTP_PLAIN'] ?? ''
  if (!['', 'allowed'].includes(plain)) {
    throw new SetupFailure('HORAI_SMTP_PLAIN is left out, or allowed')
  }
  return createMailer({ url, from, plain: plain === 'allowed' })
}
