import { Type } from 'typebox'
import { followShort } from '../../notifications/links.ts'
import type { Deps, PracticeCalled, Server } from '../route.ts'
import { object, slug } from '../schema/field.ts'
import { VisitLink } from '../schema/visit-link.ts'

/** The links of text messages name the practice by its slug and have half as long a key; nothing is changed by following one. */
export function shortLinkRoute(server: Server, { engine }: Deps, practice: PracticeCalled): void {
  server.post(
    '/public/:practice_slug/short-link',
    {
      config: { access: 'public', refusals: ['not_found'], remembered: false },
      schema: {
        tags: ['Patients'],
        summary: 'Follow the link of a text message',
        params: object({ practice_slug: slug('What the practice is called in addresses.') }),
        body: object({
          key: Type.String({ pattern: '^[\\w-]{22}$', description: 'What stands behind the # of the link.' }),
        }),
        response: { 200: VisitLink },
      },
    },
    async (request) => followShort(engine, await practice(request.params.practice_slug), request.body.key),
  )
}
