import pg from 'pg'
import { sqlState } from '../sql-error.ts'
import type { Passwords } from './cluster.ts'

const APPLICATION_ROLE = 'horai_app'
const DATABASE_NAME = 'horai'

export interface Address {
  readonly socketFolder: string
  readonly port: number
}

export function applicationUrl(address: Address, { application }: Passwords): string {
  return url(address, APPLICATION_ROLE, application, DATABASE_NAME)
}

export function superuserUrl(address: Address, { superuser }: Passwords): string {
  return url(address, 'postgres', superuser, 'postgres')
}

/** Who sees every practice, as a backup must: row-level security does not bind a superuser. */
export function backupUrl(address: Address, { superuser }: Passwords): string {
  return url(address, 'postgres', superuser, DATABASE_NAME)
}

// libpq's way to write a socket; pg reads it too, and so does everything that people paste it into.
function url({ socketFolder, port }: Address, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(socketFolder)}`
}

/**
 * The application's role and database, made on the first start or after one that was cut short.
 * The role owns the database, so migrations may create the schema and the trusted extension btree_gist; it is no
 * superuser and does not bypass row-level security, which for the default superuser is silently off.
 * @returns the server's version, e.g. `18.4`
 */
export async function provision(address: Address, passwords: Passwords): Promise<string> {
  try {
    return await serverVersion(applicationUrl(address, passwords))
  } catch (error) {
    // 28P01, 28000: no such role yet; 3D000: no such database yet.
    if (!['28P01', '28000', '3D000'].includes(sqlState(error) ?? '')) throw error
  }
  await withClient(superuserUrl(address, passwords), (client) =>
    createApplication(client, passwords.application),
  )
  return serverVersion(applicationUrl(address, passwords))
}

async function createApplication(client: pg.Client, password: string): Promise<void> {
  const role = await client.query('select from pg_catalog.pg_roles where rolname = $1', [APPLICATION_ROLE])
  const how = `login nosuperuser nobypassrls nocreaterole nocreatedb password ${client.escapeLiteral(password)}`
  await client.query(`${role.rowCount === 0 ? 'create' : 'alter'} role ${APPLICATION_ROLE} ${how}`)
  const database = await client.query('select from pg_catalog.pg_database where datname = $1', [
    DATABASE_NAME,
  ])
  if (database.rowCount === 0)
    await client.query(`create database ${DATABASE_NAME} owner ${APPLICATION_ROLE}`)
  await client.query(`revoke all on database ${DATABASE_NAME} from public`)
}

/** E.g. `18.4`. */
export async function serverVersion(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? ''
  })
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  })
  // Heard, because an unheard 'error' ends the process; the statement that runs fails with the same.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
