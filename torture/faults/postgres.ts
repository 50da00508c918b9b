import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Stage } from '../stage.ts'
import { between, type Fault } from './fault.ts'

/** As in a power cut: every process of the server at once. */
export const killPostgres: Fault = {
  name: 'kill-postgres',
  weight: 6,
  async inflict({ postgres }) {
    postgres.kill('everything')
    return true
  },
}

/** Its children outlive it, and hold on to the shared memory. */
export const killPostmaster: Fault = {
  name: 'kill-postmaster',
  weight: 2,
  async inflict({ postgres }) {
    postgres.kill('postmaster')
    return true
  },
}

/** The server does not trust its shared memory any more: it throws out everybody and recovers. */
export const killBackend: Fault = {
  name: 'kill-backend',
  weight: 2,
  async inflict({ postgres }) {
    if (postgres.family().length < 2) return false
    postgres.kill('backend')
    return true
  },
}

export const promoteReplica: Fault = {
  name: 'promote-replica',
  weight: 6,
  async inflict({ postgres }) {
    if (!postgres.promote) return false
    await postgres.promote()
    return true
  },
}

/** 57P01 in the middle of whatever they are at. */
export const terminateBackends: Fault = {
  name: 'terminate-backends',
  weight: 3,
  async inflict({ postgres }, dice) {
    return asSuperuser(
      postgres,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name like 'horai%' and pid <> pg_backend_pid() and pid % 3 = ${dice.roll(3)}`,
    )
  },
}

/** A statement that is cancelled: 57014. */
export const cancelStatements: Fault = {
  name: 'cancel-statements',
  weight: 2,
  async inflict({ postgres }) {
    return asSuperuser(
      postgres,
      `select pg_cancel_backend(pid) from pg_stat_activity where application_name like 'horai%' and state = 'active'`,
    )
  },
}

/** One backend stands still, with whatever locks it has. */
export const pauseBackend: Fault = {
  name: 'pause-backend',
  weight: 2,
  async inflict({ postgres }, dice) {
    const pid = postgres
      .family()
      .slice(1)
      .at(-(1 + dice.roll(4)))
    if (pid === undefined || !signal(pid, 'SIGSTOP')) return false
    await sleep(between(dice, 500, 3_500))
    signal(pid, 'SIGCONT')
    return true
  },
}

/** Everything has to be written at once, in the middle of the traffic. */
export const checkpoint: Fault = {
  name: 'vacuum-and-checkpoint',
  weight: 1,
  inflict: async ({ postgres }) =>
    (await asSuperuser(postgres, 'vacuum horai.appointment_resource_claims')) &&
    asSuperuser(postgres, 'checkpoint'),
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}

async function asSuperuser(postgres: Stage['postgres'], text: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: postgres.adminUrl,
    connectionTimeoutMillis: 1_000,
    query_timeout: 10_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(text)
    return true
  } catch {
    return false
  } finally {
    client.end().catch(() => {})
  }
}
