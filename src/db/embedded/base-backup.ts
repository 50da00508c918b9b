import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { SetupFailure } from '../setup-failure.ts'

/** Bytes that may wait for a slow disk before Postgres is made to wait. */
const BUFFER = 8 * 2 ** 20

/** The types of the messages that a base backup is sent in ("Streaming Replication Protocol", BASE_BACKUP). */
const NEW_ARCHIVE = 'n'.charCodeAt(0)
const DATA = 'd'.charCodeAt(0)

interface Listener {
  archive(): void
  data(bytes: Uint8Array, connection: pg.Connection): void
}

class BaseBackupQuery extends pg.Query {
  readonly #listener: Listener

  constructor(text: string, listener: Listener) {
    super(text)
    this.#listener = listener
  }

  /** Called by pg for each message of a copy; its buffer is used again. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }, connection: pg.Connection): void {
    if (chunk[0] === NEW_ARCHIVE) this.#listener.archive()
    if (chunk[0] === DATA) this.#listener.data(new Uint8Array(chunk.subarray(1)), connection)
  }
}

/**
 * All files of a running server, and of its log whatever makes them one moment's picture, as the tar archive that
 * Postgres itself writes: the same that pg_basebackup fetches. Page checksums are verified on the way; a page that is
 * damaged fails the stream. Ending the stream early ends the backup.
 * @param url of the superuser
 */
export async function streamBaseBackup(url: string): Promise<ReadableStream<Uint8Array>> {
  // pg hands `replication` on to the server; its types do not know it.
  const config: pg.ClientConfig & { replication: string } = {
    connectionString: url,
    application_name: 'horai backup',
    connectionTimeoutMillis: 5_000,
    replication: 'true',
  }
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  // Keeps what is needed of the log while we copy, however much is written meanwhile; goes with the connection.
  await client.query(
    `CREATE_REPLICATION_SLOT horai_backup_${randomBytes(4).toString('hex')} TEMPORARY PHYSICAL RESERVE_WAL`,
  )
  let paused: pg.Connection | null = null
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let archives = 0
        const query = new BaseBackupQuery(
          `BASE_BACKUP (LABEL 'horai backup', CHECKPOINT 'fast', WAL true, MANIFEST 'no')`,
          {
            archive() {
              archives += 1
              if (archives === 1) return
              controller.error(new SetupFailure('the database has tablespaces, which are not backed up'))
              void client.end()
            },
            data(bytes, connection) {
              if (archives !== 1) return
              controller.enqueue(bytes)
              if ((controller.desiredSize ?? 0) > 0) return
              paused = connection
              connection.stream.pause()
            },
          },
        )
        query.on('error', (error: Error) => {
          controller.error(error)
          void client.end()
        })
        query.on('end', () => {
          void client.end()
          if (archives === 1) controller.close()
        })
        client.query(query)
      },
      pull() {
        paused?.stream.resume()
        paused = null
      },
      cancel: () => client.end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER }),
  )
}
