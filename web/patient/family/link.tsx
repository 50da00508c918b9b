import { go, hrefOf } from '../address.ts'
import { usePage } from '../context.ts'
import type { Key } from '../own.ts'
import { useFamily } from './own.ts'

/** From one visit to all that were booked with it; not there for who may open this one alone. */
export function FamilyLink(family: Key) {
  const { words } = usePage()
  if (!useFamily(family).data) return null
  const step = { page: 'family', own: family } as const
  return (
    <p>
      <a
        className="link"
        href={hrefOf(step)}
        onClick={(event) => {
          event.preventDefault()
          go(step)
        }}
      >
        {words.say('family_link')}
      </a>
    </p>
  )
}
