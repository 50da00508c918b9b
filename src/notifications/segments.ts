/**
 * How long a text message is, as networks count it (3GPP TS 23.038): in the 7-bit alphabet 160 characters, or 153 in each
 * of several parts; with any character beyond it, such as Greek small letters, 70, or 67 in each.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** These take the place of two. */
const extended = new Set('^{}\\[~]|€')

export function segmentsOf(text: string): number {
  const characters = [...text]
  if (!characters.every((one) => basic.has(one) || extended.has(one))) {
    return text.length <= 70 ? 1 : Math.ceil(text.length / 67)
  }
  const length = characters.reduce((sum, one) => sum + (extended.has(one) ? 2 : 1), 0)
  return length <= 160 ? 1 : Math.ceil(length / 153)
}

/** What a practice pays for one message to a patient, at most. */
export const MOST_SEGMENTS = 3
