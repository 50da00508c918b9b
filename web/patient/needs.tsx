import { groupBy } from '../ui/group.ts'
import { money } from '../ui/money.ts'
import { Arrival } from '../ui/parts.tsx'
import { type Need, usePage, type VisitType } from './context.ts'
import { StepLink } from './step-link.tsx'

/** What one can come for: links, since each leads to its own times. Under the specialties, where there are several. */
export function Needs({ needs }: { needs: readonly Need[] }) {
  const { words, profile } = usePage()
  const specialtyOf = ({ types }: Need) =>
    profile.doctors.find(({ id }) => id === types[0]?.doctor_id)?.specialty ?? words.say('need_other')
  const groups = [...groupBy(needs, specialtyOf)].sort(([one], [other]) => one.localeCompare(other))
  return (
    <section>
      <Arrival>{words.say('need')}</Arrival>
      {groups.map(([specialty, those]) => (
        <section key={specialty} className="needs">
          {groups.length > 1 ? <h3 className="group">{specialty}</h3> : null}
          <ul className="need-list">
            {those.map((need) => (
              <li key={need.slug}>
                <NeedLink need={need} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function NeedLink({ need }: { need: Need }) {
  const type = need.types[0] as VisitType
  const step = { need: need.slug }
  return (
    <StepLink step={step} className="need">
      <span className="need-name">{need.name}</span>
      <span className="soft">
        <Facts need={need} />
      </span>
      {type.description ? <span className="soft need-detail">{type.description}</span> : null}
    </StepLink>
  )
}

/** How long, how, and for how much; where doctors differ, nothing is said of it. */
function Facts({ need: { types } }: { need: Need }) {
  const { words, profile } = usePage()
  const same = <Value,>(of: (type: VisitType) => Value): Value | undefined => {
    const values = new Set(types.map(of))
    return values.size === 1 ? [...values][0] : undefined
  }
  const minutes = same(({ duration_minutes }) => duration_minutes)
  const mode = same(({ consultation_mode }) => consultation_mode)
  const cents = same(({ price_cents }) => price_cents)
  const currency = same((type) => type.currency)
  const prepaid = same(({ prepaid_cents }) => prepaid_cents)
  const facts = [
    minutes === undefined ? null : words.say('minutes', { minutes }),
    mode === undefined || mode === 'in_person' ? null : words.say(mode),
    typeof cents === 'number' && currency ? money(words, cents, currency) : null,
    prepaid && currency
      ? words.say(profile.practice.payment_provider === 'desk' ? 'pay_at_desk' : 'pay_now', {
          amount: money(words, prepaid, currency),
        })
      : null,
  ]
  return facts.filter(Boolean).join(' · ')
}

/** What was chosen, in one line, and the way back. */
export function NeedLine({ need, changeable }: { need: Need; changeable: boolean }) {
  const { words } = usePage()
  return (
    <div className="chosen">
      <div>
        <p className="need-name">{need.name}</p>
        <p className="soft">
          <Facts need={need} />
        </p>
        {need.types.every(({ requires_approval }) => requires_approval) ? (
          <p className="soft">{words.say('requires_approval')}</p>
        ) : null}
      </div>
      {changeable ? (
        <StepLink step={{}} className="button">
          {words.say('need_change')}
        </StepLink>
      ) : null}
    </div>
  )
}
