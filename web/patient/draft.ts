import { tab } from '../ui/memory.ts'
import type { Page } from './context.ts'

/** What was typed, kept in this tab until it is sent: through reloads, lapsed holds and times that others took. */
export interface Draft {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly note: string
}

export const emptyDraft: Draft = { name: '', email: '', phone: '', note: '' }

const keyOf = ({ profile }: Page) => `horai:draft:${profile.practice.slug}`

export function readDraft(page: Page): Draft | null {
  return tab.read<Draft>(keyOf(page))
}

export function keepDraft(page: Page, draft: Draft): void {
  tab.write(keyOf(page), draft)
}

export function forgetDraft(page: Page): void {
  tab.forget(keyOf(page))
}
