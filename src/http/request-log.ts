import { LogController } from 'fastify'
import type { Server } from './route.ts'

/** Fastify's own lines tell addresses and query strings; ours tell what an operator needs and nobody's search. */
export const quiet = new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' })

/** One line a request, when it is answered: the route and not the path, so no ids and no names. */
export function logRequests(server: Server): void {
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
}
