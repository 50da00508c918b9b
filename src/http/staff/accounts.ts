import { Type } from 'typebox'
import { changeAccount, endSessionsOf, getAccount, listAccounts } from '../../staff/accounts.ts'
import type { Doorkeeper } from '../../staff/doorkeeper.ts'
import { accountOf, grantorOf, practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Deps, Server } from '../route.ts'
import { object, uuid } from '../schema/field.ts'
import { AccountChangesBody, AccountPage, AccountSchema } from './schema.ts'

const tags = ['Staff']
const params = object({ id: uuid('Of the account.') })

/** Who works in the practice. They come by invitation (invitations.ts) and are never deleted: what they did names them. */
export function accountRoutes(server: Server, _: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/staff',
    {
      config: { access: 'staff:read' },
      schema: {
        tags,
        summary: 'List the staff, in the order of their coming',
        querystring: object(pageQuery),
        response: { 200: AccountPage },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listAccounts(door, practiceOf(request), { limit: limit + 1, after })
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.get(
    '/v1/staff/:id',
    {
      config: { access: 'staff:read', refusals: ['not_found'] },
      schema: { tags, summary: 'Read about one of the staff', params, response: { 200: AccountSchema } },
    },
    async (request) => getAccount(door, practiceOf(request), request.params.id),
  )
  server.patch(
    '/v1/staff/:id',
    {
      config: { access: 'staff:write', fresh: true, refusals: ['not_found', 'last_owner'] },
      schema: {
        tags,
        summary: 'Change what one of the staff may do, or let them go',
        description: 'It holds from the next request on. Who is let go is logged out everywhere.',
        params,
        body: AccountChangesBody,
        response: { 200: AccountSchema },
      },
    },
    async (request) =>
      changeAccount(
        door,
        practiceOf(request),
        grantorOf(request),
        request.params.id,
        request.body,
        accountOf(request),
      ),
  )
  server.post(
    '/v1/staff/:id/end-sessions',
    {
      config: { access: 'staff:write', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Log one of the staff out everywhere',
        params,
        body: object({}),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await endSessionsOf(door, practiceOf(request), grantorOf(request), id, accountOf(request))
      return reply.code(204).send(null)
    },
  )
}
