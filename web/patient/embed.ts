import type { Own } from './api.ts'

/**
 * Inside another site's frame: says how high the page is, so that the frame needs no scroll bar, and that something was
 * booked. It speaks only to who has greeted it, and only those sites can that the practice allows (frame-ancestors).
 */
export function embed(): void {
  let host: string | null = null
  const tell = (message: object) => {
    if (host !== null) parent.postMessage(message, host)
  }
  const height = () =>
    tell({ type: 'horai:height', height: document.documentElement.getBoundingClientRect().height })
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || (data as { type?: unknown } | null)?.type !== 'horai:hello') return
    host = origin
    height()
  })
  new ResizeObserver(height).observe(document.documentElement)
  addEventListener('horai:address', () => tell({ type: 'horai:top' }))
  addEventListener('horai:booked', (event) => {
    // Neither the key to the appointment nor who comes: the host page learns that, and when.
    const { id, status, starts_at_utc, ends_at_utc } = (event as CustomEvent<Own>).detail
    tell({ type: 'horai:booked', appointment: { id, status, starts_at_utc, ends_at_utc } })
  })
  parent.postMessage({ type: 'horai:ready' }, '*')
}
