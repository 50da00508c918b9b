import type { Check } from './checks.ts'

/** What WCAG 2.2 asks of text (1.4.3). */
const LEAST_CONTRAST = 4.5

const MOST_ORIGINS = 20

/** A colour that white text can be read on, and that can be read on white. */
export const brandColour: Check = (value) => {
  const hex = typeof value === 'string' && /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value)
  if (!hex) return 'must be a colour such as #0b6b63'
  const contrast = contrastToWhite(hex.slice(1).map((part) => Number.parseInt(part, 16)))
  return contrast >= LEAST_CONTRAST
    ? null
    : `is too light: white text on it has a contrast of ${contrast.toFixed(1)}, and ${LEAST_CONTRAST} can be read`
}

/** WCAG 2.2's contrast ratio of an sRGB colour, its parts 0..255, to white. */
function contrastToWhite(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

export const logo: Check = (value) => {
  const isAddress =
    typeof value === 'string' && /^https:\/\/[^\s"'<>\\]+$/.test(value) && value.length <= 2_000
  const isPicture =
    typeof value === 'string' &&
    /^data:image\/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$/.test(value) &&
    value.length <= 40_000
  return isAddress || isPicture
    ? null
    : 'must be an https address, or a picture of at most 40 000 characters as data:image/png;base64,…'
}

/** Scheme and host and nothing else, as they stand in a `Content-Security-Policy`. */
export const origins: Check = (value) => {
  if (!Array.isArray(value) || value.length > MOST_ORIGINS) return `must be a list of at most ${MOST_ORIGINS}`
  const odd = value.find((origin) => !/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(origin))
  return odd === undefined ? null : `must be origins such as https://clinic.example, and ${odd} is none`
}
