import { refuse } from '../refusal.ts'
import type { Routes } from './route.ts'

const DAY_MS = 86_400_000
/** RFC 9116 wants less than a year; whoever serves this is there to be asked. */
const GOOD_FOR_DAYS = 180

/** Whom to tell of a weakness of this instance (RFC 9116): nobody where whoever runs it names nobody. */
export const securityTxtRoutes: Routes = (server, { engine, securityContact, publicUrl }) => {
  server.get(
    '/.well-known/security.txt',
    { config: { access: 'public' }, schema: { hide: true } },
    async (_, reply) => {
      if (securityContact === undefined) throw refuse('not_found', {})
      const today = Math.floor(engine.clock.now() / DAY_MS) * DAY_MS
      const expires = Temporal.Instant.fromEpochMilliseconds(today + GOOD_FOR_DAYS * DAY_MS)
      const lines = [
        `Contact: ${securityContact}`,
        `Expires: ${expires}`,
        'Preferred-Languages: en, el',
        ...(publicUrl === undefined ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
      ]
      return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`)
    },
  )
}
