import pg from 'pg'

/** Where test files find what the global setup made. */
export const ADMIN_URL = 'HORAI_TEST_ADMIN_URL'
export const TEMPLATE_URL = 'HORAI_TEST_TEMPLATE_URL'
export const RUN_FOLDER = 'HORAI_TEST_FOLDER'

/** Tests speak to the database as the application does: with a role that owns it and is no superuser. */
const OWNER = 'horai_test'
const PASSWORD = 'horai_test'

export function adminUrl(): string {
  const url = process.env[ADMIN_URL]
  if (url === undefined)
    throw new Error('run tests with npm test: they need the server that its global setup starts')
  return url
}

/** The given URL with another database, and for the owner another role. */
export function urlOf(database: string, role: 'admin' | 'owner' = 'owner'): string {
  const url = new URL(adminUrl())
  url.pathname = `/${database}`
  if (role === 'owner') {
    url.username = OWNER
    url.password = PASSWORD
  }
  return url.href
}

export async function asAdmin<Result>(
  work: (client: pg.Client) => Promise<Result>,
  database?: string,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: database === undefined ? adminUrl() : urlOf(database, 'admin'),
  })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Two runs may share a server: the role is made once and stays, the databases go. */
export async function ensureOwner(): Promise<void> {
  await asAdmin(async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [OWNER])
    if (rowCount === 0)
      await client.query(`create role ${OWNER} login nosuperuser nobypassrls password '${PASSWORD}'`)
  })
}

/** @returns its URL, as the owner */
export async function createTestDatabase(name: string, template = 'template0'): Promise<string> {
  await asAdmin(async (client) => {
    await client.query(`create database ${name} owner ${OWNER} template ${template} encoding 'UTF8'`)
  })
  return urlOf(name)
}

export async function dropTestDatabase(url: string): Promise<void> {
  await asAdmin((client) => client.query(`drop database if exists ${nameOf(url)} with (force)`))
}

export function nameOf(url: string): string {
  return new URL(url).pathname.slice(1)
}
