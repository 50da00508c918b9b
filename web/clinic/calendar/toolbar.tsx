import { ActionIcon, Button, Group, Menu, SegmentedControl, Select, Tooltip } from '@mantine/core'
import {
  IconCheck,
  IconChevronLeft,
  IconChevronRight,
  IconPalette,
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
  /** Null: whoever is here may not look for patients. */
  readonly find: (() => void) | null
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
    <div className="desk-bar">
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
      <h1 className="desk-title">{title}</h1>
      <SegmentedControl
        aria-label={say('cal_view')}
        value={shown.view === 'day' ? shown.by : shown.view}
        onChange={(view) => show(views[view as keyof typeof views])}
        data={[
          { value: 'doctor', label: say('cal_day') },
          { value: 'room', label: say('cal_by_room') },
          { value: 'week', label: say('cal_week') },
          { value: 'list', label: say('cal_list') },
        ]}
      />
      {doctors.length > 1 ? (
        <Select
          aria-label={say('cal_doctor')}
          className="desk-doctor"
          value={shown.doctor}
          allowDeselect={false}
          onChange={(doctor) => show({ doctor: doctor ?? '' })}
          data={[
            ...(shown.view === 'week' ? [] : [{ value: '', label: say('cal_every_doctor') }]),
            ...doctors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <span className="desk-space" />
      <Group gap={6} wrap="nowrap">
        {find ? (
          <Icon label={say('cal_find')} run={find}>
            <IconSearch size={18} />
          </Icon>
        ) : null}
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={say('cal_colour')}>
              <IconPalette size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {(['type', 'status'] as const).map((colour) => (
              <Menu.Item
                key={colour}
                rightSection={shown.colour === colour ? <IconCheck size={16} /> : null}
                onClick={() => show({ colour })}
              >
                {say(`cal_by_${colour}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Icon label={say('cal_print')} run={() => print()}>
          <IconPrinter size={18} />
        </Icon>
        <Button
          variant="default"
          className="desk-act"
          leftSection={<IconWalk size={18} />}
          onClick={walkIn}
          aria-label={say('cal_walk_in')}
        >
          {say('cal_walk_in')}
        </Button>
        <Button
          className="desk-act"
          leftSection={<IconPlus size={18} />}
          onClick={book}
          aria-label={say('cal_book')}
        >
          {say('cal_book')}
        </Button>
      </Group>
    </div>
  )
}

const views = {
  doctor: { view: 'day', by: 'doctor' },
  room: { view: 'day', by: 'room' },
  week: { view: 'week' },
  list: { view: 'list' },
} as const satisfies Record<string, Partial<Shown>>

function Icon({ label, run, children }: { label: string; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="default" size={36} aria-label={label} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
