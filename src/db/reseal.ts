import type { Database, Queryable } from './database.ts'
import { openContact, places, sealContact } from './personal.ts'
import { type DataKey, markOf, type PracticeVault, sealedWith, type Vault } from './vault.ts'

/** Rows that are looked at in one round trip: it ends well within what a statement may take. */
const PAGE = 1_000

const NO_ROW = '00000000-0000-0000-0000-000000000000'

/**
 * Seals what was there before a key came, and anew what an earlier key sealed; then those keys are needed no more. Row by
 * row, each only if nobody changed it meanwhile: it may be stopped anywhere, run twice at once, and begun anew.
 * @returns how many rows it wrote
 */
export async function resealAll(db: Database, vault: Vault): Promise<number> {
  const practices = await db.query<{ id: string }>('select horai.practice_ids() as id')
  let written = 0
  for (const { id } of practices) written += await resealPractice(db, vault, id)
  if (written === 0) await forgetUnusedKeys(db, vault)
  return written
}

async function resealPractice(db: Database, vault: Vault, practiceId: string): Promise<number> {
  const [current] = vault.keys
  if (current === undefined) return 0
  const work: Work = {
    db: db.within(practiceId),
    vault: vault.within(practiceId),
    practiceId,
    key: current,
  }
  let written = 0
  for (const reseal of [
    resealPatients,
    resealAppointments,
    resealEvents,
    resealSecondFactors,
    resealSignOn,
    resealPaymentKeys,
    resealCalendars,
  ]) {
    written += await reseal(work)
  }
  return written
}

interface Work {
  readonly db: Queryable
  readonly vault: PracticeVault
  readonly practiceId: string
  /** The one that seals. */
  readonly key: DataKey
}

interface Kept {
  readonly id: string
}

async function resealPatients(work: Work): Promise<number> {
  interface Row extends Kept {
    readonly email: string | null
    readonly phone: string | null
  }
  return throughPages<Row>(work, 'patients', 'email, phone', async (row) => {
    if (isSealed(work, row.email) && isSealed(work, row.phone)) return 0
    const { email, phone, email_index, phone_index } = sealContact(work.vault, openContact(work.vault, row))
    const rows = await work.db.query(
      `update horai.patients set email = $3, email_index = $4, phone = $5, phone_index = $6
       where practice_id = $1 and id = $2 and email is not distinct from $7 and phone is not distinct from $8
       returning id`,
      [work.practiceId, row.id, email, email_index, phone, phone_index, row.email, row.phone],
    )
    return rows.length
  })
}

async function resealAppointments(work: Work): Promise<number> {
  interface Row extends Kept {
    readonly notes: string | null
    readonly reason: string | null
  }
  const columns = `notes, case when cancelled_by_actor_type <> 'system' then cancellation_reason end as reason`
  return throughPages<Row>(work, 'appointments', columns, async ({ id, notes, reason }) => {
    if (isSealed(work, notes) && isSealed(work, reason)) return 0
    const rows = await work.db.query(
      `update horai.appointments set notes = $3, cancellation_reason = coalesce($4, cancellation_reason)
       where practice_id = $1 and id = $2 and notes is not distinct from $5
         and ($6::text is null or cancellation_reason = $6)
       returning id`,
      [
        work.practiceId,
        id,
        anew(work, notes, places.notes),
        anew(work, reason, places.reason),
        notes,
        reason,
      ],
    )
    return rows.length
  })
}

async function resealEvents(work: Work): Promise<number> {
  interface Row extends Kept {
    readonly reason: string | null
  }
  const columns = `case when actor_type <> 'system' then metadata ->> 'reason' end as reason`
  return throughPages<Row>(work, 'appointment_events', columns, async ({ id, reason }) => {
    if (isSealed(work, reason)) return 0
    const rows = await work.db.query(
      `update horai.appointment_events set metadata = jsonb_set(metadata, '{reason}', to_jsonb($3::text))
       where practice_id = $1 and id = $2 and metadata ->> 'reason' = $4
       returning id`,
      [work.practiceId, id, anew(work, reason, places.reason), reason],
    )
    return rows.length
  })
}

async function resealSecondFactors(work: Work): Promise<number> {
  interface Row extends Kept {
    readonly secret: Buffer | null
  }
  return throughPages<Row>(work, 'staff_accounts', 'totp_secret as secret', async ({ id, secret }) => {
    if (secret === null || sealedWith(secret) === work.key.id) return 0
    const place = places.secondFactor(id)
    const rows = await work.db.query(
      `update horai.staff_accounts set totp_secret = $3 where practice_id = $1 and id = $2 and totp_secret = $4
       returning id`,
      [work.practiceId, id, work.vault.seal(work.vault.open(secret, place), place), secret],
    )
    return rows.length
  })
}

async function resealSignOn({ db, vault, practiceId, key }: Work): Promise<number> {
  const [row] = await db.query<{ secret: Buffer }>(
    'select client_secret as secret from horai.staff_sign_on where practice_id = $1',
    [practiceId],
  )
  if (row === undefined || sealedWith(row.secret) === key.id) return 0
  const anew = vault.seal(vault.open(row.secret, places.signOn), places.signOn)
  const rows = await db.query(
    `update horai.staff_sign_on set client_secret = $2 where practice_id = $1 and client_secret = $3
     returning practice_id`,
    [practiceId, anew, row.secret],
  )
  return rows.length
}

async function resealPaymentKeys(work: Work): Promise<number> {
  const { db, practiceId } = work
  const [row] = await db.query<{ secret: string | null; webhook: string | null }>(
    `select stripe_secret_key as secret, stripe_webhook_secret as webhook from horai.payment_settings
     where practice_id = $1`,
    [practiceId],
  )
  if (row === undefined || (isSealed(work, row.secret) && isSealed(work, row.webhook))) return 0
  const { secret, webhook } = row
  const rows = await db.query(
    `update horai.payment_settings set stripe_secret_key = $2, stripe_webhook_secret = $3
     where practice_id = $1 and stripe_secret_key is not distinct from $4 and stripe_webhook_secret is not distinct from $5
     returning practice_id`,
    [
      practiceId,
      anew(work, secret, places.stripeSecretKey),
      anew(work, webhook, places.stripeWebhookSecret),
      secret,
      webhook,
    ],
  )
  return rows.length
}

async function resealCalendars(work: Work): Promise<number> {
  interface Row extends Kept {
    readonly credentials: string
  }
  return throughPages<Row>(work, 'calendar_connections', 'credentials', async ({ id, credentials }) => {
    if (isSealed(work, credentials)) return 0
    const rows = await work.db.query(
      `update horai.calendar_connections set credentials = $3
       where practice_id = $1 and id = $2 and credentials = $4 returning id`,
      [work.practiceId, id, anew(work, credentials, places.calendar), credentials],
    )
    return rows.length
  })
}

async function throughPages<Row extends Kept>(
  { db, practiceId }: Work,
  table: 'patients' | 'appointments' | 'appointment_events' | 'staff_accounts' | 'calendar_connections',
  columns: string,
  reseal: (row: Row) => Promise<number>,
): Promise<number> {
  let written = 0
  for (let after = NO_ROW; ; ) {
    const rows = await db.query<Row>(
      `select id, ${columns} from horai.${table} where practice_id = $1 and id > $2 order by id limit ${PAGE}`,
      [practiceId, after],
    )
    for (const row of rows) written += await reseal(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return written
    after = last.id
  }
}

/** Nothing needs no sealing. */
function isSealed({ key }: Work, text: string | null): boolean {
  return !text || text.startsWith(markOf(key))
}

function anew({ vault }: Work, text: string | null, place: string): string | null {
  return text && vault.sealText(vault.openText(text, place), place)
}

/** An answer that is remembered for a week may still need the key that it was sealed with. */
async function forgetUnusedKeys(db: Database, { keys }: Vault): Promise<void> {
  for (const key of keys.slice(1)) {
    const practices = await db.query<{ id: string }>('select horai.practice_ids() as id')
    let isNeeded = false
    for (const { id } of practices) {
      const [found] = await db
        .within(id)
        .query(
          'select from horai.idempotency_keys where practice_id = $1 and position($2 in answer::text) > 0 limit 1',
          [id, markOf(key)],
        )
      isNeeded ||= found !== undefined
    }
    if (!isNeeded) await db.query('delete from horai.data_keys where id = $1', [key.id])
  }
}
