/**
 * `<script src="https://book.example/embed.js" data-practice="ilissos"></script>` puts the booking page where it stands.
 * Or, wherever it should be: `<horai-booking practice="ilissos" need="check-up" lang="el"></horai-booking>`.
 *
 * The page lives in a frame, so neither site's styles reach the other's. The element becomes as high as the page, and
 * fires `horai:booked` (it bubbles) with `detail: { id, status, starts_at_utc, ends_at_utc }`.
 */
const script = document.currentScript as HTMLScriptElement
const home = new URL(script.src).origin

class HoraiBooking extends HTMLElement {
  #frame: HTMLIFrameElement | null = null

  connectedCallback(): void {
    const practice = this.getAttribute('practice')
    if (!practice || this.#frame) return
    const address = new URL(`/${encodeURIComponent(practice)}`, home)
    for (const name of ['need', 'doctor', 'place', 'lang']) {
      const value = this.getAttribute(name)
      if (value) address.searchParams.set(name, value)
    }
    address.searchParams.set('embed', '1')
    const frame = document.createElement('iframe')
    frame.src = address.href
    frame.title = this.getAttribute('title') ?? 'Booking'
    frame.allow = 'clipboard-write'
    frame.style.cssText = 'display:block;inline-size:100%;block-size:640px;border:0;color-scheme:normal'
    this.#frame = frame
    this.style.display = 'block'
    this.attachShadow({ mode: 'open' }).append(frame)
    frame.addEventListener('load', this.#greet)
    addEventListener('message', this.#hear)
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
  }

  #greet = (): void => this.#frame?.contentWindow?.postMessage({ type: 'horai:hello' }, home)

  #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame
    if (!frame || source !== frame.contentWindow || origin !== home) return
    if (data.type === 'horai:ready') this.#greet()
    if (data.type === 'horai:height') frame.style.blockSize = `${Math.ceil(data.height)}px`
    if (data.type === 'horai:top' && frame.getBoundingClientRect().top < 0)
      this.scrollIntoView({ block: 'start' })
    if (data.type === 'horai:booked') {
      this.dispatchEvent(
        new CustomEvent('horai:booked', { detail: data.appointment, bubbles: true, composed: true }),
      )
    }
  }
}

if (!customElements.get('horai-booking')) customElements.define('horai-booking', HoraiBooking)

if (script.dataset['practice']) {
  const element = document.createElement('horai-booking')
  for (const [name, value] of Object.entries(script.dataset)) if (value) element.setAttribute(name, value)
  script.after(element)
}
