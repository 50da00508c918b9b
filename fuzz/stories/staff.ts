import { TOTP } from 'otpauth'
import { ABSENT } from '../draw.ts'
import { type Story, type Teller, wait } from '../tell.ts'
import { PASSWORD } from '../values.ts'
import type { World } from '../world.ts'

/** Who works here: how they log in, and what they may not do to themselves. */
export function staffStories({ tell, operations }: Teller): readonly Story[] {
  const login = (password: string) =>
    tell('POST', '/v1/session', (world) => ({
      practice: world.value('practice_slug', 0),
      email: 'owner@example.org',
      password,
    }))
  const code = (world: World) =>
    new TOTP({ secret: world.value('otp_secret', -1) ?? 'AAAA' }).generate({
      timestamp: world.now.epochMilliseconds,
    })
  const owner = { id: (world: World) => world.value('staff_id', 0) }
  const useReset = tell('POST', '/v1/password-resets/use', (world) => ({
    token: world.value('token', -1),
    password: PASSWORD,
  }))
  const practice = (world: World) => ({ practice: world.value('practice_slug', 0) })
  const invited = (more: object = {}) =>
    tell('POST', '/v1/staff-invitations', () => ({
      email: 'desk@example.org',
      role: 'receptionist',
      ...more,
    }))
  return [
    () => [
      login(PASSWORD),
      login('wrong-horse-example-staple'),
      tell('GET', '/v1/session/ways', undefined, { query: practice }),
      tell('GET', '/v1/session/ways', undefined, { query: () => ({ practice: 'nowhere' }) }),
      tell('GET', '/v1/staff'),
      tell('POST', '/v1/staff/{id}/reset-password', undefined, owner),
      useReset,
      useReset,
      login(PASSWORD),
      wait(11),
      ...operations
        .filter(
          ({ opensWith, path }) =>
            opensWith[0] === 'session' && /password$|second-factor$|passkeys\/options/.test(path),
        )
        .map(({ method, path }) => tell(method, path)),
    ],
    () => [
      login(PASSWORD),
      tell('GET', '/v1/staff'),
      tell('PATCH', '/v1/staff/{id}', () => ({ role: 'manager' }), owner),
      tell('POST', '/v1/session/second-factor'),
      tell('POST', '/v1/session/second-factor/confirm', (world) => ({ code: code(world) })),
      tell('POST', '/v1/session/second-factor/confirm', (world) => ({ code: code(world) })),
      tell('POST', '/v1/session/second-factor'),
      tell('POST', '/v1/session/recovery-codes'),
      tell('DELETE', '/v1/session/second-factor'),
      tell('DELETE', '/v1/sign-on', undefined),
    ],
    () => [
      login(PASSWORD),
      tell('GET', '/v1/me', undefined, { as: 'session' }),
      tell('PUT', '/v1/session/digest', () => ({ is_on: true, tells: 'today', at_local: '07:30' })),
      tell('GET', '/v1/session/digest'),
      tell('GET', '/v1/session/digest/preview'),
      tell('GET', '/v1/session/digest/preview', undefined, { query: () => ({ tells: 'yesterday' }) }),
      tell('POST', '/v1/session/password', () => ({ new_password: PASSWORD })),
      login(PASSWORD),
      tell('POST', '/v1/session/passkeys/options'),
      tell('GET', '/v1/sessions'),
      tell('DELETE', '/v1/sessions/{id}'),
    ],
    () => [
      invited(),
      tell('POST', '/v1/staff-invitations/show', (world) => ({ token: world.value('token', -1) })),
      invited({ doctor_id: ABSENT }),
      invited({ email: 'owner@example.org' }),
      tell('POST', '/v1/password-resets', (world) => ({ ...practice(world), email: 'owner@example.org' })),
      tell('GET', '/v1/staff'),
      tell('GET', '/v1/staff/{id}', undefined, owner),
      tell('PATCH', '/v1/staff/{id}', () => ({ name: 'Eleni Example' }), owner),
      tell('POST', '/v1/staff/{id}/end-sessions', undefined, owner),
    ],
  ]
}
