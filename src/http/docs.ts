import swaggerUi from '@fastify/swagger-ui'
import { onlyInside } from './inside.ts'
import type { RoutesAfterPlugin } from './route.ts'

/** The API's description: for programs at `/openapi.json`, for people at `/docs`. */
export const docsRoutes: RoutesAfterPlugin = async (server, { inside }) => {
  onlyInside(server, inside)
  server.get('/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, async (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(server.swagger()),
  )
  // Its routes are its own: nothing there is anybody's secret.
  server.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: 'public' }
  })
  await server.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // Where the API is tried out without TLS, a page that upgrades its own scripts to https shows nothing.
    transformStaticCSP: (policy) => policy.replace(/ ?upgrade-insecure-requests;?/, ''),
  })
}
