/** The server's clock, as far as it is known here: holds lapse by it, whatever this machine's clock says. */
export interface ServerClock {
  now(): number
  /** Learns from the `Date` of an answer. */
  learn(answer: Response, askedAt: number): void
}

export function serverClock(serverNow: number): ServerClock {
  let ahead = serverNow - Date.now()
  return {
    now: () => Date.now() + ahead,
    learn(answer, askedAt) {
      const date = Date.parse(answer.headers.get('date') ?? '')
      if (Number.isNaN(date)) return
      // `Date` is cut to the second, and was written at some time between asking and hearing.
      const read = date + 500 - (askedAt + Date.now()) / 2
      // Within what one answer can tell, the first reading stands: a countdown must not jump.
      if (Math.abs(read - ahead) > 1_500) ahead = read
    },
  }
}
