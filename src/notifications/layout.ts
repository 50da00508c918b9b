import { fill, type Values } from './template.ts'

export interface Look {
  readonly practice: string
  /** `#rrggbb`; null: our own. */
  readonly colour: string | null
  readonly language: 'en' | 'el'
  /** Said on the button behind `{link}`. */
  readonly button: string
  /** Below everything: why this was sent, and how it ends. */
  readonly footer: string
  readonly unsubscribe: { readonly url: string; readonly words: string } | null
}

/** The same words as HTML: one column, no picture, nothing to load, readable without any of its styles. */
export function htmlOf(body: string, values: Values, look: Look): string {
  const colour = look.colour ?? '#0b6b63'
  const link = values.link === '' ? '' : buttonOf(values.link, look.button, colour)
  const paragraphs = fill(escaped(body), values, (value, name) => (name === 'link' ? link : escaped(value)))
    .split(/\n{2,}/)
    .map((text) => `<p style="margin:0 0 16px">${text.replaceAll('\n', '<br>')}</p>`)
    .join('\n')
  const ending = look.unsubscribe
    ? ` <a href="${escaped(look.unsubscribe.url)}" style="color:#5a6663">${escaped(look.unsubscribe.words)}</a>`
    : ''
  return `<!doctype html>
<html lang="${look.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(look.practice)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f2f5f4">
<div role="article" lang="${look.language}" style="max-width:560px;margin:0 auto;background:#ffffff;border-radius:8px;border-top:6px solid ${colour};font:16px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif;color:#1c2422">
<div style="padding:24px 28px 8px"><h1 style="margin:0 0 20px;font-size:20px;line-height:1.3;color:${colour}">${escaped(look.practice)}</h1>
${paragraphs}</div>
<div style="padding:16px 28px 20px;border-top:1px solid #e3e9e7;font-size:13px;color:#5a6663">${escaped(look.footer)}${ending}</div>
</div>
</body>
</html>
`
}

function buttonOf(url: string, words: string, colour: string): string {
  return `<a href="${escaped(url)}" style="display:inline-block;margin:4px 0;padding:11px 20px;border-radius:6px;background:${colour};color:#ffffff;text-decoration:none;font-weight:600">${escaped(words)}</a>`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
