import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { useClinic } from '../shell/context.ts'
import { canUndo, reasonOf, tell } from '../shell/told.tsx'
import { useCommands } from './commands.ts'

/** Cancelled is final, so a cancellation waits a moment before it is sent: until then it can be taken back whole. */
const WAITS_MS = 6_000

export interface Cancelling {
  /** Those that are about to be cancelled. */
  readonly leaving: ReadonlySet<string>
  cancel(id: string, name: string): void
}

export function useCancelling(): Cancelling {
  const { words } = useClinic()
  const commands = useCommands()
  const due = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())

  // Whoever closes the page meant what they did.
  useEffect(() => {
    const waiting = due.current
    const send = () => {
      for (const [id, timer] of waiting) {
        clearTimeout(timer)
        commands.sendOff(id, 'cancel')
      }
      waiting.clear()
    }
    addEventListener('pagehide', send)
    return () => {
      removeEventListener('pagehide', send)
      send()
    }
  }, [commands])

  const drop = (id: string) => {
    due.current.delete(id)
    setLeaving((before) => new Set([...before].filter((one) => one !== id)))
  }

  return {
    leaving,
    cancel(id, name) {
      if (due.current.has(id)) return
      setLeaving((before) => new Set([...before, id]))
      const undo = () => {
        clearTimeout(due.current.get(id))
        drop(id)
        notifications.hide(said)
      }
      const said = tell(words, {
        text: words.say('cal_cancelling', { name }),
        button: { label: words.say('shell_undo'), run: undo },
        forMs: WAITS_MS,
      })
      canUndo(undo)
      due.current.set(
        id,
        setTimeout(async () => {
          due.current.delete(id)
          try {
            await commands.settle(id, 'cancel')
            tell(words, { text: words.say('cal_cancelled', { name }), forMs: 4_000 })
          } catch (error) {
            tell(words, { text: words.say('cal_not_done', { why: reasonOf(words, error) }), isBad: true })
          } finally {
            drop(id)
          }
        }, WAITS_MS),
      )
    },
  }
}
