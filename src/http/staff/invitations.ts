import type { Doorkeeper } from '../../staff/doorkeeper.ts'
import {
  acceptInvitation,
  invite,
  listInvitations,
  revokeInvitation,
  type ShownInvitation,
  showInvitation,
} from '../../staff/invitations.ts'
import { linkTo } from '../../staff/links.ts'
import { myself } from '../../staff/myself.ts'
import { accountOf, grantorOf, practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Deps, Server } from '../route.ts'
import { object, uuid } from '../schema/field.ts'
import { carry, mustNotBeForeign, originOf, whenceOf } from './cookie.ts'
import {
  InvitationBody,
  InvitationPage,
  InvitationSchema,
  InvitedSchema,
  MyselfSchema,
  NewInvitationSchema,
  name,
  newPassword,
  token,
} from './schema.ts'

const tags = ['Staff']

/** Asking somebody to join, and joining. */
export function invitationRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/staff-invitations',
    {
      config: { access: 'staff:read' },
      schema: {
        tags,
        summary: 'List the invitations, the oldest first',
        querystring: object(pageQuery),
        response: { 200: InvitationPage },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listInvitations(door, practiceOf(request), { limit: limit + 1, after })
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.post(
    '/v1/staff-invitations',
    {
      config: { access: 'staff:write', fresh: true, refusals: ['already_exists', 'not_found'] },
      schema: {
        tags,
        summary: 'Invite somebody to the staff',
        body: InvitationBody,
        response: { 201: NewInvitationSchema },
      },
    },
    async (request, reply) => {
      const { token: secret, ...invitation }: ShownInvitation = await invite(
        door,
        practiceOf(request),
        grantorOf(request),
        request.body,
        { invitedBy: accountOf(request), once: request.once },
      )
      const link = linkTo(originOf(request, deps), 'accept', secret)
      return reply.code(201).send({ ...invitation, link })
    },
  )
  server.post(
    '/v1/staff-invitations/:id/revoke',
    {
      config: { access: 'staff:write', fresh: true, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Withdraw an invitation',
        description: 'Its link opens nothing any more. One that was accepted stays so.',
        params: object({ id: uuid('Of the invitation.') }),
        body: object({}),
        response: { 200: InvitationSchema },
      },
    },
    async (request) => revokeInvitation(door, practiceOf(request), grantorOf(request), request.params.id),
  )
}

/** For whoever holds the link. It is sent in the body: addresses are kept by many. */
export function acceptRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.post(
    '/v1/staff-invitations/show',
    {
      config: { access: 'public', remembered: false, refusals: ['link_expired'] },
      schema: {
        tags,
        summary: 'What an invitation is to',
        description: 'Looking uses nothing up.',
        body: object({ token }),
        response: { 200: InvitedSchema },
      },
    },
    async (request) => showInvitation(door, request.body.token),
  )
  server.post(
    '/v1/staff-invitations/accept',
    {
      config: {
        access: 'public',
        remembered: false,
        refusals: ['link_expired', 'already_exists', 'sign_on_needed', 'forbidden'],
      },
      schema: {
        tags,
        summary: 'Join the staff, and be logged in',
        body: object({ token, name, password: newPassword }),
        response: { 201: MyselfSchema },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const session = await acceptInvitation(door, request.body, whenceOf(request))
      carry(request, reply, deps, session)
      return reply.code(201).send(await myself(door, session.practice_id, session.account_id))
    },
  )
}
