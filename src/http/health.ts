import { setTimeout as delay } from 'node:timers/promises'
import { refuse } from '../refusal.ts'
import type { Deps, Routes, Server } from './route.ts'
import { choice, object } from './schema/field.ts'
import { namedAs } from './schema/named.ts'

const DATABASE_ANSWERS_WITHIN_MS = 2_000

const Health = namedAs('Health', object({ status: choice(['ok'], 'All is well.') }, 'All is well.'))

const config = { access: 'public' } as const

export const healthRoutes: Routes = (server, deps) => {
  server.get(
    '/healthz',
    {
      config,
      schema: { tags: ['Instance'], summary: 'Whether the process is alive', response: { 200: Health } },
    },
    async () => ({ status: 'ok' as const }),
  )
  server.get(
    '/readyz',
    {
      config,
      schema: {
        tags: ['Instance'],
        summary: 'Whether requests can be served: the database answers and is migrated',
        response: { 200: Health },
      },
    },
    async () => {
      if (!(await isReady(server, deps))) throw refuse('unavailable', { retry_after_seconds: 2 })
      return { status: 'ok' as const }
    },
  )
}

async function isReady(server: Server, { engine, isMigrated }: Deps): Promise<boolean> {
  if (server.life.isClosing) return false
  const limit = new AbortController()
  const answer = async () => {
    await engine.db.query('select 1')
    return isMigrated === undefined || (await isMigrated())
  }
  const tooLate = delay(DATABASE_ANSWERS_WITHIN_MS, false, { signal: limit.signal }).catch(() => false)
  const asked = answer().catch((error: unknown) => {
    server.log.warn({ err: error }, 'not ready')
    return false
  })
  try {
    return await Promise.race([asked, tooLate])
  } finally {
    limit.abort()
  }
}
