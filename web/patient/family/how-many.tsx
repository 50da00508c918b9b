import { Choices } from '../../ui/parts.tsx'
import { go, MOST_PEOPLE, useAddress } from '../address.ts'
import { type Need, type Profile, usePage } from '../context.ts'

const counts = Array.from({ length: MOST_PEOPLE }, (_, i) => i + 1)

/** Whether it is for one, or for several who come together. */
export function HowMany({ need }: { need: Need }) {
  const { words, profile } = usePage()
  const address = useAddress()
  if (!canBeFamily(profile, need)) return null
  return (
    <Choices
      legend={words.say('family_how_many')}
      name="people"
      value={String(address.people)}
      options={counts.map((people) => ({
        value: String(people),
        label: words.say('family_people', { people }),
      }))}
      onChange={(people) => go({ ...address, people: Number(people) }, { replace: true })}
    />
  )
}

/** Money that a card promises is promised for one visit, so those are booked one by one (docs/groups.md). */
export function canBeFamily({ practice }: Profile, { types }: Need): boolean {
  return practice.payment_provider !== 'stripe' || types.every(({ prepaid_cents }) => !prepaid_cents)
}
