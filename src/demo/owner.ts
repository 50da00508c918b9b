import type { Engine } from '../booking/engine.ts'
import { everything } from '../practice/api-keys.ts'
import { acceptInvitation, invite } from '../staff/invitations.ts'

/** Invented, and in a domain that is kept free for examples. */
const owner = { email: 'owner@clinic.example', name: 'Olga Example' }

/** The demonstration's owner, who comes as every other: by an invitation that is accepted. One that is there stays. */
export async function demoOwner(
  engine: Engine,
  practiceId: string,
  password: string,
): Promise<{ readonly email: string; readonly password: string }> {
  const { db } = engine
  const [there] = await db
    .within(practiceId)
    .query('select from horai.staff_accounts where practice_id = $1 and email = $2', [
      practiceId,
      owner.email,
    ])
  if (!there) {
    const { token } = await invite(engine, practiceId, everything, { email: owner.email, role: 'owner' })
    const whence = { user_agent: 'horai demo', address: 'this machine' }
    await acceptInvitation(engine, { token, name: owner.name, password }, whence)
  }
  return { email: owner.email, password }
}
