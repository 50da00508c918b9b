import { setTimeout as delay } from 'node:timers/promises'
import { type Changes, watch } from './changes.ts'
import type { Engine } from './engine.ts'

/** How soon a change is told. */
const EVERY_MS = 800

export interface Listener {
  /** Something happened. */
  heard(news: Changes): void
  /** It could not be read what happens, and nothing more is told. */
  failed(error: unknown): void
}

/** Watches practices for many at once: one look for all who listen to the same, and none where nobody does. */
export interface Lookout {
  /**
   * Tells what comes to light from now on. Whoever asks {@link watch} once this is resolved has everything before it.
   *
   * @param doctorId of this doctor alone; null: of the whole practice
   * @returns ends it
   */
  listen(practiceId: string, doctorId: string | null, listener: Listener): Promise<() => void>
}

interface Post {
  readonly listeners: Set<Listener>
  readonly left: AbortController
  readonly isManned: Promise<unknown>
}

export function createLookout(engine: Engine): Lookout {
  const posts = new Map<string, Post>()

  function manned(practiceId: string, doctorId: string | null, key: string): Post {
    const watching = watch(engine, practiceId, null, doctorId)
    const post: Post = { listeners: new Set(), left: new AbortController(), isManned: watching.next() }
    const look = async () => {
      await post.isManned
      for (;;) {
        await delay(EVERY_MS, undefined, { signal: post.left.signal })
        const news = await watching.next()
        if (isNews(news)) for (const { heard } of post.listeners) heard(news)
      }
    }
    look().catch((error: unknown) => {
      if (posts.get(key) === post) posts.delete(key)
      if (!post.left.signal.aborted) for (const { failed } of post.listeners) failed(error)
    })
    posts.set(key, post)
    return post
  }

  return {
    async listen(practiceId, doctorId, listener) {
      const key = `${practiceId}/${doctorId}`
      const post = posts.get(key) ?? manned(practiceId, doctorId, key)
      post.listeners.add(listener)
      await post.isManned
      return () => {
        post.listeners.delete(listener)
        if (post.listeners.size > 0) return
        post.left.abort()
        if (posts.get(key) === post) posts.delete(key)
      }
    },
  }
}

function isNews({ changes, setup, missed }: Changes): boolean {
  return changes.length > 0 || setup || missed
}
