import { SetupFailure } from '../db/setup-failure.ts'

/** Sends texts. */
export interface TextSender {
  /** Answers what the provider calls it. Rejects with {@link TextRefused} where trying again cannot help. */
  send(text: { readonly to: string; readonly body: string }): Promise<string>
}

/** The provider has said no for good: such a number, or who answered STOP. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused'
}

interface TwilioOptions {
  readonly accountSid: string
  readonly authToken: string
  /** The number or name that texts come from. */
  readonly from: string
  /** `https://api.twilio.com` unless given. */
  readonly url?: string
}

const TIMEOUT_MS = 15_000

/** Twilio's Messages resource (API of 2010-04-01): a form in, JSON out. */
export function twilio({
  accountSid,
  authToken,
  from,
  url = 'https://api.twilio.com',
}: TwilioOptions): TextSender {
  const address = `${url}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  return {
    async send({ to, body }) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { authorization },
        body: new URLSearchParams({ To: to.replaceAll(/[^+0-9]/g, ''), From: from, Body: body }),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const told = (await answer.json().catch(() => ({}))) as {
        sid?: string
        code?: number
        message?: string
      }
      if (answer.ok) return told.sid ?? String(answer.status)
      const reason = `${answer.status} ${told.code ?? ''} ${told.message ?? ''}`.trim()
      // Who we are, how often, and faults of theirs are put right; what is wrong with the text is not.
      if (answer.status === 400 || answer.status === 404) throw new TextRefused(reason)
      throw new Error(reason)
    },
  }
}

/**
 * What `HORAI_TWILIO_…` says; null where it says nothing. `HORAI_TWILIO_URL`: where Twilio is, for those whose account is in
 * another region, or who reach it by a gateway of their own.
 */
export function textsOf(env: NodeJS.ProcessEnv): TextSender | null {
  const accountSid = env['HORAI_TWILIO_ACCOUNT_SID']
  if (!accountSid) return null
  const authToken = env['HORAI_TWILIO_AUTH_TOKEN']
  const from = env['HORAI_TWILIO_FROM']
  if (!authToken || !from) {
    throw new SetupFailure(
      'HORAI_TWILIO_AUTH_TOKEN and HORAI_TWILIO_FROM are needed with HORAI_TWILIO_ACCOUNT_SID',
    )
  }
  const url = env['HORAI_TWILIO_URL'] || 'https://api.twilio.com'
  if (!URL.canParse(url)) {
    throw new SetupFailure('HORAI_TWILIO_URL is an address such as https://api.twilio.com')
  }
  return twilio({ accountSid, authToken, from, url })
}
