import { type DestinationStream, type Logger, pino } from 'pino'
import { errorFacts } from '../error-facts.ts'

/**
 * What a line of the log may say, and nothing else. A list of what is allowed, since whoever adds a field must think of
 * it: names, addresses and notes of patients, and whatever else callers send, are in none of these.
 */
const allowed = new Set(['request_id', 'method', 'route', 'status', 'ms', 'part', 'wrong', 'err'])

/** To the standard error, so that the standard output is for people. `HORAI_LOG`: the lowest level that is written. */
export function createLogger(level: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level: process.env['HORAI_LOG'] ?? level,
      formatters: { log: onlyAllowed },
      serializers: { err: (error: unknown) => errorFacts(error) },
    },
    to,
  )
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => allowed.has(field)))
}
