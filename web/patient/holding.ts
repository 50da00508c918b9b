import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { again, answerOf, Refused } from '../ui/answer.ts'
import { keyOf, settled } from '../ui/intent.ts'
import { browser, tab } from '../ui/memory.ts'
import { visitorZone } from '../ui/times.ts'
import { go, type Step } from './address.ts'
import type { Own } from './api.ts'
import { type Page, usePage } from './context.ts'
import { startsOf } from './family/runs.ts'
import { solved } from './riddle.ts'
import type { Wanted } from './wanted.ts'

/** The hold that this browser has, in whichever tab it was made; of a family all of theirs, by what they have in common. */
export interface HeldHere extends Wanted {
  readonly id: string
  readonly token: string
  readonly hold_expires_at: string
}

const heldKey = ({ profile }: Page) => `horai:held:${profile.practice.slug}`
const wantedKey = ({ profile }: Page) => `horai:wanted:${profile.practice.slug}`

export function heldHere(page: Page): HeldHere | null {
  const held = browser.read<HeldHere>(heldKey(page))
  return held && Date.parse(held.hold_expires_at) > page.clock.now() ? held : null
}

export function rememberHeld(page: Page, held: HeldHere): void {
  browser.write(heldKey(page), held)
}

export function forgetHeld(page: Page, id: string): void {
  if (browser.read<HeldHere>(heldKey(page))?.id === id) browser.forget(heldKey(page))
}

/** What was tapped and not answered before the page was left: a reload goes on with it. */
export function unanswered(page: Page): Wanted | null {
  const asked = tab.read<{ wanted: Wanted; at: number }>(wantedKey(page))
  return asked && page.clock.now() - asked.at < 120_000 ? asked.wanted : null
}

/** Gives a hold back. Whether that arrives matters little: it lapses by itself. */
export async function release(
  page: Page,
  { id, token, people = 1 }: Pick<HeldHere, 'id' | 'token' | 'people'>,
): Promise<void> {
  forgetHeld(page, id)
  const asked = { params: { path: { id }, header: { 'Idempotency-Key': `release-${id}` } }, body: {} }
  const api = page.api.own(token)
  const giving: Promise<unknown> =
    people > 1
      ? api.POST('/public/joint-bookings/{id}/cancel', asked)
      : api.POST('/public/appointments/{id}/cancel', asked)
  await giving.catch(() => {})
}

/** Where a hold is made a booking. */
export function pageOf({ id, token, people = 1 }: Pick<HeldHere, 'id' | 'token' | 'people'>): Step {
  return { page: people > 1 ? 'family' : 'visit', own: { id, token } }
}

export interface Holding {
  /** Takes a start; goes to its page when it is ours. */
  take(wanted: Wanted): void
  readonly wanted: Wanted | null
  readonly isBusy: boolean
  /** Shows the server by work that it is worth its while: a moment, or several on an old telephone. */
  readonly isWorking: boolean
  /** Why not, when it was refused. */
  readonly refused: Refused | null
  /** The connection did not come back in time. */
  readonly failed: boolean
  readonly isPaused: boolean
  dismiss(): void
}

export function useHolding({ replace = false } = {}): Holding {
  const page = usePage()
  const queries = useQueryClient()
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [isWorking, setWorking] = useState(false)
  const asking = useMutation<Taken, Error, Wanted>({
    ...again,
    mutationKey: ['hold'],
    mutationFn: (start) => holdOnce(page, start, setWorking),
    onSuccess: (held, start) => {
      const { id, token, hold_expires_at } = held
      const here = { ...start, id, token, hold_expires_at }
      rememberHeld(page, here)
      if (held.visit) queries.setQueryData(['own', id], held.visit)
      go(pageOf(here), { replace })
    },
    onError: () => queries.invalidateQueries({ queryKey: ['times'] }),
    onSettled: (_, error) => {
      if (error === null || error instanceof Refused) tab.forget(wantedKey(page))
    },
  })
  return {
    wanted,
    take(start) {
      // A second tap while the first is on its way is the same wish.
      if (queries.isMutating({ mutationKey: ['hold'] }) > 0) return
      setWanted(start)
      tab.write(wantedKey(page), { wanted: start, at: page.clock.now() })
      asking.mutate(start)
    },
    isBusy: asking.isPending,
    isWorking,
    isPaused: asking.isPaused,
    refused: asking.error instanceof Refused ? asking.error : null,
    failed: asking.error !== null && !(asking.error instanceof Refused),
    dismiss: () => asking.reset(),
  }
}

/** What is ours now. */
interface Taken {
  readonly id: string
  readonly token: string
  readonly hold_expires_at: string
  /** As its page shows it; of a family that is asked for. */
  readonly visit?: Own
}

async function holdOnce(page: Page, start: Wanted, onWork: (isWorking: boolean) => void): Promise<Taken> {
  const mine = heldHere(page)
  if (mine && isSame(mine, start)) return continueWith(page, mine)
  // One patient, one hold: what was tapped before is for others again, and must not stand in the way of this one.
  if (mine) await release(page, mine)
  const intent = `hold:${page.profile.practice.slug}`
  try {
    const held = await atAPrice(await asker(page, intent, start), onWork)
    settled(intent)
    return held
  } catch (error) {
    if (error instanceof Refused) settled(intent)
    throw error
  }
}

type Ask = (proof?: string) => Promise<Taken>

/** How this is asked for: one visit, or those of a family together. */
async function asker(page: Page, intent: string, wanted: Wanted): Promise<Ask> {
  const { people = 1, starts: _, ...start } = wanted
  const path = { practice_slug: page.profile.practice.slug }
  const sent = <Body extends object>(body: Body, proof?: string) => ({
    params: { path, header: { 'Idempotency-Key': keyOf(intent, body) } },
    body: proof === undefined ? body : { ...body, proof },
  })
  const patient_timezone = visitorZone()
  if (people === 1)
    return async (proof) => {
      const asked = sent({ ...start, patient_timezone }, proof)
      const held = await answerOf(page.api.anyone.POST('/public/{practice_slug}/appointments', asked))
      return takenOf(held.id, held.manage_token, [held], held)
    }
  const starts = await startsOf(page, wanted)
  const visits = starts.map((starts_at_utc) => ({ ...start, starts_at_utc, patient_timezone }))
  return async (proof) => {
    const asked = sent({ visits }, proof)
    const held = await answerOf(page.api.anyone.POST('/public/{practice_slug}/joint-bookings', asked))
    return takenOf(held.id, held.manage_token, held.appointments)
  }
}

/** Together they are kept as long as the first of them that lapses. */
function takenOf(id: string, token: string, visits: readonly Own[], visit?: Own): Taken {
  const hold_expires_at = visits.map((each) => each.hold_expires_at ?? '').sort()[0] ?? ''
  return { id, token, hold_expires_at, ...(visit ? { visit } : {}) }
}

/** The price may have risen while it was being paid. */
const MOST_RIDDLES = 3

/** Asks, and again with a riddle solved where that is what is wanted. */
async function atAPrice(ask: Ask, onWork: (isWorking: boolean) => void): Promise<Taken> {
  let proof: string | undefined
  for (let riddles = 0; ; riddles += 1) {
    try {
      return await ask(proof)
    } catch (error) {
      const { challenge } = error instanceof Refused ? error.problem : {}
      if (!challenge || riddles === MOST_RIDDLES) throw error
      onWork(true)
      proof = (await solved(challenge).finally(() => onWork(false))) ?? undefined
      if (proof === undefined) throw error
    }
  }
}

/** Another tab of this browser holds just this: it is not somebody else who was faster. */
async function continueWith(page: Page, { id, token, people = 1 }: HeldHere): Promise<Taken> {
  const api = page.api.own(token)
  const params = { path: { id } }
  if (people > 1) {
    const { appointments } = await answerOf(api.GET('/public/joint-bookings/{id}', { params }))
    return takenOf(id, token, appointments)
  }
  const own = await answerOf(api.GET('/public/appointments/{id}', { params }))
  return takenOf(id, token, [own], own)
}

function isSame(one: Wanted, other: Wanted): boolean {
  return (
    one.starts_at_utc === other.starts_at_utc &&
    one.doctor_id === other.doctor_id &&
    one.appointment_type_id === other.appointment_type_id &&
    (one.people ?? 1) === (other.people ?? 1)
  )
}
