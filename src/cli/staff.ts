import { Command, InvalidArgumentError } from 'commander'
import { SetupFailure } from '../db/setup-failure.ts'
import { everything } from '../practice/api-keys.ts'
import { type StaffRole, staffRoles } from '../practice/permissions.ts'
import { type Account, listAccounts } from '../staff/accounts.ts'
import { invite } from '../staff/invitations.ts'
import { linkTo } from '../staff/links.ts'
import { DEFAULT_PORT, publicUrl } from './options.ts'
import { aboutPractice, type Where, withinPractice } from './within-practice.ts'

interface NewMember extends Where {
  readonly email: string
  readonly role?: StaffRole
  readonly doctor?: string
}

/** `horai staff`: who logs in to a practice, for whoever holds its database; this is how its first owner comes. */
export function staffCommand(): Command {
  const staff = new Command('staff').description('list and invite the staff of a practice')
  staff.addCommand(about('list').description('who works there, one JSON line each').action(list)).addCommand(
    about('invite')
      .description('print a link, good for three days, that makes one account')
      .requiredOption('--email <address>', 'whose account')
      .option('--role <role>', `one of ${staffRoles.join(', ')}`, readRole)
      .option('--doctor <id>', 'for a doctor: the one calendar to see')
      .action(inviteOne),
  )
  return staff
}

const about = (name: string) => aboutPractice(new Command(name), 'whose staff')

const list = (where: Where, command: Command) =>
  withinPractice(where, command, 'account', async (engine, practiceId) => {
    let after: string | null = null
    do {
      const page: Account[] = await listAccounts(engine, practiceId, { limit: 200, after })
      for (const account of page) console.log(JSON.stringify(account))
      after = page.at(-1)?.id ?? null
    } while (after !== null)
  })

const inviteOne = ({ email, role, doctor, ...where }: NewMember, command: Command) =>
  withinPractice(where, command, 'doctor of it', async (engine, practiceId) => {
    if (role === undefined) throw new SetupFailure(`say what they may do: --role, of ${staffRoles.join(' ')}`)
    const wanted = { email, role, doctor_id: doctor ?? null }
    const { token, expires_at } = await invite(engine, practiceId, everything, wanted)
    console.error(`for ${email} alone, until ${expires_at}, shown this once:`)
    console.log(linkTo(publicUrl() ?? `http://localhost:${DEFAULT_PORT}`, 'accept', token))
  })

function readRole(text: string): StaffRole {
  const role = staffRoles.find((known) => known === text)
  if (role === undefined) throw new InvalidArgumentError(`a role is one of ${staffRoles.join(', ')}`)
  return role
}
