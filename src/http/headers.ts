import type { Server } from './route.ts'

const YEAR_S = 31_536_000

/** No answer of the API is a page: whatever a browser is made to take it for, nothing of it runs and nobody frames it. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'"

/**
 * What every answer says to a browser, whoever gives it. Pages say more (pages/document.ts), the reference its own
 * (docs.ts). Nothing here opens the API to the scripts of other sites: there is no CORS.
 */
export function sendHeaders(server: Server): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'cache-control': 'no-store',
      'content-security-policy': NO_PAGE,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    })
    // Where it came without TLS, also behind a proxy, browsers would not listen, and a try-out must stay reachable.
    if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${YEAR_S}`)
  })
}
