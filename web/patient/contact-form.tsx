import { type FormEvent, type RefObject, useRef, useState } from 'react'
import { Refused } from '../ui/answer.ts'
import { Field, Notice } from '../ui/parts.tsx'
import { type Checked, Code, type ContactCheck, codeFault, useContactCheck } from './contact-code.tsx'
import { type Page, usePage } from './context.ts'
import { type Draft, emptyDraft, keepDraft, readDraft } from './draft.ts'
import type { Key } from './own.ts'

/** What is wrong, by field: of {@link Draft}, `code`, and whatever else a form asks for. */
export type Errors = Readonly<Record<string, string | undefined>>

/** Who books, and how they are reached: what every form that ends in a booking asks. */
export interface ContactForm {
  readonly draft: Draft
  readonly errors: Errors
  readonly check: ContactCheck
  readonly code: string
  readonly form: RefObject<HTMLFormElement | null>
  change<Field extends keyof Draft>(field: Field, at?: string): (value: Draft[Field]) => void
  typeCode(digits: string): void
  sendCode(): void
  forgetCode(): void
  /** Shows them, and takes whoever typed to the first. */
  complain(found: Errors): void
  /** Books, once nothing is wrong and the contact is shown to be the visitor’s. */
  submit(event: FormEvent, faults: Errors, book: () => void): void
}

/** What is typed is kept, whatever happens to the hold. @param own the hold that a code is sent for */
export function useContactForm(own: Key): ContactForm {
  const page = usePage()
  const { words } = page
  const [draft, setDraft] = useState<Draft>(() => readDraft(page) ?? emptyDraft)
  const [errors, setErrors] = useState<Errors>({})
  const [code, setCode] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const check = useContactCheck(own, draft)

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
  return {
    draft,
    errors,
    check,
    code,
    form,
    change:
      (field, at = field) =>
      (value) => {
        const next = { ...draft, [field]: value }
        setDraft(next)
        keepDraft(page, next)
        setErrors({ ...errors, [at]: undefined })
      },
    typeCode(digits) {
      setCode(digits)
      setErrors({ ...errors, code: undefined })
    },
    sendCode,
    forgetCode() {
      check.forget()
      focusOn(check.channel === 'phone' ? '[type=tel]' : '[type=email]')
    },
    complain,
    submit(event, faults, book) {
      event.preventDefault()
      const missing = check.step === 'code' && code.length < 6 ? { code: words.say('code_missing') } : {}
      const found = { ...faults, ...contactFaults(page, draft, check.checked), ...missing }
      if (Object.values(found).some(Boolean)) return complain(found)
      if (check.step === 'none') return book()
      if (check.step === 'send') return sendCode()
      check.show(code, {
        done: book,
        refused: (why) => complain({ code: codeFault(page, why) ?? undefined }),
      })
    },
  }
}

export function ContactFields({ contact }: { contact: ContactForm }) {
  const { words } = usePage()
  const { draft, errors, check, change } = contact
  const field = { required: false, spellCheck: false } as const
  return (
    <>
      <Field
        {...field}
        label={words.say('name')}
        value={draft.name}
        error={errors['name'] ?? null}
        onChange={change('name')}
        autoComplete="name"
      />
      <div className="pair">
        <Field
          {...field}
          type="email"
          label={words.say('email')}
          value={draft.email}
          error={errors['email'] ?? null}
          onChange={change('email')}
          autoComplete="email"
          inputMode="email"
        />
        <Field
          {...field}
          type="tel"
          label={words.say('phone_number')}
          value={draft.phone}
          error={errors['phone'] ?? null}
          onChange={change('phone')}
          autoComplete="tel"
          inputMode="tel"
        />
      </div>
      {errors['email'] ? null : (
        <p className="hint">{words.say(check.checked === 'none' ? 'contact_hint' : 'contact_hint_code')}</p>
      )}
      <Field
        label={words.say('note')}
        value={draft.note}
        error={errors['note'] ?? null}
        onChange={change('note')}
        lines={3}
      />
      {check.step === 'code' ? (
        <Code
          check={check}
          code={contact.code}
          error={errors['code'] ?? null}
          onChange={contact.typeCode}
          onAgain={contact.sendCode}
          onOther={contact.forgetCode}
        />
      ) : null}
    </>
  )
}

/** How many fields are wrong, for whoever does not see them. */
export function FaultCount({ errors }: { errors: Errors }) {
  const { words } = usePage()
  const count = Object.values(errors).filter(Boolean).length
  return (
    <p className="visually-hidden" role="alert">
      {count > 0 ? words.say('check_fields', { count }) : ''}
    </p>
  )
}

/** Why it is not confirmed yet, when that is not the fault of a field. */
export function Obstacle({ error, isPaused }: { error: Error | null; isPaused: boolean }) {
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

function contactFaults({ words }: Page, { name, email, phone }: Draft, checked: Checked): Errors {
  const found: Partial<Record<keyof Draft, string | undefined>> = {}
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
export function faultsFrom({ words }: Page, { problem }: Refused): Errors {
  const found: Partial<Record<keyof Draft, string>> = {}
  for (const { pointer } of problem.errors ?? []) {
    const field = fields[pointer]
    if (field)
      found[field] = words.say(
        field === 'email' ? 'email_odd' : field === 'phone' ? 'phone_odd' : 'field_odd',
      )
  }
  return found
}
