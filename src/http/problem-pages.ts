import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type } from 'typebox'
import { refuse } from '../refusal.ts'
import type { Routes } from './route.ts'
import { object } from './schema/field.ts'

/** Where the `type` of every problem leads: what docs/errors.md says about it. */
export const problemPages: Routes = (server) => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')
  const sections = new Map(
    page
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [/^## (\w+)/.exec(section)?.[1], section]),
  )
  server.get(
    '/problems/:code',
    { config: { access: 'public' }, schema: { hide: true, params: object({ code: Type.String() }) } },
    async (request, reply) => {
      const section = sections.get(request.params.code)
      if (section === undefined) throw refuse('not_found', {})
      return reply
        .type('text/markdown; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(section)
    },
  )
}
