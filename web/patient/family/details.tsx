import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { Arrival, Button, Field } from '../../ui/parts.tsx'
import { clockTime } from '../../ui/times.ts'
import { go } from '../address.ts'
import type { Jointly, Own } from '../api.ts'
import {
  ContactFields,
  type Errors,
  FaultCount,
  faultsFrom,
  Obstacle,
  useContactForm,
} from '../contact-form.tsx'
import { type Page, usePage } from '../context.ts'
import { bookerOf, KeptFor } from '../details.tsx'
import { type Draft, forgetDraft } from '../draft.ts'
import { forgetHeld, release } from '../holding.ts'
import { type Key, useChange } from '../own.ts'
import { Terms, usePayment, verbOf } from '../payment.tsx'
import { Summary } from '../summary.tsx'
import { stepToTimes, typeOf, zoneOf } from '../visit-facts.ts'

/** Who comes, each at which time, and who books for them: one form for all, confirmed together. */
export function FamilyDetails({ own, visits, leftMs }: { own: Key; visits: readonly Own[]; leftMs: number }) {
  const page = usePage()
  const { words, profile, api, clock } = page
  const queries = useQueryClient()
  const [first] = visits as [Own]
  const zone = zoneOf(profile, first, clock.now())
  // What shows that a contact is one’s own for one of them shows it for all.
  const firstOwn = { id: first.id, token: own.token }
  const contact = useContactForm(firstOwn)
  const { draft, errors, check, change, complain } = contact
  const { data: payment } = usePayment(firstOwn, first.version)
  const path = { id: own.id }
  const confirming = useChange<Schemas['OwnJointConfirmRequest'], Jointly>(own, 'confirm', (body, header) =>
    api.own(own.token).POST('/public/joint-bookings/{id}/confirm', { params: { path, header }, body }),
  )
  const extending = useChange<Record<string, never>, Jointly>(own, 'extend', (body, header) =>
    api.own(own.token).POST('/public/joint-bookings/{id}/extend', { params: { path, header }, body }),
  )
  // Having a code sent keeps all of them longer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the step is another
  useEffect(() => {
    if (check.step === 'code') void queries.invalidateQueries({ queryKey: ['own', own.id] })
  }, [check.step])
  const nameAt = (i: number, name: string) =>
    change('people', `people${i}`)(visits.map((_, at) => (at === i ? name : (draft.people[at] ?? ''))))
  const book = () =>
    confirming.make(requestOf(page, draft, visits.length), {
      done: (booked) => {
        forgetDraft(page)
        forgetHeld(page, own.id)
        for (const detail of booked.appointments) dispatchEvent(new CustomEvent('horai:booked', { detail }))
      },
      refused: (why) => {
        if (why.problem.contact_check) check.demand(why.problem.contact_check)
        complain(faultsFrom(page, why))
      },
    })
  const isBusy = confirming.isPending || check.isBusy
  const isAsked = typeOf(profile, first)?.requires_approval ?? false
  return (
    <>
      <Summary visit={first} zone={zone} compact />
      <form
        ref={contact.form}
        className="details"
        noValidate
        onSubmit={(event) => contact.submit(event, missingNames(page, draft, visits.length), book)}
      >
        <KeptFor
          extending={extending}
          isExtended={visits.some((each) => each.hold_extended)}
          leftMs={leftMs}
        />
        <Arrival>{words.say('family_details')}</Arrival>
        <label className="check">
          <input
            type="checkbox"
            checked={draft.comesToo}
            onChange={({ currentTarget }) => change('comesToo', 'people0')(currentTarget.checked)}
          />
          {words.say('family_comes_too')}
        </label>
        {visits.map(({ id, starts_at_utc }, i) =>
          i === 0 && draft.comesToo ? null : (
            <Field
              key={id}
              spellCheck={false}
              label={`${i + 1}. ${words.say('family_name', { time: clockTime(words, zone, starts_at_utc) })}`}
              value={draft.people[i] ?? ''}
              error={errors[`people${i}`] ?? null}
              onChange={(name) => nameAt(i, name)}
              autoComplete="off"
            />
          ),
        )}
        <h3>{words.say('family_contact')}</h3>
        <ContactFields contact={contact} />
        {payment ? (
          <>
            <p>{words.say('family_each')}</p>
            <Terms payment={payment} />
          </>
        ) : null}
        <FaultCount errors={errors} />
        <Obstacle error={confirming.error ?? check.error} isPaused={confirming.isPaused || check.isPaused} />
        <div className="actions">
          <Button kind="primary" type="submit" busy={isBusy}>
            {check.step === 'send'
              ? words.say(check.isBusy ? 'code_sending' : 'code_send')
              : words.say(isBusy ? 'confirming' : isAsked ? verbOf(true, payment) : 'family_confirm')}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              if (isBusy) return
              void release(page, { ...own, people: visits.length })
              go({ ...stepToTimes(profile, first), people: visits.length })
            }}
          >
            {words.say('release')}
          </Button>
        </div>
      </form>
    </>
  )
}

function missingNames({ words }: Page, { people, comesToo }: Draft, count: number): Errors {
  const faults: Record<string, string> = {}
  for (let i = comesToo ? 1 : 0; i < count; i++)
    if (!people[i]?.trim()) faults[`people${i}`] = words.say('family_name_missing')
  return faults
}

/** Whoever books is told of all of them, and may change each; or is the first of them as well. */
function requestOf({ words }: Page, draft: Draft, count: number): Schemas['OwnJointConfirmRequest'] {
  const { who: guardian, shared } = bookerOf(words, draft)
  const notes = draft.note.trim() || null
  const patients = Array.from({ length: count }, (_, i) =>
    i === 0 && draft.comesToo
      ? { notes }
      : { patient: { name: (draft.people[i] ?? '').trim(), ...shared }, notes },
  )
  return { patients, guardian }
}
