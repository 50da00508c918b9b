import { usePage } from '../context.ts'
import type { Key } from '../own.ts'
import { StepLink } from '../step-link.tsx'
import { useFamily } from './own.ts'

/** From one visit to all that were booked with it; not there for who may open this one alone. */
export function FamilyLink(family: Key) {
  const { words } = usePage()
  if (!useFamily(family).data) return null
  const step = { page: 'family', own: family } as const
  return (
    <p>
      <StepLink step={step}>{words.say('family_link')}</StepLink>
    </p>
  )
}
