import { workThrough } from '../../due-work.ts'
import { type PaymentProvider, ProviderTrouble, type Standing } from '../../payments/provider.ts'
import type { Answer } from '../command.ts'
import type { Engine } from '../engine.ts'
import { providerOf } from './charges.ts'

/** A step that is to be made, as sql/functions/payment_steps.sql tells it. */
interface Step {
  readonly id: string
  readonly kind: 'ask' | 'capture' | 'release' | 'refund'
  readonly payment_id: string
  /** What the provider calls the payment; null: it was never opened there. */
  readonly reference: string | null
  /** Of a refund. */
  readonly amount_cents: number | null
  /** This one included. */
  readonly attempts: number
  readonly turn: number
}

type Outcome =
  | { readonly state: Exclude<Standing['state'], 'busy'>; readonly cents: number; readonly told?: string }
  | { readonly refund: 'done' | 'failed'; readonly reference?: string; readonly told?: string }
  /** In so many seconds; `turn`: under another key. */
  | { readonly retry: number; readonly told: string; readonly turn?: 1 }

/** What a killed worker had taken is taken again after this; longer than any attempt lasts. */
const LEASE_SECONDS = 60
/** How many are made beside each other. */
const AT_ONCE = 10

/** Makes what is due, of all practices, until there is no more or `until` has come; answers how many it took. */
export function makeDueSteps(engine: Engine, until?: number): Promise<number> {
  const { db, clock } = engine
  return workThrough(
    {
      atOnce: AT_ONCE,
      take: (most) =>
        db.call<{ practice_id: string; id: string }>(
          'select practice_id, id from horai.take_payment_steps($1, $2, $3)',
          [most, LEASE_SECONDS, clock.override],
        ),
      work: ({ practice_id, id }) => makeStep(engine, practice_id, id),
    },
    until,
  )
}

/**
 * One attempt at one step: the provider is asked outside of any transaction, and what came of it is written down in one.
 * Answers the booking that came of it; null where there was nothing to do, or the provider has not said.
 */
export async function makeStep(engine: Engine, practiceId: string, stepId: string): Promise<Answer | null> {
  const { db, clock, providers } = engine
  const [opened] = await db.call<{ step: Step | null }>(
    'select horai.open_payment_step($1, $2, $3, $4) as step',
    // Two calls: a look, and the step itself.
    [practiceId, stepId, Math.ceil(2 * providers.timeoutSeconds) + 1, clock.override],
  )
  const step = opened?.step
  if (!step) return null
  const outcome = await attempt(engine, practiceId, step)
  const [recorded] = await db.call<{ answer: Answer }>(
    'select horai.record_payment_step($1, $2, $3, $4) as answer',
    [practiceId, stepId, JSON.stringify(outcome), clock.override],
  )
  return 'retry' in outcome ? null : (recorded as { answer: Answer }).answer
}

async function attempt(engine: Engine, practiceId: string, step: Step): Promise<Outcome> {
  try {
    const { provider } = await providerOf(engine, practiceId)
    return step.kind === 'refund' ? await refund(provider, step) : await settle(provider, step)
  } catch (error) {
    const retry = pauseAfter(step)
    if (!(error instanceof ProviderTrouble)) return { retry, told: (error as Error).message }
    // What was answered is answered so again under the same key.
    return { retry, told: error.message, ...(error.kind === 'unknown' ? {} : { turn: 1 }) }
  }
}

/** Finds out how the payment stands, and where a step is asked for makes it. */
async function settle(provider: PaymentProvider, step: Step): Promise<Outcome> {
  const { kind, reference, attempts } = step
  if (reference === null) return { state: 'released', cents: 0 }
  // At the first attempt a capture is what it was decided to be: that it can be taken, the provider says.
  const before = kind === 'capture' && attempts === 1 ? null : await provider.look(reference)
  if (before !== null && !isToBeDone(kind, before)) return outcomeOf(step, before)
  try {
    const make = kind === 'capture' ? provider.capture : provider.release
    return outcomeOf(step, await make(reference, keyOf(step)))
  } catch (error) {
    if (!(error instanceof ProviderTrouble) || error.kind !== 'refused') throw error
    // It stands otherwise than we thought.
    const now = await provider.look(reference)
    if (isToBeDone(kind, now)) throw error
    return { ...outcomeOf(step, now), told: error.message }
  }
}

function isToBeDone(kind: Step['kind'], { state }: Standing): boolean {
  if (kind === 'capture') return state === 'authorised'
  return kind === 'release' && (state === 'authorised' || state === 'due')
}

function outcomeOf(step: Step, { state, cents }: Standing): Outcome {
  return state === 'busy' ? { retry: pauseAfter(step), told: 'processing' } : { state, cents }
}

async function refund(provider: PaymentProvider, step: Step): Promise<Outcome> {
  const reference = step.reference as string
  const find = () => provider.findRefund(reference, step.id)
  const made = step.attempts > 1 ? await find() : null
  if (made) return { refund: made.outcome, reference: made.reference }
  try {
    const { outcome, ...rest } = await provider.refund({
      reference,
      step: step.id,
      amount_cents: step.amount_cents as number,
      key: keyOf(step),
    })
    return { refund: outcome, ...rest }
  } catch (error) {
    if (!(error instanceof ProviderTrouble) || error.kind !== 'refused') throw error
    const found = await find()
    if (found) return { refund: found.outcome, reference: found.reference }
    return { refund: 'failed', told: error.message }
  }
}

/** The same however often it is tried, so that it is done once. */
function keyOf({ id, turn }: Step): string {
  return `horai-${id}-${turn}`
}

const LONGEST_SECONDS = { ask: 60, capture: 10, release: 600, refund: 3_600 } as const

/** Soon at first, then less and less often; never for the last time: somebody's money is in it. */
function pauseAfter({ kind, attempts }: Step): number {
  const seconds = Math.min(0.5 * 2 ** Math.min(attempts, 16), LONGEST_SECONDS[kind])
  return seconds * (0.75 + 0.5 * Math.random())
}
