import type { Egress } from '../notifications/webhooks/egress.ts'
import type { Context } from '../practice/change.ts'
import { practiceCalled } from '../practice/profile.ts'
import { invalid } from '../refusal.ts'

/** What those functions of this folder stand on that let people in. */
export interface Doorkeeper extends Context {
  /** Where identity providers may be; the public internet alone unless given. */
  readonly egress?: Egress
  /** Tells whoever runs the server what went wrong outside of it. */
  readonly warn?: (error: unknown) => void
}

/**
 * The practice that somebody wants to log in to. It may be left out where there is only one.
 * Refuses with `not_found`: what practices are called is public.
 */
export async function practiceAt({ db }: Context, slug: string | undefined): Promise<string> {
  if (slug !== undefined) return practiceCalled(db, slug)
  const [only, another] = await db.query<{ id: string }>('select id from horai.practice_directory limit 2')
  if (!only || another) throw invalid('/practice', 'is missing: there are several practices here')
  return only.id
}
