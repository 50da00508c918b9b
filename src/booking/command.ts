import { setTimeout as delay } from 'node:timers/promises'
import { TWIN_WAITS_MS } from '../db/once.ts'
import { openWords } from '../db/personal.ts'
import { sqlState } from '../db/sql-error.ts'
import { Refusal, type RefusalCode, type Refusals, refuse } from '../refusal.ts'
import type { Appointment } from './appointment.ts'
import type { Caller } from './caller.ts'
import type { Engine } from './engine.ts'

/** What the SQL functions answer: see sql/functions/wire.sql and once.sql. */
export type Answer = Done | Refused

interface Done {
  readonly appointment: Appointment
  /** Not booked yet: the step that takes its money (see payments/collect.ts). */
  readonly capture?: string
  /** The first answer to this idempotency key, given again. */
  readonly replayed?: true
  readonly sealed?: string | null
}

interface AllDone extends Omit<Done, 'appointment'> {
  readonly appointments: readonly Appointment[]
  /** Who comes to each of them; not told of what was just held. */
  readonly patient_names?: readonly (string | null)[]
}

export interface Refused {
  readonly refused: RefusalCode
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * Calls a booking function: one round trip, one short transaction. Throws the refusal it answers with, and
 * `OutcomeUnknown` when the connection broke so late that nobody knows.
 *
 * @param sql one call of one function, e.g. `horai.cancel($1, $2, ...)`
 * @param values of its arguments; the first is the practice, in every function
 */
export async function command(engine: Engine, sql: string, values: readonly unknown[]): Promise<Done> {
  const answer = await ask(engine, sql, values)
  if ('refused' in answer) throw refusalOf(answer)
  return answer
}

/** The same, with the refusal as a value, for commands that have more to say about some. */
export async function ask(engine: Engine, sql: string, values: readonly unknown[]): Promise<Answer> {
  const answer = await call<Done>(engine, sql, values)
  return 'refused' in answer ? answer : opened(engine, values[0] as string, answer)
}

/** The same for a function that answers something else than one appointment, with its words as they are in the database. */
export async function call<Done extends object>(
  engine: Engine,
  sql: string,
  values: readonly unknown[],
): Promise<Done | Refused> {
  for (let wait = 0; ; wait++) {
    const [row] = await engine.db.call<{ answer: Done | Refused }>(`select ${sql} as answer`, values)
    const { answer } = row as { answer: Done | Refused }
    const twinIsRunning = 'refused' in answer && answer.refused === 'idempotency_in_progress'
    const pause = TWIN_WAITS_MS[wait]
    if (!twinIsRunning || pause === undefined) return answer
    await delay(pause)
  }
}

/** The same for visits that are booked together, of which a function answers all. */
export async function askForAll(
  engine: Engine,
  sql: string,
  values: readonly unknown[],
): Promise<AllDone | Refused> {
  const answer = await call<AllDone>(engine, sql, values)
  if ('refused' in answer) return answer
  const vault = engine.vault.within(values[0] as string)
  return { ...answer, appointments: answer.appointments.map((visit) => openWords(vault, visit)) }
}

/** What is sealed in an answer, readable. */
export function opened({ vault }: Engine, practiceId: string, answer: Done): Done {
  return { ...answer, appointment: openWords(vault.within(practiceId), answer.appointment) }
}

export function refusalOf({ refused, facts }: Refused) {
  return refuse(refused, facts as unknown as Refusals[RefusalCode])
}

/** Decisions are made on a remembered set-up. When the database knows a newer one, it is read and decided on again. */
export async function onPresentSetup<Result>(
  engine: Engine,
  caller: Caller,
  doctorId: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const isRemembered = engine.setups.peek(caller.practice_id, doctorId) !== undefined
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      // What is not in a remembered set-up may have been made since: that is known when it was read.
      const isPerhapsNew =
        tries === 1 && isRemembered && error instanceof Refusal && error.code === 'not_found'
      if (sqlState(error) !== 'HS001' && !isPerhapsNew) throw error
      // A set-up that changes faster than it can be read: rather come back than spin.
      if (tries === 5) throw refuse('unavailable', { retry_after_seconds: 1 })
      engine.setups.forget(caller.practice_id, doctorId)
    }
  }
}
