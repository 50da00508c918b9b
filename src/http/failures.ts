import { randomUUIDv7 } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal, type Refusals, refuse } from '../refusal.ts'
import { type Problem, problemOf, retryAfter } from './problem.ts'
import type { Server } from './route.ts'
import { publicReason } from './schema/availability.ts'
import { faultsOf } from './validation.ts'
import { wordsFor } from './words.ts'

/**
 * Every answer that is no success is made here: a problem of RFC 9457, whoever found the fault.
 *
 * @param hasPage answers an address that leads nowhere with a page for people, or says that it has none for it
 */
export function answerFailures(
  server: Server,
  hasPage: (request: FastifyRequest, reply: FastifyReply) => boolean,
): void {
  server.setErrorHandler(answerFailure)
  server.setNotFoundHandler((request, reply) =>
    hasPage(request, reply) ? reply : answerFailure(refuse('not_found', {}), request, reply),
  )
}

export function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const refusal = refusalOf(error)
  if (refusal.code === 'internal') request.log.error({ err: error }, 'a request failed')
  if (refusal.code === 'unavailable') request.log.warn({ err: error }, 'a request could not be served')
  return sendProblem(refusal, request, reply)
}

function sendProblem(refusal: Refusal, request: FastifyRequest, reply: FastifyReply) {
  const { access } = request.routeOptions.config
  const forPatients = access === 'public' || access === 'patient'
  const problem: Problem = forPatients
    ? problemOf(forPatient(refusal), request.id, wordsFor(refusal.code, request.headers['accept-language']))
    : problemOf(refusal, request.id)
  const seconds = retryAfter(refusal)
  if (seconds !== undefined) reply.header('retry-after', seconds)
  if (refusal.code === 'unauthorized') reply.header('www-authenticate', 'Bearer')
  if (forPatients) reply.header('vary', 'accept-language')
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** Without the practice's own ids. */
function forPatient(refusal: Refusal): Refusal {
  if (refusal.code === 'dates_not_free') {
    const { dates } = refusal.facts as Refusals['dates_not_free']
    return refuse('dates_not_free', {
      dates: dates.map(({ reasons, ...date }) => ({ ...date, reasons: reasons.map(publicReason) })),
    })
  }
  if (refusal.code !== 'slot_not_offered') return refusal
  const { reasons, ...facts } = refusal.facts as Refusals['slot_not_offered']
  return refuse('slot_not_offered', { ...facts, reasons: reasons.map(publicReason) })
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const { validation, code, statusCode } = error as Partial<FastifyError>
  if (validation) {
    const inPath = (error as FastifyError).validationContext === 'params'
    // Nothing is called by what is no id.
    return inPath ? refuse('not_found', {}) : refuse('validation_failed', { errors: faultsOf(validation) })
  }
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse('payload_too_large', {})
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refuse('unsupported_media_type', {})
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return refuse('malformed_request', { detail: 'The body is not JSON.' })
    case 'FST_ERR_MAX_PARAM_LENGTH':
      // Nothing is called by so long a name either.
      return refuse('not_found', {})
  }
  // What Fastify itself found wrong with a request before a route saw it, such as a path that is badly encoded.
  if (code?.startsWith('FST_ERR_') && statusCode === 400) {
    return refuse('malformed_request', { detail: 'The request is not well formed.' })
  }
  // Whoever asked hung up in the middle of the body: it is no fault of ours, and nobody hears the answer.
  if (code === 'ECONNRESET' && (error as Error).message === 'aborted') {
    return refuse('malformed_request', { detail: 'The body broke off.' })
  }
  return refuse('internal', {})
}

/** For what Node finds wrong before there is a request: headers that are too large or too slow, or no HTTP at all. */
export function answerNoHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return
  const refusal = refuse('malformed_request', { detail: 'The request is not well formed.' })
  const problem = JSON.stringify(problemOf(refusal, randomUUIDv7()))
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      'Connection: close',
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(problem)}`,
      '',
      problem,
    ].join('\r\n'),
  )
}
