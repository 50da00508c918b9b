/** A real SMTP server on loopback, which notes what arrived, and when whoever brought it came to the door. */
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Mood } from './mood.ts'

export type MailKind = 'request' | 'confirmation' | 'change' | 'cancellation' | 'reminder' | 'offer'

export interface ArrivedMail {
  /** Of the delivery: the local part of its Message-ID. */
  readonly id: string
  readonly to: string
  readonly kind: MailKind
  /** The start that it tells, epoch milliseconds. */
  readonly start: number
  /** Opens the visit that its link leads to. */
  readonly link: { readonly appointment: string; readonly key: string } | null
  /** When its sender had connected: what it says was read before that. Epoch milliseconds. */
  readonly connected: number
  readonly arrived: number
}

export interface MailServer {
  readonly port: number
  readonly arrived: readonly ArrivedMail[]
  /** What came and was no mail of ours. */
  readonly odd: readonly string[]
  close(): Promise<void>
}

export async function openMailServer(mood: Mood): Promise<MailServer> {
  const arrived: ArrivedMail[] = []
  const odd: string[] = []
  const connectedAt = new Map<string, number>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect({ id }, done) {
      connectedAt.set(id, Date.now())
      done()
    },
    onClose: ({ id }) => void connectedAt.delete(id),
    onRcptTo(_address, _session, done) {
      done(mood.now === 'away' ? busy() : null)
    },
    onData(stream, { id }, done) {
      const connected = connectedAt.get(id) ?? Date.now()
      simpleParser(stream).then(async (mail) => {
        mood.sending()
        if (mood.now === 'away') return done(busy())
        const read = readMail(mail, connected)
        if (read === null) odd.push(`${mail.subject} to ${addressOf(mail)}`)
        else arrived.push(read)
        // It is kept, and its sender hears that it was not.
        done(mood.now === 'forgetful' ? busy() : null)
      }, done)
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.server.address() as AddressInfo).port,
    arrived,
    odd,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

function busy(): Error {
  return Object.assign(new Error('try again later'), { responseCode: 451 })
}

const subjects: readonly (readonly [MailKind, RegExp])[] = [
  ['request', /^We have your requests? for /],
  ['confirmation', /^Your appointments? on .* (is|are) confirmed$/],
  ['change', /^Your appointments? (has|have) moved to /],
  ['cancellation', /^Your appointments? on .* (is|are) cancelled$/],
  ['offer', /^A time has become free: /],
  ['reminder', /^Your appointment on /],
]

function readMail(mail: ParsedMail, connected: number): ArrivedMail | null {
  const subject = mail.subject ?? ''
  const kind = subjects.find(([, pattern]) => pattern.test(subject))?.[0]
  const [, date, time] = /(\d{1,2} \w+ \d{4}), (\d\d:\d\d)/.exec(subject) ?? []
  const id = /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1]
  if (kind === undefined || date === undefined || id === undefined) return null
  const [, appointment, key] = /#([0-9a-f-]{36})\.(\S+)/.exec(mail.text ?? '') ?? []
  return {
    id,
    to: addressOf(mail),
    kind,
    start: Date.parse(`${date} ${time} UTC`),
    link: appointment === undefined || key === undefined ? null : { appointment, key },
    connected,
    arrived: Date.now(),
  }
}

function addressOf({ to }: ParsedMail): string {
  return [to].flat()[0]?.value[0]?.address ?? ''
}
