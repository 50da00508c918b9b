import { existsSync } from 'node:fs'
import serveStatic from '@fastify/static'
import type { RoutesAfterPlugin } from '../route.ts'
import { builtWeb } from './built.ts'

const YEAR_S = 31_536_000

/** What pages are made of, compressed beforehand. Names carry a digest of the content, so browsers ask for each once. */
export const assetRoutes: RoutesAfterPlugin = async (server) => {
  if (!existsSync(builtWeb)) return
  server.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: 'public' }
    route.schema = { ...route.schema, hide: true }
  })
  // Else every answer here would say that it must not be kept.
  server.addHook('onRequest', async (_, reply) => void reply.removeHeader('cache-control'))
  await server.register(serveStatic, {
    root: builtWeb,
    prefix: '/assets/',
    index: false,
    dotfiles: 'deny',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isNamedByContent = /-[\w-]{8}\.(js|css|svg)(\.br|\.gz)?$/.test(path)
      reply.header(
        'cache-control',
        isNamedByContent ? `public, max-age=${YEAR_S}, immutable` : 'public, max-age=600',
      )
    },
  })
  server.get('/embed.js', { schema: { hide: true } }, async (_, reply) => {
    // Other people's sites name it: it may be used there, and a new one reaches them soon.
    reply.header('cross-origin-resource-policy', 'cross-origin')
    return reply.sendFile('embed/embed.js')
  })
}
