import { CalendarFault, type CalendarFaultKind, notUnderstood } from '../provider.ts'

/** What opens the calendars of an account. */
export interface Access {
  /** Good for a while yet. Throws {@link CalendarFault}. */
  token(): Promise<string>
  /** Another one than this, which was not taken. Throws {@link CalendarFault}. */
  renewed(refused: string): Promise<string>
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Statuses that are answers and no faults, besides success. */
  readonly also?: readonly number[]
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what others write; whoever reads it looks at each field
  readonly body: any
}

export type Ask = (url: string, asking?: Asking) => Promise<Answer>

/**
 * JSON over HTTP, for the calendars of an account: a token that is not taken is renewed once. Tokens go to the origin of
 * `api` and nowhere else. Throws {@link CalendarFault}.
 */
export function askingFor(api: string, access: Access, fetch: typeof globalThis.fetch): Ask {
  const { origin } = new URL(api)
  return async (url, { method = 'GET', body, headers = {}, also = [] } = {}) => {
    if (new URL(url).origin !== origin)
      throw new CalendarFault('not_understood', 'The calendar names pages of another server.')
    const send = (token: string) =>
      fetch(url, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
          authorization: `Bearer ${token}`,
        },
        ...(body === undefined ? {} : { body }),
      })
    const token = await access.token()
    let answer = await send(token)
    if (answer.status === 401) answer = await send(await access.renewed(token))
    const told = await bodyOf(answer)
    if (!answer.ok && !also.includes(answer.status)) throw faultOf(answer, told)
    return { status: answer.status, body: told }
  }
}

async function bodyOf(answer: Response): Promise<Answer['body']> {
  const text = await answer.text()
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    if (!answer.ok) return null
    throw notUnderstood()
  }
}

/** A status that is no success. */
export class Declined extends CalendarFault {
  readonly status: number
  /** The provider's own word for it; empty where it has none. */
  readonly reason: string

  constructor(status: number, reason: string, ...fault: ConstructorParameters<typeof CalendarFault>) {
    super(...fault)
    this.status = status
    this.reason = reason
  }
}

const TOO_OFTEN = /rateLimit|quota|throttl/i

function faultOf({ status, headers }: Response, body: Answer['body']): Declined {
  const reason = String(body?.error?.errors?.[0]?.reason ?? body?.error?.code ?? '')
  const wait = waitOf(headers)
  return new Declined(status, reason, ...wordsOf(status, TOO_OFTEN.test(reason)), wait)
}

function wordsOf(status: number, isTooOften: boolean): [CalendarFaultKind, string] {
  if (status === 401) return ['login_needed', 'The account no longer lets us in: connect it again.']
  if (status === 429 || (status === 403 && isTooOften))
    return ['too_busy', `The calendar wants to be asked less often (${status}).`]
  if (status === 403) return ['not_allowed', 'The account may not do this in that calendar (403).']
  if (status === 404) return ['not_there', 'The calendar is no longer there (404).']
  return [status >= 500 ? 'too_busy' : 'not_understood', `The calendar’s server answered ${status}.`]
}

/** Seconds (RFC 9110, 10.2.3); a date is not waited for. */
function waitOf(headers: Headers): number {
  const seconds = Number(headers.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0
}
