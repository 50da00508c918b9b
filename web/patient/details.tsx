import type { Schemas } from '../../src/client/index.ts'
import { Arrival, Button, Field } from '../ui/parts.tsx'
import { countdown, visitorZone } from '../ui/times.ts'
import type { Words } from '../words/words.ts'
import { go } from './address.ts'
import type { Own } from './api.ts'
import { ContactFields, FaultCount, faultsFrom, Obstacle, useContactForm } from './contact-form.tsx'
import { type Page, usePage } from './context.ts'
import { type Draft, forgetDraft } from './draft.ts'
import { forgetHeld, release } from './holding.ts'
import { Left } from './left.tsx'
import { type Change, type Key, useChange } from './own.ts'
import { usePaying } from './payment.tsx'
import { stepToTimes } from './visit-facts.ts'

/** Who comes: the last step. What is typed is kept, whatever happens to the hold. */
export function Details({ own, visit, leftMs }: { own: Key; visit: Own; leftMs: number }) {
  const page = usePage()
  const { words, profile, api } = page
  const contact = useContactForm(own)
  const { draft, errors, check, change, complain } = contact
  const path = { id: own.id }
  const confirming = useChange<Schemas['OwnConfirmRequest']>(own, 'confirm', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/confirm', { params: { path, header }, body }),
  )
  const paying = usePaying(own, visit, confirming)
  const extending = useChange<Record<string, never>>(own, 'extend', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/extend', { params: { path, header }, body }),
  )
  const isMissing = draft.for === 'child' && !draft.child.trim()
  const confirm = () =>
    confirming.make(requestOf(page, draft), {
      done: (booked) => {
        forgetDraft(page)
        forgetHeld(page, own.id)
        dispatchEvent(new CustomEvent('horai:booked', { detail: booked }))
      },
      refused: (why) => {
        paying.refused(why)
        if (why.problem.contact_check) check.demand(why.problem.contact_check)
        complain(faultsFrom(page, why))
      },
    })
  const isBusy = check.isBusy || paying.isPending
  return (
    <form
      ref={contact.form}
      className="details"
      noValidate
      onSubmit={(event) =>
        contact.submit(
          event,
          isMissing ? { child: words.say('name_missing') } : {},
          () => void paying.first(confirm),
        )
      }
    >
      <KeptFor extending={extending} isExtended={visit.hold_extended} leftMs={leftMs} />
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
          spellCheck={false}
          label={words.say('child_name')}
          value={draft.child}
          error={errors['child'] ?? null}
          onChange={change('child')}
          autoComplete="off"
        />
      ) : null}
      <ContactFields contact={contact} />
      {paying.fields}
      <FaultCount errors={errors} />
      <Obstacle error={confirming.error ?? check.error} isPaused={confirming.isPaused || check.isPaused} />
      <div className="actions">
        <Button kind="primary" type="submit" busy={isBusy}>
          {check.step === 'send'
            ? words.say(check.isBusy ? 'code_sending' : 'code_send')
            : words.say(isBusy ? 'confirming' : paying.verb)}
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

/** How long the time is kept, and the one time it can be kept longer. */
export function KeptFor<Answer>({
  extending,
  isExtended,
  leftMs,
}: {
  extending: Change<Record<string, never>, Answer>
  isExtended: boolean
  leftMs: number
}) {
  const { words } = usePage()
  return (
    <div className="kept">
      <p>
        {words.say('kept_for')}: <Left leftMs={leftMs} />
      </p>
      {isExtended ? null : (
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
  const { who, shared } = bookerOf(words, draft)
  const notes = draft.note.trim() || null
  if (draft.for === 'me') return { patient: who, notes }
  return { patient: { name: draft.child.trim(), ...shared }, guardian: who, notes }
}

/** Whoever fills in the form, and what holds of everybody they book for. */
export function bookerOf(words: Words, { name, email, phone }: Draft) {
  const shared = { timezone: visitorZone(), locale: words.locale }
  return {
    shared,
    who: { name: name.trim(), email: email.trim() || null, phone: phone.trim() || null, ...shared },
  }
}
