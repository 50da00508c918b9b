import type { Language } from '../../words/intl.ts'

/** What the page comes with: nothing of any practice, since it is sent to whoever asks. Written by src/http/pages/. */
export interface Bootstrap {
  readonly language: Language
  /** The server's clock when the page was made, milliseconds since 1970. */
  readonly now: number
}

export function readBootstrap(): Bootstrap {
  return JSON.parse(document.getElementById('bootstrap')?.textContent ?? '{}')
}
