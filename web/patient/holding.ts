import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { again, answerOf, Refused } from '../ui/answer.ts'
import { keyOf, settled } from '../ui/intent.ts'
import { browser, tab } from '../ui/memory.ts'
import { visitorZone } from '../ui/times.ts'
import { go } from './address.ts'
import type { Held } from './api.ts'
import { type Page, usePage } from './context.ts'
import { solved } from './riddle.ts'

/** A start that somebody wants. */
export interface Wanted {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly starts_at_utc: string
}

/** The hold that this browser has, in whichever tab it was made. */
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
  { id, token }: { readonly id: string; readonly token: string },
): Promise<void> {
  forgetHeld(page, id)
  await page.api
    .own(token)
    .POST('/public/appointments/{id}/cancel', {
      params: { path: { id }, header: { 'Idempotency-Key': `release-${id}` } },
      body: {},
    })
    .catch(() => {})
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
  const asking = useMutation<Held, Error, Wanted>({
    ...again,
    mutationKey: ['hold'],
    mutationFn: (start) => holdOnce(page, start, setWorking),
    onSuccess: (held, start) => {
      rememberHeld(page, {
        ...start,
        id: held.id,
        token: held.manage_token,
        hold_expires_at: held.hold_expires_at ?? '',
      })
      queries.setQueryData(['own', held.id], held)
      go({ page: 'visit', own: { id: held.id, token: held.manage_token } }, { replace })
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

async function holdOnce(page: Page, start: Wanted, onWork: (isWorking: boolean) => void): Promise<Held> {
  const mine = heldHere(page)
  if (mine && isSame(mine, start)) return continueWith(page, mine)
  // One patient, one hold: what was tapped before is for others again, and must not stand in the way of this one.
  if (mine) await release(page, mine)
  const body = { ...start, patient_timezone: visitorZone() }
  const intent = `hold:${page.profile.practice.slug}`
  const ask = (proof?: string) =>
    answerOf(
      page.api.anyone.POST('/public/{practice_slug}/appointments', {
        params: {
          path: { practice_slug: page.profile.practice.slug },
          header: { 'Idempotency-Key': keyOf(intent, body) },
        },
        body: proof === undefined ? body : { ...body, proof },
      }),
    )
  try {
    const held = await atAPrice(ask, onWork)
    settled(intent)
    return held
  } catch (error) {
    if (error instanceof Refused) settled(intent)
    throw error
  }
}

/** The price may have risen while it was being paid. */
const MOST_RIDDLES = 3

/** Asks, and again with a riddle solved where that is what is wanted. */
async function atAPrice(
  ask: (proof?: string) => Promise<Held>,
  onWork: (isWorking: boolean) => void,
): Promise<Held> {
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
async function continueWith(page: Page, { id, token }: HeldHere): Promise<Held> {
  const own = await answerOf(
    page.api.own(token).GET('/public/appointments/{id}', { params: { path: { id } } }),
  )
  return { ...own, manage_token: token }
}

function isSame(one: Wanted, other: Wanted): boolean {
  return (
    one.starts_at_utc === other.starts_at_utc &&
    one.doctor_id === other.doctor_id &&
    one.appointment_type_id === other.appointment_type_id
  )
}
