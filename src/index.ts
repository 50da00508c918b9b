/**
 * Horai inside your own program: the same commands as the API, against your own Postgres, in schema `horai`.
 * Everything that is refused throws a {@link Refusal} with a code from one closed list.
 */
import { verify } from './booking/verify/verify.ts'
import type { Violation } from './booking/verify/violation.ts'
import { mustHaveDataKeys } from './db/data-keys.ts'
import { openDatabase } from './db/database.ts'
import type { Allowance } from './db/fitness/allowances.ts'
import { mustBeFit } from './db/fitness/fit.ts'
import { migrate } from './db/migrate.ts'
import type { Once } from './db/once.ts'
import { createVault, readDataKeys, type Vault } from './db/vault.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { createEngine } from './main.ts'
import { createPractice, type NewPractice, type PracticeInput } from './practice/practices.ts'
import { practiceHandle } from './practice-handle.ts'
import { type Clock, systemClock } from './time/clock.ts'

export type { Reason } from './availability/reason.ts'
export type { Availability, OpenSlot } from './booking/answer.ts'
export type { Appointment, AppointmentEvent, Held, Status } from './booking/appointment.ts'
export type { Explanation } from './booking/search.ts'
export { SetupFailure } from './db/setup-failure.ts'
export type { As } from './practice-handle.ts'
export { Refusal, type RefusalCode, type Refusals } from './refusal.ts'
export { createClock, type SettableClock } from './time/clock.ts'
export type { Violation, Worker }

export interface HoraiOptions {
  /** `postgresql://user:password@host/database`; Postgres 15 or newer. */
  readonly databaseUrl: string
  /**
   * Seals contact data and notes: 32 random bytes in base64 (`openssl rand -base64 32`), the same for every process, kept
   * outside the database. Several with commas between them: the first seals, the others open. See docs/privacy.md.
   */
  readonly dataKey: string
  /** Most connections at once; 10 unless given. */
  readonly maxConnections?: number
  /**
   * The database is looked at before the first command, and refused with a `SetupFailure` where it cannot be trusted
   * with appointments. Names what is allowed nevertheless, e.g. `['fsync']` for a test; see docs/operations.md.
   */
  readonly allowUnsafeDatabase?: readonly Allowance[]
  /** The database's own unless given; a test may pass one from {@link createClock}. */
  readonly clock?: Clock
}

export type Horai = ReturnType<typeof createHorai>
export type Practice = ReturnType<typeof practiceHandle>

/** Opens no connection until the first command. */
export function createHorai(options: HoraiOptions) {
  const { databaseUrl, dataKey, maxConnections = 10, allowUnsafeDatabase = [], clock = systemClock } = options
  const vault = createVault(readDataKeys(dataKey))
  const check = untilItHolds(async () => {
    await mustBeFit({ url: databaseUrl, connections: maxConnections, allowed: new Set(allowUnsafeDatabase) })
    await mustOpen(databaseUrl, vault)
  })
  const db = openDatabase({ url: databaseUrl, max: maxConnections, beforeUse: check })
  const engine = createEngine(db, clock, vault)
  return {
    /** Makes schema `horai`, or brings it to this version. Answers the steps it took. */
    migrate: (): Promise<readonly string[]> => migrate({ url: databaseUrl }),
    createPractice: (input: PracticeInput, once?: Once): Promise<NewPractice> =>
      createPractice(engine, input, once),
    practice: (id: string) => practiceHandle(engine, id),
    /** Every place where the data is not what it must be; none is good news. */
    verify: (): Promise<Violation[]> => verify(db),
    /** Runs the jobs in this process: the waiting list is asked, lapsed holds and old keys are tidied away. */
    async startWorker(): Promise<Worker> {
      await check()
      return startWorker({ ...engine, url: databaseUrl })
    },
    close: (): Promise<void> => db.close(),
  }
}

/** On a connection of its own: the others wait for this. */
async function mustOpen(url: string, vault: Vault): Promise<void> {
  const db = openDatabase({ url, max: 1, applicationName: 'horai' })
  try {
    await mustHaveDataKeys(db, vault)
  } finally {
    await db.close()
  }
}

/** Once, by whoever comes first, and again after it failed: what was wrong may have been put right. */
function untilItHolds(work: () => Promise<unknown>): () => Promise<void> {
  let done: Promise<unknown> | null = null
  return async () => {
    done ??= work().catch((error: unknown) => {
      done = null
      throw error
    })
    await done
  }
}
