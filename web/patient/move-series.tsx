import type { Schemas } from '../../src/client/index.ts'
import type { Refused } from '../ui/answer.ts'
import { Arrival, Button, Choices, Notice } from '../ui/parts.tsx'
import { dateAndTime } from '../ui/times.ts'
import type { Word } from '../words/words.ts'
import { usePage } from './context.ts'
import type { Wanted } from './wanted.ts'

type DateNotFree = Schemas['OwnDateNotFree']

/** What moves with a visit of a series. */
export type Moved = 'this' | 'this_and_following'

const scopes: readonly Moved[] = ['this', 'this_and_following']

export function WhichMove({ value, set }: { value: Moved; set: (moved: Moved) => void }) {
  const { words } = usePage()
  return (
    <>
      <Choices
        legend={words.say('series_which')}
        name="scope"
        options={scopes.map((scope) => ({ value: scope, label: words.say(`series_scope_${scope}`) }))}
        value={value}
        onChange={(scope) => set(scope as Moved)}
      />
      {value === 'this' ? null : <p className="soft">{words.say('series_move_hint')}</p>}
    </>
  )
}

interface NotFreeProps {
  readonly refused: Refused
  readonly wanted: Wanted
  readonly zone: string
  readonly isBusy: boolean
  moveOthers(): void
}

/** Which of them cannot move there, and the way on without these, unless it is the one that a time was chosen for. */
export function DatesNotFree({ refused, wanted, zone, isBusy, moveOthers }: NotFreeProps) {
  const { words } = usePage()
  const { dates = [] } = refused.problem
  const isChosen = dates.some(({ starts_at_utc }) => starts_at_utc === wanted.starts_at_utc)
  return (
    <Notice brought kind="warn" title={words.say('series_dates')}>
      <p>{words.say('series_dates_detail')}</p>
      <Dates dates={dates} zone={zone} />
      {isChosen ? null : (
        <div className="actions">
          <Button kind="primary" busy={isBusy} onClick={moveOthers}>
            {words.say('series_move_others')}
          </Button>
        </div>
      )}
    </Notice>
  )
}

/** What came of it where not all of them have moved. */
export function Stayed({ dates, zone, on }: { dates: readonly DateNotFree[]; zone: string; on: () => void }) {
  const { words } = usePage()
  return (
    <>
      <Arrival>{words.say('series_moved')}</Arrival>
      <p>{words.say('series_stayed')}</p>
      <Dates dates={dates} zone={zone} />
      <div className="actions">
        <Button kind="primary" onClick={on}>
          {words.say('series_on')}
        </Button>
      </div>
    </>
  )
}

const known: ReadonlySet<string> = new Set([
  'slot_taken',
  'slot_not_offered',
  'patient_busy',
  'reschedule_not_allowed',
])

function Dates({
  dates,
  zone,
}: {
  dates: readonly Pick<DateNotFree, 'starts_at_utc' | 'code'>[]
  zone: string
}) {
  const { words } = usePage()
  return (
    <ul>
      {dates.map(({ starts_at_utc, code }) => (
        <li key={starts_at_utc}>
          {dateAndTime(words, zone, starts_at_utc)}{' '}
          <span className="soft">
            · {words.say(`series_not_${known.has(code) ? code : 'possible'}` as Word)}
          </span>
        </li>
      ))}
    </ul>
  )
}
