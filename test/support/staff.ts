import { everything } from '../../src/practice/api-keys.ts'
import type { StaffRole } from '../../src/practice/permissions.ts'
import { acceptInvitation, invite } from '../../src/staff/invitations.ts'
import { openSession } from '../../src/staff/sessions.ts'
import type { Clinic } from './clinic.ts'

/** Long, and of nobody. */
export const PASSWORD = 'nine olive trees by the sea'

export interface Member {
  readonly account_id: string
  readonly email: string
  /** The cookie of the session that began when they joined. */
  readonly cookie: string
  readonly role: StaffRole
}

/** What a browser says of a request that a page of ours makes. */
export const fromOurPage = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }

const whence = { user_agent: 'a browser', address: '192.0.2.1' }

let members = 0

/** Somebody who was invited, joined, and is logged in. */
export async function aMember(
  { engine, practice_id }: Clinic,
  role: StaffRole = 'owner',
  doctor_id: string | null = null,
): Promise<Member> {
  members += 1
  const email = `${role}-${members}@clinic.example`
  const { token } = await invite(engine, practice_id, everything, { email, role, doctor_id })
  const opened = await acceptInvitation(engine, { token, name: 'Maria Example', password: PASSWORD }, whence)
  return { account_id: opened.account_id, email, cookie: cookieOf(opened.token), role }
}

/** Another session of theirs. */
export async function anotherSession({ engine, practice_id }: Clinic, account_id: string): Promise<string> {
  const db = engine.db.within(practice_id)
  const { token } = await openSession(db, engine, practice_id, account_id, 'password', whence)
  return cookieOf(token)
}

function cookieOf(token: string): string {
  return `horai_session=${token}`
}

/** As a page of ours asks for somebody who is logged in. */
export function as(cookie: string) {
  return { key: null, headers: { cookie, ...fromOurPage } } as const
}
