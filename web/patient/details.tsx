import { type FormEvent, useRef, useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { Refused } from '../ui/answer.ts'
import { Arrival, Button, Field, Notice } from '../ui/parts.tsx'
import { countdown, visitorZone } from '../ui/times.ts'
import { go } from './address.ts'
import type { Own } from './api.ts'
import { type Checked, Code, codeFault, useContactCheck } from './contact-code.tsx'
import { type Page, usePage } from './context.ts'
import { type Draft, emptyDraft, forgetDraft, keepDraft, readDraft } from './draft.ts'
import { forgetHeld, release } from './holding.ts'
import { Left } from './left.tsx'
import { type Key, useChange } from './own.ts'
import { CardFields, isByCard, Terms, useCard, usePayment, useWhileInProgress, verbOf } from './payment.tsx'
import { stepToTimes, typeOf } from './visit-facts.ts'

type Errors = Partial<Record<keyof Draft | 'code', string | undefined>>

/** Who comes: the last step. What is typed is kept, whatever happens to the hold. */
export function Details({ own, visit, leftMs }: { own: Key; visit: Own; leftMs: number }) {
  const page = usePage()
  const { words, profile, api } = page
  const [draft, setDraft] = useState<Draft>(() => readDraft(page) ?? emptyDraft)
  const [errors, setErrors] = useState<Errors>({})
  const [code, setCode] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const check = useContactCheck(own, draft)
  const { data: payment, refetch: askAfterPayment } = usePayment(own, visit.version)
  const card = useCard(own, isByCard(payment))
  const [paying, setPaying] = useState<'no' | 'yes' | { readonly why: string }>('no')
  const path = { id: own.id }
  const confirming = useChange<Schemas['OwnConfirmRequest']>(own, 'confirm', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/confirm', { params: { path, header }, body }),
  )

  const change = (field: keyof Draft) => (value: string) => {
    const next = { ...draft, [field]: value }
    setDraft(next)
    keepDraft(page, next)
    setErrors({ ...errors, [field]: undefined })
  }
  const focusOn = (what: string) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(what)?.focus())
  const complain = (found: Errors) => {
    setErrors(found)
    focusOn('[aria-invalid]')
  }
  const sendCode = () =>
    check.send({
      done: () => {
        setCode('')
        setErrors({})
        focusOn('[autocomplete="one-time-code"]')
      },
      refused: (why) => complain(faultsFrom(page, why)),
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = faultsOf(page, draft, check.checked)
    if (check.step === 'code' && code.length < 6) found.code = words.say('code_missing')
    if (Object.values(found).some(Boolean)) return complain(found)
    if (check.step === 'none') return void book()
    if (check.step === 'send') return sendCode()
    check.show(code, {
      done: () => void book(),
      refused: (why) => complain({ code: codeFault(page, why) ?? undefined }),
    })
  }
  /** The money is promised first, where it is to be; taken it is with the booking. */
  const book = async () => {
    if (paying === 'yes' || confirming.isPending) return
    if (isByCard(payment)) {
      setPaying('yes')
      const why = await card.promise().catch(() => words.say('pay_failed_detail'))
      setPaying(why === null ? 'no' : { why })
      if (why !== null) return
    }
    confirm()
  }
  const confirm = () =>
    confirming.make(requestOf(page, draft), {
      done: (booked) => {
        forgetDraft(page)
        forgetHeld(page, own.id)
        dispatchEvent(new CustomEvent('horai:booked', { detail: booked }))
      },
      refused: (why) => {
        if (why.problem.code === 'payment_needed') void askAfterPayment()
        if (why.problem.contact_check) check.demand(why.problem.contact_check)
        complain(faultsFrom(page, why))
      },
    })
  useWhileInProgress(own, confirming.error)
  const isBusy = confirming.isPending || check.isBusy || paying === 'yes'
  const approval = typeOf(profile, visit)?.requires_approval
  const count = Object.values(errors).filter(Boolean).length
  const field = { required: false, spellCheck: false } as const
  return (
    <form ref={form} className="details" noValidate onSubmit={submit}>
      <KeptFor own={own} visit={visit} leftMs={leftMs} />
      <Arrival>{words.say('details')}</Arrival>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.for === 'child'}
          onChange={({ currentTarget }) => change('for')(currentTarget.checked ? 'child' : 'me')}
        />
        {words.say('for_child')}
      </label>
      {draft.for === 'child' ? (
        <Field
          {...field}
          label={words.say('child_name')}
          value={draft.child}
          error={errors.child ?? null}
          onChange={change('child')}
          autoComplete="off"
        />
      ) : null}
      <Field
        {...field}
        label={words.say('name')}
        value={draft.name}
        error={errors.name ?? null}
        onChange={change('name')}
        autoComplete="name"
      />
      <div className="pair">
        <Field
          {...field}
          type="email"
          label={words.say('email')}
          value={draft.email}
          error={errors.email ?? null}
          onChange={change('email')}
          autoComplete="email"
          inputMode="email"
        />
        <Field
          {...field}
          type="tel"
          label={words.say('phone_number')}
          value={draft.phone}
          error={errors.phone ?? null}
          onChange={change('phone')}
          autoComplete="tel"
          inputMode="tel"
        />
      </div>
      {errors.email ? null : (
        <p className="hint">{words.say(check.checked === 'none' ? 'contact_hint' : 'contact_hint_code')}</p>
      )}
      <Field
        label={words.say('note')}
        value={draft.note}
        error={errors.note ?? null}
        onChange={change('note')}
        lines={3}
      />
      {check.step === 'code' ? (
        <Code
          check={check}
          code={code}
          error={errors.code ?? null}
          onChange={(digits) => {
            setCode(digits)
            setErrors({ ...errors, code: undefined })
          }}
          onAgain={sendCode}
          onOther={() => {
            check.forget()
            focusOn(check.channel === 'phone' ? '[type=tel]' : '[type=email]')
          }}
        />
      ) : null}
      {payment ? <Terms payment={payment} /> : null}
      {isByCard(payment) ? <CardFields card={card} /> : null}
      {typeof paying === 'object' ? (
        <Notice kind="warn" title={words.say('pay_declined')} role="alert">
          <p>{paying.why}</p>
        </Notice>
      ) : null}
      <p className="visually-hidden" role="alert">
        {count > 0 ? words.say('check_fields', { count }) : ''}
      </p>
      <Obstacle error={confirming.error ?? check.error} isPaused={confirming.isPaused || check.isPaused} />
      <div className="actions">
        <Button kind="primary" type="submit" busy={isBusy}>
          {check.step === 'send'
            ? words.say(check.isBusy ? 'code_sending' : 'code_send')
            : words.say(isBusy ? 'confirming' : verbOf(approval ?? false, payment))}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            if (isBusy) return
            void release(page, own)
            go(stepToTimes(profile, visit))
          }}
        >
          {words.say('release')}
        </Button>
      </div>
    </form>
  )
}

/** Why it is not confirmed yet, when that is not the fault of a field. */
function Obstacle({ error, isPaused }: { error: Error | null; isPaused: boolean }) {
  const { words } = usePage()
  if (isPaused)
    return (
      <Notice kind="info" title={words.say('offline')} role="status">
        <p>{words.say('offline_detail')}</p>
      </Notice>
    )
  if (!error) return null
  if (!(error instanceof Refused))
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
      </Notice>
    )
  if (atField.has(error.problem.code)) return null
  return (
    <Notice kind="warn" title={error.problem.title}>
      <p>{error.problem.detail}</p>
    </Notice>
  )
}

/** What is said beside the field it is about. */
const atField: ReadonlySet<string> = new Set(['validation_failed', 'wrong_code', 'code_expired'])

/** How long the time is kept, and the one time it can be kept longer. */
function KeptFor({ own, visit, leftMs }: { own: Key; visit: Own; leftMs: number }) {
  const { words, api } = usePage()
  const extending = useChange<Record<string, never>>(own, 'extend', (body, header) =>
    api
      .own(own.token)
      .POST('/public/appointments/{id}/extend', { params: { path: { id: own.id }, header }, body }),
  )
  return (
    <div className="kept">
      <p>
        {words.say('kept_for')}: <Left leftMs={leftMs} />
      </p>
      {visit.hold_extended ? null : (
        <button type="button" className="link" onClick={() => extending.make({})}>
          {words.say('more_time')}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {extending.isSuccess
          ? words.say('more_time_given', { left: countdown(leftMs - (leftMs % 60_000)) })
          : ''}
      </span>
    </div>
  )
}

/** A child comes; who books for it is its guardian, is told, and may change the visit. */
function requestOf({ words }: Page, draft: Draft): Schemas['OwnConfirmRequest'] {
  const shared = { timezone: visitorZone(), locale: words.locale }
  const who = {
    name: draft.name.trim(),
    email: draft.email.trim() || null,
    phone: draft.phone.trim() || null,
    ...shared,
  }
  const notes = draft.note.trim() || null
  if (draft.for === 'me') return { patient: who, notes }
  return { patient: { name: draft.child.trim(), ...shared }, guardian: who, notes }
}

function faultsOf({ words }: Page, draft: Draft, checked: Checked): Errors {
  const { name, email, phone, child } = draft
  const found: Errors = {}
  if (draft.for === 'child' && !child.trim()) found.child = words.say('name_missing')
  if (!name.trim()) found.name = words.say('name_missing')
  if (!email.trim() && !phone.trim()) found.email = words.say('contact_missing')
  if (!email.trim() && checked === 'email') found.email = words.say('email_needed')
  if (!phone.trim() && checked === 'phone') {
    found.phone = words.say('phone_needed')
    if (!email.trim()) found.email = undefined
  }
  if (email.trim() && !/^[^\s@]+@[^\s@]+$/.test(email.trim())) found.email = words.say('email_odd')
  if (phone.trim() && !/^\+?[0-9][0-9 ()./-]{2,38}$/.test(phone.trim())) found.phone = words.say('phone_odd')
  return found
}

const fields: Readonly<Record<string, keyof Draft>> = {
  '/patient/name': 'name',
  '/guardian/name': 'name',
  '/guardian/email': 'email',
  '/guardian/phone': 'phone',
  '/patient/email': 'email',
  '/patient/phone': 'phone',
  '/email': 'email',
  '/phone': 'phone',
  '/notes': 'note',
}

/** What the server found wrong, beside the field it is about. */
function faultsFrom({ words }: Page, { problem }: Refused): Errors {
  const found: Errors = {}
  for (const { pointer } of problem.errors ?? []) {
    const field = fields[pointer]
    if (field)
      found[field] = words.say(
        field === 'email' ? 'email_odd' : field === 'phone' ? 'phone_odd' : 'field_odd',
      )
  }
  return found
}
