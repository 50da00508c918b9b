import { useEffect, useState } from 'react'
import type { ServerClock } from '../ui/server-clock.ts'

/** The server's time, once a second. */
export function useNow(clock: ServerClock): number {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1_000)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
