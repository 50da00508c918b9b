import type { ReactNode } from 'react'
import { Arrival, Button, Notice } from '../ui/parts.tsx'
import type { Word } from '../words/words.ts'
import type { Own } from './api.ts'
import { usePage } from './context.ts'
import { Left } from './left.tsx'
import { Summary } from './summary.tsx'
import { useNow } from './use-now.ts'
import { zoneOf } from './visit-facts.ts'
import { Why } from './why.tsx'

interface Answering {
  give(): void
  readonly isPending: boolean
  readonly error: Error | null
}

/** A time that is kept for somebody whom the practice knows: yes, or no, while it is kept. */
export function AnswerOffer({
  visit,
  accept,
  decline,
  word,
  children,
}: {
  visit: Own
  accept: Answering
  decline: Answering
  /** On the button that takes it. */
  word: Word
  children?: ReactNode
}) {
  const { words, profile, clock } = usePage()
  const now = useNow(clock)
  const leftMs = Date.parse(visit.hold_expires_at ?? '') - now
  const error = accept.error ?? decline.error
  return (
    <div className="offer">
      <Arrival>{words.say('offer')}</Arrival>
      <Summary visit={visit} zone={zoneOf(profile, visit, now)} />
      <p>
        {words.say('offer_detail')} <Left leftMs={leftMs} />
      </p>
      {children}
      {error ? (
        <Notice kind="warn" title={words.say('failed')}>
          <Why error={error} />
        </Notice>
      ) : null}
      <div className="actions">
        <Button kind="primary" busy={accept.isPending} onClick={() => decline.isPending || accept.give()}>
          {words.say(accept.isPending ? 'offer_accepting' : word)}
        </Button>
        <Button busy={decline.isPending} onClick={() => accept.isPending || decline.give()}>
          {words.say(decline.isPending ? 'offer_declining' : 'offer_decline')}
        </Button>
      </div>
    </div>
  )
}
