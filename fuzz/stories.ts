import type { Document } from './document.ts'
import { messageStories } from './stories/messages.ts'
import { paymentStories } from './stories/payments.ts'
import { setupStories } from './stories/setup.ts'
import { staffStories } from './stories/staff.ts'
import { togetherStories } from './stories/together.ts'
import { visitStories } from './stories/visits.ts'
import { waitlistStories } from './stories/waitlist.ts'
import { type Story, tellerOf } from './tell.ts'

/** What takes more than one request, by topic. */
export function storiesOf(document: Document): readonly Story[] {
  const teller = tellerOf(document)
  return [
    visitStories,
    togetherStories,
    paymentStories,
    waitlistStories,
    setupStories,
    messageStories,
    staffStories,
  ].flatMap((topic) => topic(teller))
}
