import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net'
import { after } from 'node:test'

export interface Cable {
  /** The same database, reached through the cable. */
  readonly url: string
  /** Every connection breaks, and none can be made. */
  pull(): void
  /** Connections stay, and nothing comes through; or questions do, and answers do not. */
  freeze(what?: 'everything' | 'answers'): void
  plugIn(): void
  /** Whoever connects next hears that the server ends; who comes after is let through. */
  endOnce(): void
}

/** A cable between the application and its database, that a test can pull. */
export async function aCable(databaseUrl: string): Promise<Cable> {
  const ends = new Set<Socket>()
  let state: 'plugged' | 'pulled' | 'everything' | 'answers' | 'ends' = 'plugged'
  const server = createServer((near) => {
    if (state === 'pulled') {
      near.destroy()
      return
    }
    if (state === 'ends') {
      state = 'plugged'
      near.on('error', () => {})
      near.once('data', () => near.end(LAST_WORDS))
      return
    }
    const far = connect(addressOf(databaseUrl))
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('data', (data) => {
        if (state === 'plugged' || (state === 'answers' && end === near)) other.write(data)
      })
      end.on('close', () => {
        ends.delete(end)
        other.destroy()
      })
      end.on('error', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const breakAll = () => {
    for (const end of ends) end.destroy()
  }
  after(() => {
    breakAll()
    server.close()
  })

  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  url.search = ''
  return {
    url: url.href,
    pull: () => {
      state = 'pulled'
      breakAll()
    },
    freeze: (what = 'everything') => {
      state = what
    },
    // What was swallowed is lost: those connections are of no use any more.
    plugIn: () => {
      if (state !== 'pulled') breakAll()
      state = 'plugged'
    },
    endOnce: () => {
      state = 'ends'
    },
  }
}

/** An ErrorResponse, as a server sends it that lost its postmaster: its type, its length, its fields. */
const LAST_WORDS = Buffer.from(
  'E\0\0\0\x54SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0',
)

/** Where a URL leads: a socket's folder in `?host=`, else host and port. */
function addressOf(databaseUrl: string): NetConnectOpts {
  const { hostname, port, searchParams } = new URL(databaseUrl)
  const folder = searchParams.get('host')
  const number = Number(port || searchParams.get('port') || 5432)
  return folder?.startsWith('/')
    ? { path: `${folder}/.s.PGSQL.${number}` }
    : { host: folder ?? hostname, port: number }
}
