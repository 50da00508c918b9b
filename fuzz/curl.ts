import type { Sent } from './requests.ts'

/** The same request for a shell, to the server of `$HORAI`. */
export function curlOf({ method, url, headers, payload }: Sent): string {
  return [
    `curl -isg -X ${method} "$HORAI"${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(payload === undefined ? [] : [`--data-binary ${quoted(payload)}`]),
  ].join(' ')
}

/** As bash reads it: `'…'`, or `$'…'` where something in it cannot be seen. */
function quoted(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`
  const escaped = [...Buffer.from(text)].map((byte) => {
    const letter = String.fromCharCode(byte)
    if (letter === "'" || letter === '\\') return `\\${letter}`
    return byte >= 0x20 && byte < 0x7f ? letter : `\\x${byte.toString(16).padStart(2, '0')}`
  })
  return `$'${escaped.join('')}'`
}
