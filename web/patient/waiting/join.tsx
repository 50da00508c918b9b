import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { again, answerOf, Refused } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { Arrival, Button, Choices, Field, Notice, Several } from '../../ui/parts.tsx'
import { visitorZone } from '../../ui/times.ts'
import { weekdayName } from '../../ui/weekdays.ts'
import { go } from '../address.ts'
import { type Doctor, type Need, type Page, type Place, usePage } from '../context.ts'
import { StepLink } from '../step-link.tsx'
import { Why } from '../why.tsx'
import { everyDay, type TimeOfDay, timesOfDay, usualWish, type Wish } from './wish.ts'

interface Who {
  readonly name: string
  readonly email: string
  readonly phone: string
  /** Whether texts may go to the number. */
  readonly texts: boolean
}

type Errors = Partial<Record<keyof Who | keyof Wish, string>>

interface Choice {
  readonly need: Need
  readonly doctors: readonly Doctor[]
  readonly doctor: Doctor | undefined
  readonly places: readonly Place[]
  readonly place: Place | undefined
}

/** For whoever finds nothing that suits: what would, and how to be told. */
export function Join({ need, doctors, doctor, places, place }: Choice) {
  const page = usePage()
  const { words } = page
  const [wish, setWish] = useState<Wish>(() => usualWish(page))
  const [who, setWho] = useState<Who>({ name: '', email: '', phone: '', texts: false })
  const [doctorId, setDoctor] = useState(doctor?.id ?? '')
  const [placeId, setPlace] = useState(place?.id ?? '')
  const [errors, setErrors] = useState<Errors>({})
  const form = useRef<HTMLFormElement>(null)
  const joining = useJoining()
  const typed = (field: 'name' | 'email' | 'phone') => ({
    value: who[field],
    error: errors[field] ?? null,
    spellCheck: false,
    onChange: (value: string) => setWho({ ...who, [field]: value }),
  })
  const dated = (field: 'from' | 'to') => ({
    type: 'date',
    value: wish[field],
    error: errors[field] ?? null,
    onChange: (value: string) => setWish({ ...wish, [field]: value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = faultsOf(page, who, wish)
    setErrors(found)
    if (Object.keys(found).length === 0) joining.join(requestOf(page, { need, doctorId, placeId, wish, who }))
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], .error')?.focus())
  }
  return (
    <form ref={form} className="details" noValidate onSubmit={submit}>
      <Arrival>{words.say('wait')}</Arrival>
      <p className="soft">{words.say('wait_detail')}</p>
      {doctors.length > 1 ? (
        <Choices
          legend={words.say('with_whom')}
          name="wait-doctor"
          value={doctorId}
          options={[
            { value: '', label: words.say('anyone') },
            ...doctors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setDoctor}
        />
      ) : null}
      {places.length > 1 ? (
        <Choices
          legend={words.say('where')}
          name="wait-place"
          value={placeId}
          options={[
            { value: '', label: words.say('anywhere') },
            ...places.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setPlace}
        />
      ) : null}
      <div className="pair">
        <Field label={words.say('wait_from')} {...dated('from')} />
        <Field label={words.say('wait_to')} {...dated('to')} />
      </div>
      <Several
        legend={words.say('wait_days')}
        error={errors.weekdays ?? null}
        options={everyDay.map((day) => ({ value: day, label: weekdayName(words, day) }))}
        values={wish.weekdays}
        onChange={(weekdays) => setWish({ ...wish, weekdays })}
      />
      <Choices
        legend={words.say('wait_times')}
        name="wait-time"
        value={wish.time}
        options={Object.entries(timesOfDay).map(([value, { word }]) => ({ value, label: words.say(word) }))}
        onChange={(time) => setWish({ ...wish, time: time as TimeOfDay })}
      />
      <Field label={words.say('name')} autoComplete="name" {...typed('name')} />
      <div className="pair">
        <Field
          label={words.say('email')}
          type="email"
          autoComplete="email"
          inputMode="email"
          {...typed('email')}
        />
        <Field
          label={words.say('phone_number')}
          type="tel"
          autoComplete="tel"
          inputMode="tel"
          {...typed('phone')}
        />
      </div>
      {who.phone.trim() ? (
        <Several
          legend={words.say('wait_texts')}
          error={null}
          options={[{ value: 'texts', label: words.say('wait_texts_yes') }]}
          values={who.texts ? ['texts'] : []}
          onChange={(chosen) => setWho({ ...who, texts: chosen.length > 0 })}
        />
      ) : null}
      <p className="hint">{words.say('wait_contact_hint')}</p>
      {joining.isPaused ? (
        <Notice kind="info" title={words.say('offline')} role="status">
          <p>{words.say('offline_detail')}</p>
        </Notice>
      ) : joining.error ? (
        <Notice kind="warn" title={words.say('failed')}>
          <Why error={joining.error} />
        </Notice>
      ) : null}
      <div className="actions">
        <Button kind="primary" type="submit" busy={joining.isPending}>
          {words.say(joining.isPending ? 'wait_sending' : 'wait_send')}
        </Button>
        <Button kind="quiet" onClick={() => history.back()}>
          {words.say('back')}
        </Button>
      </div>
    </form>
  )
}

type JoinBody = Schemas['JoinRequest']

/** Once, however often it has to be sent; then to the page of what one waits for. */
function useJoining() {
  const { api, profile } = usePage()
  const queries = useQueryClient()
  const { slug } = profile.practice
  const intent = `wait:${slug}`
  const { mutate, isPending, isPaused, error } = useMutation({
    ...again,
    mutationKey: [intent],
    mutationFn: (body: JoinBody) =>
      answerOf(
        api.anyone.POST('/public/{practice_slug}/waitlist-entries', {
          params: { path: { practice_slug: slug }, header: { 'Idempotency-Key': keyOf(intent, body) } },
          body,
        }),
      ),
    onSuccess: ({ id, manage_token }) => {
      settled(intent)
      go({ page: 'waiting', own: { id, token: manage_token } }, { replace: true })
    },
    onError: (why) => {
      if (why instanceof Refused) settled(intent)
    },
  })
  return {
    join(body: JoinBody) {
      if (queries.isMutating({ mutationKey: [intent] }) === 0) mutate(body)
    },
    isPending,
    isPaused,
    error,
  }
}

interface Filled {
  readonly need: Need
  readonly doctorId: string
  readonly placeId: string
  readonly wish: Wish
  readonly who: Who
}

function requestOf({ words }: Page, { need, doctorId, placeId, wish, who }: Filled): JoinBody {
  const { earliest_local, latest_local } = timesOfDay[wish.time]
  return {
    patient: {
      name: who.name.trim(),
      email: who.email.trim() || null,
      phone: who.phone.trim() || null,
      sms_allowed: who.texts && who.phone.trim() !== '',
      timezone: visitorZone(),
      locale: words.locale,
    },
    appointment_type_slug: need.slug,
    doctor_id: doctorId || null,
    doctor_location_id: placeId || null,
    from_date: wish.from,
    to_date: wish.to,
    weekdays: [...wish.weekdays],
    earliest_local,
    latest_local,
  }
}

function faultsOf({ words }: Page, { name, email, phone }: Who, { from, to, weekdays }: Wish): Errors {
  const found: Errors = {}
  if (!from) found.from = words.say('field_odd')
  if (!to) found.to = words.say('field_odd')
  else if (to < from) found.to = words.say('wait_dates_odd')
  if (weekdays.length === 0) found.weekdays = words.say('wait_days_missing')
  if (!name.trim()) found.name = words.say('name_missing')
  if (!email.trim() && !phone.trim()) found.email = words.say('contact_missing')
  if (email.trim() && !/^[^\s@]+@[^\s@]+$/.test(email.trim())) found.email = words.say('email_odd')
  if (phone.trim() && !/^\+?[0-9][0-9 ()./-]{2,38}$/.test(phone.trim())) found.phone = words.say('phone_odd')
  return found
}

/** The way to the form: plain where there is nothing else to do, quiet where there is. */
export function WaitLink({ isQuiet = false }: { isQuiet?: boolean }) {
  const { words } = usePage()
  const query = new URLSearchParams(location.search)
  const step = {
    need: query.get('need'),
    doctor: query.get('doctor'),
    place: query.get('place'),
    waits: true,
  } as const
  return (
    <StepLink step={step} className={isQuiet ? 'link' : 'button primary'}>
      {words.say(isQuiet ? 'wait_link_quiet' : 'wait_link')}
    </StepLink>
  )
}
