import { setTimeout as delay } from 'node:timers/promises'
import { refuse } from '../../refusal.ts'
import type { Appointment } from '../appointment.ts'
import type { Caller } from '../caller.ts'
import { type Answer, opened, refusalOf } from '../command.ts'
import type { Engine } from '../engine.ts'
import { makeStep } from './steps.ts'

/** How often, and after which pauses, whoever waits for a booking has its money taken; then the worker goes on. */
const PAUSES_MS = [0, 250, 1_000]

/** What a command came to that may have to take money first. */
export function bookedOrPaid(engine: Engine, caller: Caller, answer: Answer): Promise<Appointment> {
  if ('refused' in answer) return Promise.reject(refusalOf(answer))
  return answer.capture ? collect(engine, caller, answer.capture) : Promise.resolve(answer.appointment)
}

/**
 * The second half of a confirmation or an approval that takes money: the capture, and the booking in the moment it is
 * known. Refuses with `payment_in_progress` while nobody knows (the time is kept, and the worker goes on),
 * `payment_needed` where it could not be taken, and as a confirmation does.
 */
async function collect(engine: Engine, caller: Caller, stepId: string): Promise<Appointment> {
  const { practice_id } = caller
  let answer: Answer | null = null
  for (const pause of PAUSES_MS) {
    await delay(pause)
    answer = await makeStep(engine, practice_id, stepId)
    if (answer !== null) break
  }
  answer ??= await answerOfOthers(engine, practice_id, stepId)
  if ('refused' in answer) throw refusalOf(answer)
  return opened(engine, practice_id, answer).appointment
}

/** The worker, or another request, may have been quicker. */
async function answerOfOthers({ db }: Engine, practiceId: string, stepId: string): Promise<Answer> {
  const [row] = await db.call<{ answer: Answer }>('select horai.payment_answer($1, $2) as answer', [
    practiceId,
    stepId,
  ])
  if (row === undefined) throw refuse('not_found', {})
  return row.answer
}
