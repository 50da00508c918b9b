/** Calendars that doctors keep elsewhere: connected, shown, changed and taken away. Nothing here goes over the network. */
import { randomUUIDv7 } from 'node:crypto'
import type { Queryable, Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import { places } from '../db/personal.ts'
import type { PracticeVault } from '../db/vault.ts'
import { invalid, refuse } from '../refusal.ts'
import { type Context, changing, creating } from './change.ts'
import { type Check, type Checks, faultsIn, oneOf, optional, text, throwIfAny, yesOrNo } from './checks.ts'
import { existingId, type Page } from './collection.ts'
import { expectDoctor } from './references.ts'
import type { Visit } from './visits.ts'

export const externalProviders = ['caldav', 'google', 'microsoft'] as const
/** `out`: visits are written there; `in`: busy times are read from there. */
export const directions = ['both', 'out', 'in'] as const

export type ExternalProvider = (typeof externalProviders)[number]
export type Direction = (typeof directions)[number]

export interface CalendarConnectionChanges {
  readonly username?: string
  readonly password?: string
  readonly direction?: Direction
  /** Whether the names of patients go there; they do not unless given. */
  readonly shows_patients?: boolean
  /** False: it rests, and what it has blocked stays blocked. */
  readonly is_active?: boolean
}

export interface CalendarConnectionInput extends CalendarConnectionChanges {
  readonly doctor_id: string
  /** The others are connected by an account (calendar-sync/accounts.ts). */
  readonly external_provider?: 'caldav'
  /** Of the calendar itself. */
  readonly address: string
  readonly username: string
  readonly password: string
}

export interface CalendarConnection {
  readonly id: string
  readonly doctor_id: string
  readonly external_provider: ExternalProvider
  /** Of the calendar itself; Google and Microsoft have their own way to name one. */
  readonly address: string
  /** What it is called there; null: nobody has said. */
  readonly label: string | null
  readonly direction: Direction
  readonly shows_patients: boolean
  readonly is_active: boolean
  /** When it last went well; null: never. */
  readonly last_synced_at: string | null
  /** Null: it went well. */
  readonly last_error: string | null
  /** What kind of thing that is (calendars/provider.ts); null: none of those, or it went well. */
  readonly last_fault: string | null
  /** Addresses of events of which no time could be made; they block nothing. */
  readonly unread_events: readonly string[]
  readonly inserted_at: string
  readonly updated_at: string
}

/** `conflicts`: visits to come over which the calendar is busy. They stay booked. */
export type CalendarConnectionWithConflicts = CalendarConnection & { readonly conflicts: readonly Visit[] }

/** Where a calendar is, and what opens it. */
export interface SealedLogin {
  readonly external_provider: ExternalProvider
  readonly address: string
  /** Sealed: a name and a password, or what an account has given. */
  readonly credentials: string
}

/** Plain http is for networks that whoever runs the server has opened; it is refused elsewhere when it is used. */
const isAddress: Check = (value) => {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value))
    return 'must be an https address'
  const { protocol, username, password, hash, search } = new URL(value)
  const isPlain = username === '' && password === '' && hash === '' && search === ''
  return /^https?:$/.test(protocol) && isPlain
    ? null
    : 'must be an https address without name, query and fragment'
}

const changeChecks: Checks<CalendarConnectionChanges> = {
  username: optional(text(300)),
  password: optional(text(1_000)),
  direction: optional(oneOf(...directions)),
  shows_patients: optional(yesOrNo),
  is_active: optional(yesOrNo),
}

const checks: Checks<CalendarConnectionInput> = {
  ...changeChecks,
  external_provider: optional(oneOf('caldav')),
  address: isAddress,
  username: text(300),
  password: text(1_000),
}

const shown = `id, doctor_id, external_provider, address, label, direction, shows_patients, is_active, last_synced_at,
  last_error, last_fault, unread_events, inserted_at, updated_at`

/** The connections of a practice, the oldest first. */
export function listCalendarConnections(
  { db }: Context,
  practiceId: string,
  { limit, after }: Page,
  doctorId?: string,
): Promise<CalendarConnection[]> {
  return db.within(practiceId).query<CalendarConnection>(
    `select ${shown} from horai.calendar_connections
     where practice_id = $1 and ($2::uuid is null or id > $2) and ($3::uuid is null or doctor_id = $3)
     order by id limit $4`,
    [practiceId, after ?? null, doctorId ?? null, limit],
  )
}

/** Refuses with `not_found`. */
export async function getCalendarConnection(
  context: Context,
  practiceId: string,
  id: string,
): Promise<CalendarConnectionWithConflicts> {
  const db = context.db.within(practiceId)
  const connection = await read(db, practiceId, id)
  return { ...connection, conflicts: await conflictsOf(context, db, practiceId, id) }
}

/** The next round of the worker goes there. Refuses with `not_found`, `already_exists`, `validation_failed`. */
export function createCalendarConnection(
  context: Context,
  practiceId: string,
  input: CalendarConnectionInput,
  once?: Once,
): Promise<CalendarConnectionWithConflicts> {
  throwIfAny(faultsIn(input, checks))
  const { doctor_id, external_provider = 'caldav', direction = 'both', shows_patients = false } = input
  const vault = context.vault.within(practiceId)
  return creating(context, practiceId, once, async (tx) => {
    await expectDoctor(tx, practiceId, doctor_id)
    const id = randomUUIDv7()
    await tx.query(
      `insert into horai.calendar_connections (practice_id, id, doctor_id, external_provider, address, credentials,
         direction, shows_patients, is_active, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10::timestamptz, clock_timestamp()))`,
      [
        practiceId,
        id,
        doctor_id,
        external_provider,
        new URL(input.address).href,
        sealed(vault, input),
        direction,
        shows_patients,
        input.is_active ?? true,
        context.clock.override,
      ],
    )
    return { ...(await read(tx, practiceId, id)), conflicts: [] }
  })
}

/** Whoever is with the calendar right now begins anew. Refuses with `not_found`, `validation_failed`. */
export function changeCalendarConnection(
  context: Context,
  practiceId: string,
  id: string,
  changes: CalendarConnectionChanges,
): Promise<CalendarConnectionWithConflicts> {
  throwIfAny(faultsIn(changes, changeChecks))
  const vault = context.vault.within(practiceId)
  return changing(context, practiceId, async (tx) => {
    const credentials = changedLogin(vault, await sealedLogin(tx, practiceId, id), changes)
    await tx.query(
      `update horai.calendar_connections set credentials = $3, direction = coalesce($4, direction),
         shows_patients = coalesce($5, shows_patients), is_active = coalesce($6, is_active),
         -- Who begins to read, or reads no more, has read nothing.
         sync_token = case when $4 is null or $4 = direction then sync_token end,
         due_at = coalesce($7::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2`,
      [
        practiceId,
        id,
        credentials,
        changes.direction ?? null,
        changes.shows_patients ?? null,
        changes.is_active ?? null,
        context.clock.override,
      ],
    )
    if (changes.direction === 'out') await freeBusyTimes(tx, practiceId, id)
    return { ...(await read(tx, practiceId, id)), conflicts: await conflictsOf(context, tx, practiceId, id) }
  })
}

/** Whoever is with the calendar right now begins anew. Refuses with `not_found`. */
export function synchroniseNow(
  context: Context,
  practiceId: string,
  id: string,
): Promise<CalendarConnectionWithConflicts> {
  return changing(context, practiceId, async (tx) => {
    await tx.query(
      `update horai.calendar_connections set due_at = coalesce($3::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2`,
      [practiceId, existingId(id), context.clock.override],
    )
    return { ...(await read(tx, practiceId, id)), conflicts: await conflictsOf(context, tx, practiceId, id) }
  })
}

/** What it has blocked is free again; what was written there stays there. Refuses with `not_found`. */
export function deleteCalendarConnection(context: Context, practiceId: string, id: string): Promise<void> {
  return changing(context, practiceId, async (tx) => {
    await read(tx, practiceId, id)
    await freeBusyTimes(tx, practiceId, id)
    await tx.query('delete from horai.calendar_connections where practice_id = $1 and id = $2', [
      practiceId,
      id,
    ])
  })
}

/** Refuses with `not_found`. */
export async function sealedLogin(db: Queryable, practiceId: string, id: string): Promise<SealedLogin> {
  const [row] = await db.query<SealedLogin>(
    `select external_provider, address, credentials from horai.calendar_connections
     where practice_id = $1 and id = $2`,
    [practiceId, existingId(id)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row
}

/** Refuses with `validation_failed` where no name and password let in. */
function changedLogin(
  vault: PracticeVault,
  { external_provider, credentials }: SealedLogin,
  { username, password }: CalendarConnectionChanges,
): string {
  if (username === undefined && password === undefined) return credentials
  if (external_provider !== 'caldav')
    throw invalid(username === undefined ? '/password' : '/username', 'is not what opens this calendar')
  const login = JSON.parse(vault.openText(credentials, places.calendar))
  return sealed(vault, { username: username ?? login.username, password: password ?? login.password })
}

function sealed(
  vault: PracticeVault,
  { username, password }: { username: string; password: string },
): string {
  return vault.sealText(JSON.stringify({ username, password }), places.calendar)
}

async function freeBusyTimes(tx: Transaction, practiceId: string, id: string): Promise<void> {
  await tx.query(
    `delete from horai.availability_exceptions x using horai.external_busy b
     where b.practice_id = $1 and b.connection_id = $2 and x.practice_id = $1 and x.id = b.exception_id`,
    [practiceId, id],
  )
}

async function read(db: Queryable, practiceId: string, id: string): Promise<CalendarConnection> {
  const [row] = await db.query<CalendarConnection>(
    `select ${shown} from horai.calendar_connections where practice_id = $1 and id = $2`,
    [practiceId, existingId(id)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row
}

function conflictsOf({ clock }: Context, db: Queryable, practiceId: string, id: string): Promise<Visit[]> {
  return db.query<Visit>(
    `select distinct a.id, a.starts_at_utc, a.ends_at_utc, a.status, a.doctor_id, a.appointment_type_id
     from horai.external_busy b
     join horai.availability_exceptions x on x.practice_id = $1 and x.id = b.exception_id
     join horai.appointments a on a.practice_id = $1 and a.doctor_id = x.doctor_id
       and a.starts_at_utc < x.ends_at_utc and a.ends_at_utc > x.starts_at_utc
       -- For the index: no visit is longer than six hours.
       and a.starts_at_utc > x.starts_at_utc - interval '6 hours'
     where b.practice_id = $1 and b.connection_id = $2 and horai.is_to_come(a, $3)
     order by a.starts_at_utc, a.id`,
    [practiceId, id, clock.override],
  )
}
