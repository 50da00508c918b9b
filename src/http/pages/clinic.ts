import { randomBytes } from 'node:crypto'
import { refuse } from '../../refusal.ts'
import type { Routes } from '../route.ts'
import { type Language, languageOf } from '../words.ts'
import { builtApp } from './built.ts'
import { contentSecurityPolicy, documentOf } from './document.ts'

const withoutScript: Readonly<Record<Language, string>> = {
  en: 'This page needs JavaScript.',
  el: 'Η σελίδα χρειάζεται JavaScript.',
}

/**
 * Staff's pages, at `/clinic` and below for every practice: who logs in says which. The page as it is sent knows nothing
 * of anybody, so anybody may have it. No practice can be called `clinic` (practice/practices.ts).
 */
export const clinicPages: Routes = (server, { engine }) => {
  const app = builtApp('clinic')
  for (const path of ['/clinic', '/clinic/*'] as const) {
    server.get(path, { config: { access: 'public' }, schema: { hide: true } }, async (request, reply) => {
      if (!app) throw refuse('not_found', {})
      const nonce = randomBytes(16).toString('base64')
      const language = languageOf(request.headers['accept-language']) ?? 'en'
      return reply
        .type('text/html; charset=utf-8')
        .headers({
          'content-security-policy': contentSecurityPolicy(nonce, []),
          vary: 'accept-language, accept-encoding',
        })
        .send(
          documentOf({
            app,
            language,
            title: 'Horai',
            heading: 'Horai',
            brandColour: null,
            nonce,
            withoutScript: withoutScript[language],
            bootstrap: { language, now: engine.clock.now() },
          }),
        )
    })
  }
}
