import { refuse } from '../refusal.ts'
import type { Inside } from './networks.ts'
import type { Server } from './route.ts'

/** To everybody else there is nothing at the routes of this scope. */
export function onlyInside(server: Server, inside: Inside | undefined): void {
  if (inside === undefined) return
  server.addHook('onRequest', async ({ ip }) => {
    if (!inside(ip)) throw refuse('not_found', {})
  })
}
