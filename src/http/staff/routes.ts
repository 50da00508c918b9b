import rateLimit from '@fastify/rate-limit'
import type { Doorkeeper } from '../../staff/doorkeeper.ts'
import { perAddress } from '../rate-limit.ts'
import type { Deps, Routes, RoutesAfterPlugin, Server } from '../route.ts'
import { accountRoutes } from './accounts.ts'
import { credentialRoutes, helpRoutes, resetRoutes } from './credentials.ts'
import { digestRoutes } from './digests.ts'
import { eventRoutes } from './events.ts'
import { acceptRoutes, invitationRoutes } from './invitations.ts'
import { passkeyLogInRoutes, passkeyRoutes } from './passkeys.ts'
import { sessionListRoutes, sessionRoutes } from './session.ts'
import { signOnLogInRoutes, signOnRoutes } from './sign-on.ts'

/** Ways in, which anybody may try: counted by address, and log-ins by account as well (staff/attempts.ts). */
export const logInRoutes: RoutesAfterPlugin = async (server, deps) => {
  await server.register(rateLimit, perAddress(deps.rateLimits))
  const door = doorkeeper(deps, server)
  sessionRoutes(server, deps, door)
  passkeyLogInRoutes(server, deps, door)
  signOnLogInRoutes(server, deps, door)
  acceptRoutes(server, deps, door)
  resetRoutes(server, deps, door)
}

/** What staff do once they are in. */
export const staffRoutes: Routes = (server, deps) => {
  const door = doorkeeper(deps, server)
  sessionListRoutes(server, deps, door)
  credentialRoutes(server, deps, door)
  passkeyRoutes(server, deps, door)
  digestRoutes(server, deps, door)
  accountRoutes(server, deps, door)
  helpRoutes(server, deps, door)
  invitationRoutes(server, deps, door)
  signOnRoutes(server, deps, door)
  eventRoutes(server, deps, door)
}

function doorkeeper({ engine: { db, clock, vault }, egress }: Deps, { log }: Server): Doorkeeper {
  return {
    db,
    clock,
    vault,
    ...(egress ? { egress } : {}),
    warn: (error) => log.warn({ err: error }, 'an identity provider was no help'),
  }
}
