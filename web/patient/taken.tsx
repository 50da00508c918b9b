import type { ReactNode } from 'react'
import type { Refused } from '../ui/answer.ts'
import { Button, Notice } from '../ui/parts.tsx'
import { dateAndTime } from '../ui/times.ts'
import { usePage } from './context.ts'
import type { Wanted } from './wanted.ts'

const NEAREST = 3

interface Props {
  readonly refused: Refused
  readonly wanted: Wanted
  readonly zone: string
  /** Whether something was typed that is still there. */
  readonly kept?: boolean
  readonly onChoose: (wanted: Wanted) => void
  readonly asked: string | null
  readonly children?: ReactNode
}

/** Why a start cannot be had, in plain words, and what can be had instead. */
export function NotHad({ refused, wanted, zone, kept = false, onChoose, asked, children }: Props) {
  const { words } = usePage()
  const { code, title, detail, alternatives = [] } = refused.problem
  const when = dateAndTime(words, zone, wanted.starts_at_utc)
  if (code === 'slot_not_offered')
    return (
      <Notice brought kind="warn" title={words.say('not_offered')}>
        <p>{words.say('not_offered_detail', { when })}</p>
        {children}
      </Notice>
    )
  if (code !== 'slot_taken')
    return (
      <Notice brought kind="warn" title={title}>
        <p>{detail}</p>
        {children}
      </Notice>
    )
  const nearest = [...alternatives.slice(0, NEAREST)].sort()
  return (
    <Notice brought kind="warn" title={words.say('taken')}>
      <p>
        {words.say('taken_detail', { when })} {kept ? words.say('taken_kept') : ''}
      </p>
      {nearest.length > 0 ? (
        <>
          <p>{words.say('taken_nearest')}</p>
          <ul className="times spacious">
            {nearest.map((start) => (
              <li key={start}>
                <Button
                  className="time"
                  busy={asked === start}
                  onClick={() => onChoose({ ...wanted, starts_at_utc: start })}
                >
                  {dateAndTime(words, zone, start)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.say('taken_none')}</p>
      )}
      {children}
    </Notice>
  )
}
