/**
 * What a torture's programs write to: a mail server, a receiver of webhooks, a provider of texts and calendars, each
 * behind a link that can break.
 */
import { type Link, openLink } from '../link.ts'
import { type CalendarServers, openCalendarServers } from './calendars.ts'
import { type HookServer, openHookServer } from './hooks.ts'
import { type MailServer, openMailServer } from './mails.ts'
import { createMood, type Mood } from './mood.ts'
import { openTextServer, type TextServer } from './texts.ts'

export interface Post {
  readonly mails: MailServer
  readonly hooks: HookServer
  readonly texts: TextServer
  readonly calendars: CalendarServers
  /** To each of them, also the calendars. */
  readonly links: readonly Link[]
  readonly mailLink: Link
  readonly hookLink: Link
  readonly textLink: Link
  readonly mood: Mood
  close(): Promise<void>
}

export async function openPost(): Promise<Post> {
  const mood = createMood()
  const mails = await openMailServer(mood)
  const hooks = await openHookServer(mood)
  const mailLink = await openLink(() => ({ host: '127.0.0.1', port: mails.port }))
  const hookLink = await openLink(() => ({ host: '127.0.0.1', port: hooks.port }))
  const texts = await openTextServer(mood)
  const textLink = await openLink(() => ({ host: '127.0.0.1', port: texts.port }))
  const calendars = await openCalendarServers(mood)
  return {
    mails,
    hooks,
    texts,
    calendars,
    links: [mailLink, hookLink, textLink, ...calendars.links],
    mailLink,
    hookLink,
    textLink,
    mood,
    async close() {
      mailLink.close()
      hookLink.close()
      textLink.close()
      await Promise.all([mails.close(), hooks.close(), texts.close(), calendars.close()])
    },
  }
}
