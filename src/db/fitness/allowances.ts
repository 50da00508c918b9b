import { SetupFailure } from '../setup-failure.ts'

/** What an operator may allow, each by its name, with what is then at stake. */
export const allowances = {
  fsync: 'a power cut may lose confirmed appointments, or the whole database',
  full_page_writes: 'a power cut may tear pages of the database',
  synchronous_commit: 'a crash may lose what was confirmed just before',
  superuser: 'this role may switch off every guard, and row-level security does not apply to it',
  bypassrls: 'row-level security does not apply to this role',
  connections: 'requests may find no connection',
  clock: 'patients may count down to a wrong moment',
  time_zones: 'whoever lives by such a zone cannot be booked',
} as const

export type Allowance = keyof typeof allowances

const names = Object.keys(allowances) as Allowance[]

/** Reads `HORAI_ALLOW_UNSAFE_DATABASE`: names, separated by commas. Throws {@link SetupFailure} for any other word. */
export function readAllowances(text: string | undefined): ReadonlySet<Allowance> {
  const words = (text ?? '').split(',').map((word) => word.trim())
  const unknown = words.find((word) => word !== '' && !Object.hasOwn(allowances, word))
  if (unknown !== undefined) {
    throw new SetupFailure(
      `HORAI_ALLOW_UNSAFE_DATABASE knows no ${JSON.stringify(unknown)}: it names what is allowed, of ${names.join(', ')}`,
    )
  }
  return new Set(names.filter((name) => words.includes(name)))
}
