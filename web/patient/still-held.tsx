import { useState } from 'react'
import { Button, Notice } from '../ui/parts.tsx'
import { countdown, dateAndTime, ms } from '../ui/times.ts'
import { usePage, zonesFor } from './context.ts'
import { type HeldHere, heldHere, pageOf, release } from './holding.ts'
import { StepLink } from './step-link.tsx'
import { useNow } from './use-now.ts'

/** Back from the details, or in another tab: the time is still kept, and nothing has to be chosen again. */
export function StillHeld() {
  const page = usePage()
  const { words, clock, profile } = page
  const now = useNow(clock)
  const [held, setHeld] = useState<HeldHere | null>(() => heldHere(page))
  if (!held || ms(held.hold_expires_at) <= now) return null
  const mode = profile.appointment_types.find(({ id }) => id === held.appointment_type_id)?.consultation_mode
  const zone = zonesFor(mode ?? 'in_person', profile.practice.timezone, now).first
  const step = pageOf(held)
  return (
    <Notice kind="info" title={words.say('held_already')} role="group">
      <p>
        {words.say('held_already_detail', {
          when: dateAndTime(words, zone, held.starts_at_utc),
          left: countdown(ms(held.hold_expires_at) - now),
        })}
      </p>
      <div className="actions">
        <StepLink step={step} className="button primary">
          {words.say('held_continue')}
        </StepLink>
        <Button
          onClick={() => {
            setHeld(null)
            void release(page, held).then(() => dispatchEvent(new Event('horai:released')))
          }}
        >
          {words.say('held_release')}
        </Button>
      </div>
    </Notice>
  )
}
