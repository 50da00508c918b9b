import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { optOut } from '../../notifications/opt-out.ts'
import type { Routes } from '../route.ts'
import { object } from '../schema/field.ts'

const params = object({
  token: Type.String({ minLength: 1, maxLength: 100, description: 'From the link in a message.' }),
})
const tags = ['Patients']
const config = { access: 'public', refusals: ['not_found'] } as const

/**
 * RFC 8058: a mail program posts `List-Unsubscribe=One-Click`; people follow the link and press a button. What only looks
 * at links (a virus scanner) changes nothing.
 */
export const optOutRoutes: Routes = (server, { engine }) => {
  // What the form says is known from the address it is sent to.
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
    server.addContentTypeParser(type, { parseAs: 'string', bodyLimit: 1024 }, (_request, _body, done) =>
      done(null, undefined),
    )
  }
  server.get(
    '/public/opt-out/:token',
    {
      config,
      schema: {
        tags,
        summary: 'Ask whether messages are to end',
        params,
        response: { 200: aPage('A page with one button.') },
      },
    },
    async (_request, reply) => reply.type('text/html; charset=utf-8').headers(headers).send(asking),
  )
  server.post(
    '/public/opt-out/:token',
    {
      config,
      schema: {
        tags,
        summary: 'End messages over this channel',
        params,
        response: { 200: aPage('A page that says so.') },
      },
    },
    async (request, reply) => {
      await optOut(engine, request.params.token)
      return reply.type('text/html; charset=utf-8').headers(headers).send(ended)
    },
  )
}

function aPage(description: string) {
  return { description, content: { 'text/html': { schema: Type.String() } } }
}

const styles =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1.2rem}'
// The page is always the same, so its styles are known by what they are.
const digest = createHash('sha256').update(styles).digest('base64')

const headers = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
}

const document = (title: string, rest: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${styles}</style></head>
<body><main><h1>${title}</h1>${rest}</main></body></html>`

const asking = document(
  'No more messages · Διακοπή μηνυμάτων',
  '<p>You will get no more confirmations and reminders this way.</p><p lang="el">Δεν θα λαμβάνετε πλέον επιβεβαιώσεις και υπενθυμίσεις με αυτόν τον τρόπο.</p><form method="post"><button>End messages · Διακοπή</button></form>',
)
const ended = document(
  'Done · Έγινε',
  '<p>No more messages will be sent to you this way.</p><p lang="el">Δεν θα σας σταλούν άλλα μηνύματα με αυτόν τον τρόπο.</p>',
)
