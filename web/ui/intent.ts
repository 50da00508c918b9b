import { tab } from './memory.ts'

/**
 * What somebody wants done once, however often it is sent: the key is kept until there is an answer, through lost
 * connections, double taps and reloads, and belongs to exactly what was asked.
 */
export function keyOf(intent: string, body: unknown): string {
  const name = `horai:intent:${intent}`
  const asked = JSON.stringify(body)
  const known = tab.read<{ asked: string; key: string }>(name)
  if (known?.asked === asked) return known.key
  const key = newKey()
  tab.write(name, { asked, key })
  return key
}

/** There is an answer, whatever it is: asking for the same is a new intent. */
export function settled(intent: string): void {
  tab.forget(`horai:intent:${intent}`)
}

/** `randomUUID` is there on secure pages only, and a practice may try Horai out in its own network without TLS. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
