export interface ServerSettings {
  readonly socketFolder: string
  /** TCP on the loopback interface at this port; null: the private socket only. */
  readonly tcpPort: number | null
  /** False gives up safety in a crash for speed. For tests only. */
  readonly durable: boolean
}

/** Names the socket file `.s.PGSQL.5432`, whether or not anything listens on TCP. */
export const SOCKET_PORT = 5432

/**
 * The whole of horai.conf, written at every start. An operator's own `alter system set …` is read after it and wins.
 */
export function settingsFile(settings: ServerSettings): string {
  const durable = settings.durable ? 'on' : 'off'
  return lines([
    ['listen_addresses', settings.tcpPort === null ? '' : '127.0.0.1', 'no TCP unless asked for'],
    ['port', String(settings.tcpPort ?? SOCKET_PORT), 'also names the socket'],
    ['unix_socket_directories', settings.socketFolder, 'a folder that only the server and we may enter'],
    ['unix_socket_permissions', '0700', 'and so is the socket in it'],
    [
      'password_encryption',
      'scram-sha-256',
      'the password file is random, and still nothing travels in clear',
    ],
    ['max_connections', '100', 'API, jobs and a few people with psql'],
    ['shared_buffers', '128MB', 'a practice of a million appointments keeps its hot pages in this'],
    ['fsync', durable, 'a confirmed appointment survives a power cut'],
    ['synchronous_commit', durable, 'and is on disk before the patient reads "booked"'],
    ['full_page_writes', durable, 'and is not torn by one'],
    ['TimeZone', 'UTC', 'local time is computed by one authority, and that is not the session'],
    ['log_timezone', 'UTC', 'one clock for all logs'],
    ['DateStyle', 'ISO', 'unambiguous'],
    ['jit', 'off', 'every query is short; compiling them costs more than it saves'],
    ['deadlock_timeout', '200ms', 'a deadlock costs its victim this long; the default is 1 s'],
    ['client_connection_check_interval', '5s', 'a caller that vanished stops working for nobody'],
    [
      'log_error_verbosity',
      'terse',
      'the detail of a violation quotes the other row: patients do not belong in logs',
    ],
    ['log_parameter_max_length_on_error', '0', 'nor do the values of a statement'],
    ['log_min_error_statement', 'panic', 'nor the statements, where somebody wrote values into the text'],
    ['log_checkpoints', 'off', 'every five minutes, for ever'],
    ['log_startup_progress_interval', '2s', 'a long recovery says that it moves'],
    ['lc_messages', 'C', 'we read the log'],
  ])
}

type Line = readonly [name: string, value: string, why: string]

function lines(all: readonly Line[]): string {
  const head =
    '# Written by horai at every start. Change a setting with "alter system set", which wins over this file.\n'
  return (
    head + all.map(([name, value, why]) => `${name} = '${value.replaceAll("'", "''")}'  # ${why}\n`).join('')
  )
}
