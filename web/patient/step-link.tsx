import type { MouseEvent, ReactNode } from 'react'
import { go, hrefOf, type Step } from './address.ts'

interface Props {
  readonly step: Step
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/** A link within the page, which is not loaded anew for it. */
export function StepLink({ step, className = 'link', label, children }: Props) {
  return (
    <a
      className={className}
      href={hrefOf(step)}
      aria-label={label}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        go(step)
      }}
    >
      {children}
    </a>
  )
}

function opensElsewhere({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey || button !== 0
}
