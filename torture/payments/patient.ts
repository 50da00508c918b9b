/** What one patient does, and the practice with them: by the dice, and giving up at any point. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Dice } from '../../src/demo/dice.ts'
import type { StripeStandIn } from '../../test/support/stripe.ts'
import type { Answer, Caller } from '../http.ts'
import type { PaidScene } from './scene.ts'

export interface Crowd {
  readonly dice: Dice
  readonly http: Caller
  readonly stripe: StripeStandIn
  readonly scene: PaidScene
  /** Where an API listens now. */
  port(): number | null
  /** Sent at the end of everything: what was answered to it stands. */
  readonly told: Told
}

/** What clients were told, to be held against both books. */
export interface Told {
  readonly booked: string[]
  /** Given back by staff, by appointment; unsure where no answer came back, however often it was asked. */
  readonly givenBack: Map<string, { readonly cents: number; readonly isSure: boolean }>
  readonly counts: Record<string, number>
}

const DAYS = 80
const INSIST = 12

/** One visit that somebody tries to pay. */
export async function attempt(crowd: Crowd): Promise<void> {
  const { dice, stripe } = crowd
  const held = await hold(crowd)
  if (held === null) return
  const { id, manage_token: token } = held
  if (dice.roll(20) === 0) return
  const opened = await insist(crowd, 'POST', `/public/appointments/${id}/payment`, token, {})
  if (opened.status !== 200) return
  const { client_secret } = JSON.parse(opened.text) as { client_secret: string }
  if (!(await promise(crowd, stripe, client_secret))) return
  if (dice.roll(12) === 0) return
  if (dice.roll(15) === 0) await sleep(12_000 + dice.roll(6_000)) // until about when the hold lapses
  const key = randomUUID()
  const confirming = confirm(crowd, id, token, key)
  // The patient changes their mind while the money is being taken.
  if (dice.roll(15) === 0) await cancel(crowd, id, token)
  const booked = await confirming
  count(crowd, booked)
  if (booked === 'pending') await decide(crowd, id)
  if (booked === 'confirmed' || booked === 'pending') await live(crowd, id, token)
}

interface Held {
  readonly id: string
  readonly manage_token: string
}

async function hold(crowd: Crowd): Promise<Held | null> {
  const { dice, scene } = crowd
  for (let tries = 0; tries < 5; tries++) {
    const visit = dice.pick(scene.visits)
    const at = new Date(Date.now() + 86_400_000 * (1 + dice.roll(DAYS)))
    at.setUTCHours(dice.roll(24), dice.roll(6) * 10, 0, 0)
    const body = { ...visit, starts_at_utc: at.toISOString().replace('.000Z', 'Z') }
    const answer = await insist(crowd, 'POST', `/public/${scene.slug}/appointments`, '', body)
    if (answer.status === 201) return JSON.parse(answer.text) as Held
  }
  count(crowd, 'no time found')
  return null
}

/** Stripe.js in the browser: the card is declined now and then, and another is tried. */
async function promise({ dice }: Crowd, stripe: StripeStandIn, client_secret: string): Promise<boolean> {
  const reference = client_secret.replace(/_secret_.*/, '')
  for (const declined of [dice.roll(8) === 0, dice.roll(3) === 0]) {
    try {
      stripe.authorise(reference, declined ? 'pm_card_chargeDeclined' : 'pm_card_visa')
      return true
    } catch {
      if (dice.roll(2) === 0) return false
    }
  }
  return false
}

async function confirm(crowd: Crowd, id: string, token: string, key: string): Promise<string> {
  const body = { patient: { name: 'Torture Example' } }
  for (let tries = 0; tries < INSIST; tries++) {
    const answer = await send(crowd, 'POST', `/public/appointments/${id}/confirm`, token, body, key)
    const told = read(answer)
    if (answer.status === 200) {
      if (told.status === 'confirmed') crowd.told.booked.push(id)
      return told.status ?? 'nothing'
    }
    const isOpen = answer.status === 0 || answer.status >= 500 || told.code === 'payment_in_progress'
    if (!isOpen) return told.code ?? `${answer.status}`
    if (crowd.dice.roll(10) === 0) return 'gave up'
    await sleep(300 + crowd.dice.roll(500))
  }
  return 'nobody knows'
}

/** A request: the practice says yes, or no, or the patient withdraws it. */
async function decide(crowd: Crowd, id: string): Promise<void> {
  const verb = crowd.dice.pick(['approve', 'approve', 'approve', 'cancel']) ?? 'approve'
  for (let tries = 0; tries < INSIST; tries++) {
    const answer = await staff(crowd, `/v1/appointments/${id}/${verb}`, {})
    if (read(answer).code !== 'payment_in_progress') return count(crowd, `${verb} ${answer.status}`)
    await sleep(400)
  }
}

/** What becomes of a visit that is booked. */
async function live(crowd: Crowd, id: string, token: string): Promise<void> {
  switch (crowd.dice.roll(10)) {
    case 0:
    case 1:
    case 2:
      return cancel(crowd, id, token)
    case 3:
      return count(
        crowd,
        `cancelled by staff ${(await staff(crowd, `/v1/appointments/${id}/cancel`, {})).status}`,
      )
    case 4:
      await staff(crowd, `/v1/appointments/${id}/no-show`, {})
      if (crowd.dice.roll(4) === 0) await staff(crowd, `/v1/appointments/${id}/complete`, {})
      return
    case 5:
      return giveBack(crowd, id)
    default:
  }
}

async function cancel(crowd: Crowd, id: string, token: string): Promise<void> {
  const answer = await insist(crowd, 'POST', `/public/appointments/${id}/cancel`, token, {})
  count(crowd, `cancelled ${answer.status}`)
}

async function giveBack(crowd: Crowd, id: string): Promise<void> {
  const list = await insist(crowd, 'GET', `/v1/payments?appointment_id=${id}`, crowd.scene.key, {})
  const payment = (JSON.parse(list.text || '{}') as { data?: { id: string }[] }).data?.[0]
  if (!payment) return
  const amount_cents = 100 + crowd.dice.roll(900)
  const answer = await staff(crowd, `/v1/payments/${payment.id}/refund`, { amount_cents })
  count(crowd, `given back ${answer.status}`)
  const isUnsure = answer.status === 0 || answer.status >= 500
  if (answer.status === 200 || isUnsure) {
    crowd.told.givenBack.set(id, { cents: amount_cents, isSure: !isUnsure })
  }
}

function staff(crowd: Crowd, path: string, body: object): Promise<Answer> {
  return insist(crowd, 'POST', path, crowd.scene.key, body)
}

/** Again under the same key until there is an answer. */
async function insist(
  crowd: Crowd,
  method: string,
  path: string,
  token: string,
  body: object,
): Promise<Answer> {
  const key = randomUUID()
  let answer = await send(crowd, method, path, token, body, key)
  for (let tries = 0; tries < INSIST && (answer.status === 0 || answer.status >= 500); tries++) {
    await sleep(300)
    answer = await send(crowd, method, path, token, body, key)
  }
  return answer
}

async function send(
  { http, port }: Crowd,
  method: string,
  path: string,
  token: string,
  body: object,
  key: string,
): Promise<Answer> {
  const at = port()
  if (at === null) return { status: 0, text: '', retryAfter: null }
  return http.ask(at, { method, path, token, key, body } as never)
}

function read(answer: Answer): { readonly status?: string; readonly code?: string } {
  try {
    const body = JSON.parse(answer.text) as { status?: string | number; code?: string }
    return {
      ...(typeof body.status === 'string' ? { status: body.status } : {}),
      ...(body.code ? { code: body.code } : {}),
    }
  } catch {
    return {}
  }
}

function count({ told }: Crowd, what: string): void {
  told.counts[what] = (told.counts[what] ?? 0) + 1
}
