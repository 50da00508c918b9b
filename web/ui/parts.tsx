import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react'

/* The few things every page is made of. Plain elements with a class each: what a browser does with them by keyboard and
   screen reader is right already. */

type Kind = 'primary' | 'plain' | 'quiet' | 'danger'

export function Button({
  kind = 'plain',
  busy = false,
  className = '',
  children,
  ...rest
}: ComponentProps<'button'> & { kind?: Kind; busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      className={`button ${kind} ${className}`}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : null}
      {children}
    </button>
  )
}

interface FieldProps {
  readonly label: string
  readonly error: string | null
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly lines?: number
}

/** A text field with its label, what is wrong with it, and a hint, tied together for screen readers. */
export function Field({
  label,
  error,
  hint,
  value,
  onChange,
  lines,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {lines ? <textarea {...shared} rows={lines} maxLength={2000} /> : <input {...rest} {...shared} />}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

interface NoticeProps {
  readonly kind: 'warn' | 'info' | 'good'
  readonly title: string
  readonly children?: ReactNode
  readonly role?: 'alert' | 'status' | 'group'
  /** It answers something that was done further down the page: the visitor is taken to it. */
  readonly brought?: boolean
}

/** Something that the visitor must hear of. `alert` is said at once, `status` when there is a pause. */
export function Notice({ kind, title, children, role = 'alert', brought = false }: NoticeProps) {
  const here = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another notice
  useEffect(() => {
    if (!brought) return
    here.current?.scrollIntoView({ block: 'center' })
    here.current?.focus({ preventScroll: true })
  }, [brought, title])
  return (
    <section
      ref={here}
      className={`notice ${kind}`}
      role={role}
      aria-label={title}
      tabIndex={brought ? -1 : undefined}
    >
      <p className="notice-title">{title}</p>
      {children}
    </section>
  )
}

/** A question over the page: what is behind it waits, Escape means no. */
export function Question({
  title,
  children,
  onClose,
}: {
  title: string
  children: ReactNode
  onClose: () => void
}) {
  const here = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = here.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    <dialog ref={here} className="question" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}

/** A heading that takes the focus when it appears, so that whoever does not see the page knows that it is another. */
export function Arrival({ level = 2, children }: { level?: 1 | 2; children: ReactNode }) {
  const here = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    here.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [])
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading ref={here} tabIndex={-1} className="arrival">
      {children}
    </Heading>
  )
}

export function Loading({ label }: { label: string }) {
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {label}
    </p>
  )
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** Some of a few, as checkboxes that look like pills. */
export function Several<Value extends string | number>({
  legend,
  error,
  options,
  values,
  onChange,
}: {
  legend: string
  error: string | null
  options: readonly { readonly value: Value; readonly label: string }[]
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
}) {
  const id = useId()
  const toggled = (value: Value) =>
    options.map((option) => option.value).filter((one) => values.includes(one) !== (one === value))
  return (
    <fieldset className="choices" aria-describedby={error ? id : undefined}>
      <legend>{legend}</legend>
      <div className="pills">
        {options.map(({ value, label }) => (
          <label key={value} className="pill">
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={() => onChange(toggled(value))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p className="error" id={id} tabIndex={-1}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}

/** One of a few, as radio buttons that look like pills. */
export function Choices({
  legend,
  name,
  options,
  value,
  onChange,
}: {
  legend: string
  name: string
  options: readonly Choice[]
  value: string
  onChange: (value: string) => void
}) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="pills">
        {options.map((option) => (
          <label key={option.value} className="pill">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
