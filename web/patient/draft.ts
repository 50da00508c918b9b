import { tab } from '../ui/memory.ts'
import type { Page } from './context.ts'

/** What was typed, kept in this tab until it is sent: through reloads, lapsed holds and times that others took. */
export interface Draft {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly note: string
  /** Whom it is booked for, where it is a child; empty: for oneself. */
  readonly child: string
  readonly for: 'me' | 'child'
  /** Of a family: who comes first, second and so on. */
  readonly people: readonly string[]
  /** Whether whoever books is the first of them. */
  readonly comesToo: boolean
}

export const emptyDraft: Draft = {
  name: '',
  email: '',
  phone: '',
  note: '',
  child: '',
  for: 'me',
  people: [],
  comesToo: false,
}

const keyOf = ({ profile }: Page) => `horai:draft:${profile.practice.slug}`

export function readDraft(page: Page): Draft | null {
  const kept = tab.read<Draft>(keyOf(page))
  return kept && { ...emptyDraft, ...kept }
}

export function keepDraft(page: Page, draft: Draft): void {
  tab.write(keyOf(page), draft)
}

export function forgetDraft(page: Page): void {
  tab.forget(keyOf(page))
}
