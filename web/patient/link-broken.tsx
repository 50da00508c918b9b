import { Arrival } from '../ui/parts.tsx'
import { hrefOf } from './address.ts'
import { usePage } from './context.ts'

export function LinkBroken() {
  const { words } = usePage()
  return (
    <div className="empty">
      <Arrival>{words.say('link_broken')}</Arrival>
      <p>{words.say('link_broken_detail')}</p>
      <p>
        <a className="button primary" href={hrefOf({})}>
          {words.say('title')}
        </a>
      </p>
    </div>
  )
}
