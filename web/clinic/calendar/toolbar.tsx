import { ActionIcon, Button, Group, SegmentedControl, Select, Tooltip } from '@mantine/core'
import {
  IconChevronLeft,
  IconChevronRight,
  IconPlus,
  IconPrinter,
  IconSearch,
  IconWalk,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { datePlus, longDate, writtenDate } from '../../ui/times.ts'
import { useWords } from '../shell/context.ts'
import type { Doctor } from '../shell/setup.ts'
import type { Shown } from './address.ts'
import { mondayOf } from './wall.ts'

interface Props {
  readonly shown: Shown
  readonly doctors: readonly Doctor[]
  show(changes: Partial<Shown>): void
  step(by: -1 | 1): void
  today(): void
  book(): void
  walkIn(): void
  find(): void
}

export function Toolbar({ shown, doctors, show, step, today, book, walkIn, find }: Props) {
  const words = useWords()
  const { say } = words
  const monday = mondayOf(shown.date)
  const title =
    shown.view === 'day'
      ? longDate(words, 'UTC', `${shown.date}T00:00:00Z`)
      : `${writtenDate(words, monday)} – ${writtenDate(words, datePlus(monday, 6))}`
  return (
    <div className="bar">
      <Group gap={4} wrap="nowrap">
        <Button variant="default" size="sm" onClick={today}>
          {say('cal_today')}
        </Button>
        <Icon label={say('cal_earlier')} run={() => step(-1)}>
          <IconChevronLeft size={18} />
        </Icon>
        <Icon label={say('cal_later')} run={() => step(1)}>
          <IconChevronRight size={18} />
        </Icon>
      </Group>
      <h1 className="bar-title">{title}</h1>
      <SegmentedControl
        aria-label={say('cal_view')}
        value={shown.view}
        onChange={(view) => show({ view: view as Shown['view'] })}
        data={[
          { value: 'day', label: say('cal_day') },
          { value: 'week', label: say('cal_week') },
          { value: 'list', label: say('cal_list') },
        ]}
      />
      {shown.view === 'day' ? (
        <SegmentedControl
          aria-label={say('cal_columns')}
          value={shown.by}
          onChange={(by) => show({ by: by as Shown['by'] })}
          data={[
            { value: 'doctor', label: say('cal_by_doctor') },
            { value: 'room', label: say('cal_by_room') },
          ]}
        />
      ) : null}
      <Select
        aria-label={say('cal_doctor')}
        w={150}
        value={shown.doctor}
        allowDeselect={false}
        onChange={(doctor) => show({ doctor: doctor ?? '' })}
        data={[
          { value: '', label: say('cal_every_doctor') },
          ...doctors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        aria-label={say('cal_colour')}
        w={135}
        value={shown.colour}
        allowDeselect={false}
        onChange={(colour) => show({ colour: colour as Shown['colour'] })}
        data={[
          { value: 'type', label: say('cal_by_type') },
          { value: 'status', label: say('cal_by_status') },
        ]}
      />
      <span className="bar-space" />
      <Group gap={6} wrap="nowrap">
        <Icon label={say('cal_find')} run={find}>
          <IconSearch size={18} />
        </Icon>
        <Icon label={say('cal_print')} run={() => print()}>
          <IconPrinter size={18} />
        </Icon>
        <Button variant="default" leftSection={<IconWalk size={18} />} onClick={walkIn}>
          {say('cal_walk_in')}
        </Button>
        <Button leftSection={<IconPlus size={18} />} onClick={book}>
          {say('cal_book')}
        </Button>
      </Group>
    </div>
  )
}

function Icon({ label, run, children }: { label: string; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="default" size={36} aria-label={label} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
