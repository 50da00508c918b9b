/** A provider of text messages on loopback, which speaks as Twilio's Messages resource does and notes what it took. */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { MailKind } from './mails.ts'
import type { Mood } from './mood.ts'

export interface ArrivedText {
  /** What its sender is told that it is called here. */
  readonly id: string
  readonly to: string
  readonly kind: MailKind
  /** As the text has it: `Fri 27 Mar, 10:00`, UTC. */
  readonly when: string
  /** When the request came: what it says was read before that. Epoch milliseconds. */
  readonly connected: number
}

export interface TextServer {
  readonly port: number
  /** What tells our programs of it, but for where it is. */
  readonly env: Readonly<Record<string, string>>
  readonly arrived: readonly ArrivedText[]
  /** What came and was no text of ours. */
  readonly odd: readonly string[]
  close(): Promise<void>
}

const SID = 'AC0123456789abcdef0123456789abcdef'
const TOKEN = 'the token of this torture'
const FROM = '+302100000000'
const own = {
  path: `/2010-04-01/Accounts/${SID}/Messages.json`,
  authorization: `Basic ${Buffer.from(`${SID}:${TOKEN}`).toString('base64')}`,
}

export async function openTextServer(mood: Mood): Promise<TextServer> {
  const arrived: ArrivedText[] = []
  const odd: string[] = []
  const server = createServer(async (request, answer) => {
    const connected = Date.now()
    const say = (status: number, body: object): void => {
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const form = await text(request).then(
      (body) => new URLSearchParams(body),
      () => null,
    )
    // Cut off in the middle: nothing was asked.
    if (form === null || !request.complete) return
    mood.sending()
    if (mood.now === 'away') return say(503, { code: 20503, message: 'Service unavailable', status: 503 })
    const id = `SM${randomBytes(16).toString('hex')}`
    const isOurs = request.url === own.path && request.headers.authorization === own.authorization
    const read = isOurs ? readText(form, id, connected) : null
    if (read === null) odd.push(`${request.method} ${request.url}: ${form}`)
    else arrived.push(read)
    // It is kept, and its sender hears that it was not.
    if (mood.now === 'forgetful')
      return say(500, { code: 20500, message: 'Internal server error', status: 500 })
    say(201, { sid: id, status: 'queued' })
  })
  server.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  return {
    port: (server.address() as AddressInfo).port,
    env: {
      HORAI_TWILIO_ACCOUNT_SID: SID,
      HORAI_TWILIO_AUTH_TOKEN: TOKEN,
      HORAI_TWILIO_FROM: FROM,
    },
    arrived,
    odd,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** What follows the name of the practice. */
const kinds: readonly (readonly [MailKind, RegExp])[] = [
  ['request', /: we have your requests? for /],
  ['confirmation', /: your appointments? on .* (is|are) confirmed\./],
  ['change', /: your appointments? (has|have) moved to /],
  ['cancellation', /: your appointments? on .* (is|are) cancelled\./],
  ['reminder', /: a reminder of your appointment on /],
  ['offer', / has become free\. It is kept for you until /],
]

function readText(form: URLSearchParams, id: string, connected: number): ArrivedText | null {
  const body = form.get('Body') ?? ''
  const kind = kinds.find(([, pattern]) => pattern.test(body))?.[0]
  const [when] = /\w{3} \d{1,2} \w{3,4}, \d\d:\d\d/.exec(body) ?? []
  if (kind === undefined || when === undefined || form.get('From') !== FROM) return null
  return { id, to: form.get('To') ?? '', kind, when, connected }
}
