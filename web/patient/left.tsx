import { useRef } from 'react'
import { countdown } from '../ui/times.ts'
import { usePage } from './context.ts'

/** The countdown of a hold: to be seen always, to be heard when it matters. */
export function Left({ leftMs }: { leftMs: number }) {
  const { words } = usePage()
  const said = useRef<number | null>(null)
  const minutes = Math.ceil(leftMs / 60_000)
  if (leftMs > 0 && minutes <= 2) said.current = minutes
  return (
    <>
      <span className={leftMs < 60_000 ? 'left hurry' : 'left'} role="timer">
        {words.say('kept_left', { left: countdown(leftMs) })}
      </span>
      <span className="visually-hidden" role="status">
        {said.current ? words.say('time_warning', { minutes: said.current }) : ''}
      </span>
    </>
  )
}
