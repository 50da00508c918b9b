import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { createMailer, type Mailer } from '../../src/mail/mailer.ts'

export interface Mailbox {
  /** `smtp://127.0.0.1:…`. */
  readonly url: string
  readonly mailer: Mailer
  /** What has arrived, in order, each as often as it came. */
  readonly mails: readonly ParsedMail[]
  /** To this address, the newest last. */
  to(address: string): readonly ParsedMail[]
  /** From now on the server answers so, before it takes a mail; null: it takes them. */
  fail(how: Failure | null): void
}

export interface Failure {
  readonly code: number
  readonly at: 'rcpt' | 'data'
  /** The mail is kept although the sender hears that it was not: an acknowledgement that gets lost. */
  readonly keeps?: boolean
}

/** A real SMTP server on loopback that offers no TLS, closed after the last test of the file. */
export async function aMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = []
  let failure: Failure | null = null
  // As many servers do, it repeats who the mail was for.
  const refusal = ({ code }: Failure, address = 'you') =>
    Object.assign(new Error(`not today for ${address}`), { responseCode: code })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(failure?.at === 'rcpt' ? refusal(failure, address) : null)
    },
    onData(stream, _session, done) {
      const failing = failure?.at === 'data' ? failure : null
      simpleParser(stream).then((mail) => {
        if (failing === null || failing.keeps) mails.push(mail)
        done(failing && refusal(failing))
      }, done)
    },
  })
  // Who sends may be killed in the middle of it.
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => new Promise<void>((closed) => server.close(closed)))
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return {
    url,
    mailer: createMailer({ url, from: 'visits@horai.example' }),
    mails,
    to: (address) => mails.filter((mail) => addressOf(mail) === address),
    fail(how) {
      failure = how
    },
  }
}

function addressOf({ to }: ParsedMail): string | undefined {
  return [to].flat()[0]?.value[0]?.address
}
