import { InvalidArgumentError } from 'commander'
import { SetupFailure } from '../db/setup-failure.ts'

export const DEFAULT_PORT = 3000
export const DEFAULT_DATA_DIR = '.horai'

/** Reads `--port`: 0 lets the system choose. */
export function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535')
  }
  return port
}

/** `DATABASE_URL`, checked as far as it can be without connecting; null where it is unset. */
export function databaseUrl(): string | null {
  const text = process.env['DATABASE_URL']
  if (!text) return null
  const protocol = URL.canParse(text) ? new URL(text).protocol : null
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new SetupFailure(
      'DATABASE_URL is no Postgres address, such as postgresql://user:password@host/database',
    )
  }
  return text
}

export function requiredDatabaseUrl(): string {
  const url = databaseUrl()
  if (url === null) {
    throw new SetupFailure('set DATABASE_URL, such as postgresql://user:password@host/database')
  }
  return url
}

/** `HORAI_PUBLIC_URL`: where people reach this server, such as `https://horai.clinic.example`; null where it is unset. */
export function publicUrl(): string | null {
  const text = process.env['HORAI_PUBLIC_URL']
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new SetupFailure(
      'HORAI_PUBLIC_URL is where people reach this server, such as https://horai.clinic.example, without a path',
    )
  }
  return url.origin
}

/** `HORAI_SECURITY_CONTACT`: whom to tell of a weakness of this instance; null where it is unset. */
export function securityContact(): string | null {
  const text = process.env['HORAI_SECURITY_CONTACT']
  if (!text) return null
  const url = URL.canParse(text) && !/\s/.test(text) ? new URL(text) : null
  if (!url || !['mailto:', 'https:', 'tel:'].includes(url.protocol)) {
    throw new SetupFailure('HORAI_SECURITY_CONTACT is an address such as mailto:security@clinic.example')
  }
  return text
}
