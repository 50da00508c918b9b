/** Where the messages of a torture go: a mail server and a receiver of webhooks, each behind a link that can break. */
import { type Link, openLink } from '../link.ts'
import { type HookServer, openHookServer } from './hooks.ts'
import { type MailServer, openMailServer } from './mails.ts'
import { createMood, type Mood } from './mood.ts'

export interface Post {
  readonly mails: MailServer
  readonly hooks: HookServer
  readonly mailLink: Link
  readonly hookLink: Link
  readonly mood: Mood
  close(): Promise<void>
}

export async function openPost(): Promise<Post> {
  const mood = createMood()
  const mails = await openMailServer(mood)
  const hooks = await openHookServer(mood)
  const mailLink = await openLink(() => ({ host: '127.0.0.1', port: mails.port }))
  const hookLink = await openLink(() => ({ host: '127.0.0.1', port: hooks.port }))
  return {
    mails,
    hooks,
    mailLink,
    hookLink,
    mood,
    async close() {
      mailLink.close()
      hookLink.close()
      await Promise.all([mails.close(), hooks.close()])
    },
  }
}
