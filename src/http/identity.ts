/** Who may call a route: the instance's key, a practice's key, a manage token, or anybody. */
export type Access = 'instance' | 'practice' | 'patient' | 'public'

/** Who is calling. */
export type Identity =
  | { readonly kind: 'instance' }
  | { readonly kind: 'practice'; readonly practice_id: string; readonly key_id: string }
  | { readonly kind: 'patient'; readonly practice_id: string; readonly token_hash: Buffer }
  | { readonly kind: 'public' }

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before a handler runs, by what the route declares as its `access`. */
    identity: Identity
  }
}
