import type { BuiltApp } from './built.ts'

export interface Document {
  readonly app: BuiltApp
  readonly language: string
  readonly title: string
  /** Before the script runs, and where there is none. */
  readonly heading: string
  readonly withoutScript: string
  /** `#rrggbb`; null: the page's own. */
  readonly brandColour: string | null
  /** Plain JSON that the script begins with. */
  readonly bootstrap: unknown
  /** Allows the one style that is written into the page. */
  readonly nonce: string
}

/** The page as it is sent: its first data are in it, so that nothing has to be asked before something shows. */
export function documentOf(page: Document): string {
  const { app, language, title, heading, withoutScript, brandColour, bootstrap, nonce } = page
  const styles = app.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
  const brand = brandColour ? `<style nonce="${nonce}">:root{--brand:${brandColour}}</style>` : ''
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="theme-color" content="${brandColour ?? '#0b6b63'}">
<link rel="icon" href="data:image/svg+xml,${icon(brandColour ?? '#0b6b63')}">
${styles}${brand}
<script type="module" src="${app.script}" nonce="${nonce}"></script>
</head>
<body>
<div id="root"><header class="top"><h1>${text(heading)}</h1></header><noscript><main><p>${text(withoutScript)}</p></main></noscript></div>
<script type="application/json" id="bootstrap">${json(bootstrap)}</script>
</body>
</html>
`
}

/** Text in HTML. */
function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** JSON in a script element, which nothing in it may end. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** A clock face at the hour, in the practice's colour. */
function icon(colour: string): string {
  const face = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><circle cx='16' cy='16' r='16' fill='${colour}'/><path d='M16 8v8l5 4' fill='none' stroke='white' stroke-width='3' stroke-linecap='round'/></svg>`
  return encodeURIComponent(face)
}

/** What the page may do: run our script, ask us, show pictures, and be framed by the sites that the practice names. */
export function contentSecurityPolicy(
  nonce: string,
  embedOrigins: readonly string[],
  { paysByCard = false } = {},
): string {
  // What Stripe.js needs (docs.stripe.com/security/guide#content-security-policy), and only where cards are taken.
  const card = (...hosts: readonly string[]) =>
    paysByCard ? hosts.map((host) => ` https://${host}`).join('') : ''
  return [
    "default-src 'none'",
    `script-src 'self'${card('js.stripe.com', '*.js.stripe.com')}`,
    ...(paysByCard ? [`frame-src${card('js.stripe.com', '*.js.stripe.com', 'hooks.stripe.com')}`] : []),
    `style-src 'self' 'nonce-${nonce}'`,
    'img-src https: data:',
    `connect-src 'self'${card('api.stripe.com')}`,
    "base-uri 'none'",
    "form-action 'self'",
    ['frame-ancestors', "'self'", ...embedOrigins].join(' '),
  ].join('; ')
}
