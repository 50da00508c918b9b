import { useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import type { Refused } from '../ui/answer.ts'
import { tab } from '../ui/memory.ts'
import { Field } from '../ui/parts.tsx'
import { countdown } from '../ui/times.ts'
import { type Page, type Profile, usePage } from './context.ts'
import type { Draft } from './draft.ts'
import { type Key, useChange } from './own.ts'

export type Checked = Profile['practice']['contact_check']

interface Contact {
  readonly channel: 'email' | 'phone'
  readonly address: string
}

/** A code that is on its way, and whether it has come back. In this tab, so that a reload loses nothing. */
interface Sent extends Contact {
  readonly at: number
  readonly isChecked: boolean
}

interface Then {
  readonly done: () => void
  readonly refused: (why: Refused) => void
}

export interface ContactCheck {
  /** What the practice checks. */
  readonly checked: Checked
  readonly step: 'none' | 'send' | 'code'
  readonly address: string
  readonly channel: Contact['channel']
  /** When another one can be sent, by the server's clock. */
  readonly againAt: number
  readonly isBusy: boolean
  readonly error: Error | null
  readonly isPaused: boolean
  send(then: Then): void
  show(code: string, then: Then): void
  /** The practice wants it by now, though it did not when the page was opened. */
  demand(checked: Checked): void
  /** It goes elsewhere, or is typed anew. */
  forget(): void
}

/** The server's own wait between two codes to one address. */
const WAIT_MS = 60_000

/** Whether the contact is the visitor's own, for whichever address stands in the form right now. */
export function useContactCheck(own: Key, draft: Draft): ContactCheck {
  const { profile, api, clock } = usePage()
  const [checked, demand] = useState<Checked>(profile.practice.contact_check)
  const place = `horai:code:${own.id}`
  const [sent, setSent] = useState<Sent | null>(() => tab.read<Sent>(place))
  const keep = (next: Sent | null) => {
    setSent(next)
    if (next) tab.write(place, next)
    else tab.forget(place)
  }
  const params = (header: { 'Idempotency-Key': string }) => ({ params: { path: { id: own.id }, header } })
  const asking = useChange<Schemas['ContactCodeRequest']>(own, 'contact-code', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/contact-code', { ...params(header), body }),
  )
  const checking = useChange<Schemas['CheckContactRequest']>(own, 'check-contact', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/check-contact', { ...params(header), body }),
  )
  const contact = contactIn(checked, draft)
  const isSent = sent !== null && sent.channel === contact?.channel && sent.address === contact.address
  return {
    checked,
    step: contact === null || (isSent && sent.isChecked) ? 'none' : isSent ? 'code' : 'send',
    address: sent?.address ?? '',
    channel: sent?.channel ?? 'email',
    againAt: (sent?.at ?? 0) + WAIT_MS,
    isBusy: asking.isPending || checking.isPending,
    error: asking.error ?? checking.error,
    isPaused: asking.isPaused || checking.isPaused,
    send({ done, refused }) {
      if (contact === null) return
      checking.reset()
      asking.make(
        { [contact.channel]: contact.address },
        {
          done: () => {
            keep({ ...contact, at: clock.now(), isChecked: false })
            done()
          },
          refused,
        },
      )
    },
    show(code, { done, refused }) {
      if (sent === null) return
      asking.reset()
      checking.make(
        { code },
        {
          done: () => {
            keep({ ...sent, isChecked: true })
            done()
          },
          refused,
        },
      )
    },
    demand,
    forget: () => keep(null),
  }
}

/** Where the code goes; null where none is wanted. */
function contactIn(checked: Checked, { email, phone }: Draft): Contact | null {
  if (checked === 'none') return null
  const byPhone = checked === 'phone' || (checked === 'either' && !email.trim())
  return byPhone ? { channel: 'phone', address: phone.trim() } : { channel: 'email', address: email.trim() }
}

/** What is wrong with a code, beside its field. */
export function codeFault({ words }: Page, { problem }: Refused): string | null {
  if (problem.code === 'code_expired') return words.say('code_over')
  return problem.code === 'wrong_code' ? words.say('code_wrong', { count: problem.tries_left ?? 0 }) : null
}

/** Where the code is typed in, with the ways out: another code, another address. */
export function Code({
  check,
  code,
  error,
  onChange,
  onAgain,
  onOther,
}: {
  check: ContactCheck
  code: string
  error: string | null
  onChange: (code: string) => void
  onAgain: () => void
  onOther: () => void
}) {
  const { words, clock } = usePage()
  const waitMs = check.againAt - clock.now()
  return (
    <fieldset className="code">
      <legend>{words.say('code_sent', { address: check.address })}</legend>
      <Field
        label={words.say('code')}
        hint={words.say('code_hint')}
        value={code}
        error={error}
        onChange={(text) => onChange(text.replace(/\D/g, '').slice(0, 6))}
        autoComplete="one-time-code"
        inputMode="numeric"
        spellCheck={false}
      />
      <div className="ways">
        <button
          type="button"
          className="link"
          aria-disabled={waitMs > 0 || undefined}
          onClick={() => {
            if (waitMs <= 0) onAgain()
          }}
        >
          {waitMs > 0 ? words.say('code_again_in', { left: countdown(waitMs) }) : words.say('code_again')}
        </button>
        <button type="button" className="link" onClick={onOther}>
          {words.say('code_other')}
        </button>
      </div>
    </fieldset>
  )
}
