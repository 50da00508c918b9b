import rateLimit from '@fastify/rate-limit'
import type { Doorkeeper } from '../../staff/doorkeeper.ts'
import { perAddress } from '../rate-limit.ts'
import type { Deps, Routes, RoutesAfterPlugin } from '../route.ts'
import { accountRoutes } from './accounts.ts'
import { credentialRoutes, helpRoutes, resetRoutes } from './credentials.ts'
import { acceptRoutes, invitationRoutes } from './invitations.ts'
import { sessionListRoutes, sessionRoutes } from './session.ts'

/** Ways in, which anybody may try: counted by address, and log-ins by account as well (staff/attempts.ts). */
export const logInRoutes: RoutesAfterPlugin = async (server, deps) => {
  await server.register(rateLimit, perAddress(deps.rateLimits))
  const door = doorkeeper(deps)
  sessionRoutes(server, deps, door)
  acceptRoutes(server, deps, door)
  resetRoutes(server, deps, door)
}

/** What staff do once they are in. */
export const staffRoutes: Routes = (server, deps) => {
  const door = doorkeeper(deps)
  sessionListRoutes(server, deps, door)
  credentialRoutes(server, deps, door)
  accountRoutes(server, deps, door)
  helpRoutes(server, deps, door)
  invitationRoutes(server, deps, door)
}

function doorkeeper({ engine: { db, clock }, vault = null }: Deps): Doorkeeper {
  return { db, clock, vault }
}
