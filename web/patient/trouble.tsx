import { Button, Notice } from '../ui/parts.tsx'
import { dateAndTime } from '../ui/times.ts'
import { usePage } from './context.ts'
import type { Holding } from './holding.ts'
import { NotHad } from './taken.tsx'

/** What went wrong with a tap, and that a tap is on its way. */
export function Trouble({ holding, zone, kept = false }: { holding: Holding; zone: string; kept?: boolean }) {
  const { words } = usePage()
  const { wanted, refused, failed, isBusy, isPaused, isWorking } = holding
  if (!wanted) return null
  if (refused)
    return (
      <NotHad
        refused={refused}
        wanted={wanted}
        zone={zone}
        kept={kept}
        onChoose={holding.take}
        asked={isBusy ? wanted.starts_at_utc : null}
      />
    )
  if (failed)
    return (
      <Notice brought kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button kind="primary" onClick={() => holding.take(wanted)}>
          {words.say('try_again')}
        </Button>
      </Notice>
    )
  if (isPaused)
    return (
      <Notice brought kind="info" title={words.say('offline')} role="status">
        <p>{words.say('offline_detail')}</p>
      </Notice>
    )
  if (isWorking)
    return (
      <p className="soft" role="status">
        {words.say('no_robot')}
      </p>
    )
  if (isBusy)
    return (
      <p className="visually-hidden" role="status">
        {words.say('holding', { when: dateAndTime(words, zone, wanted.starts_at_utc) })}
      </p>
    )
  return null
}
