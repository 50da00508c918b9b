import { setTimeout as delay } from 'node:timers/promises'
import { refuse } from '../refusal.ts'
import type { Deps, Routes, Server } from './route.ts'
import { choice, object } from './schema/field.ts'
import { namedAs } from './schema/named.ts'

const DATABASE_ANSWERS_WITHIN_MS = 2_000

const Health = namedAs('Health', object({ status: choice(['ok'], 'All is well.') }, 'All is well.'))

const config = { access: 'public' } as const

export const healthRoutes: Routes = (server, deps) => {
  const whatIsWrong = inspector(deps)
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
        summary:
          'Whether requests can be served: the database answers, can be written and is as it should be',
        response: { 200: Health },
      },
    },
    async () => {
      if (!(await isReady(server, whatIsWrong))) throw refuse('unavailable', { retry_after_seconds: 2 })
      return { status: 'ok' as const }
    },
  )
}

async function isReady(server: Server, whatIsWrong: () => Promise<string>): Promise<boolean> {
  if (server.life.isClosing) return false
  const limit = new AbortController()
  const tooLate = delay(DATABASE_ANSWERS_WITHIN_MS, 'no answer', { signal: limit.signal }).catch(() => '')
  try {
    const wrong = await Promise.race([whatIsWrong(), tooLate])
    if (wrong !== '') server.log.warn({ wrong }, 'not ready')
    return wrong === ''
  } finally {
    limit.abort()
  }
}

/** Answers what is wrong; nothing, when nothing is. */
function inspector({ engine, whatIsWrong }: Deps): () => Promise<string> {
  return async () => {
    try {
      const wrong = (await whatIsWrong?.()) ?? ''
      if (wrong !== '') return wrong
      // Reading works on a full disk; what matters is whether a booking could be written.
      await engine.db.probe.query('select horai.has_room()')
      return ''
    } catch (error) {
      return `the database does not answer as it should: ${error instanceof Error ? error.message : String(error)}`
    }
  }
}
