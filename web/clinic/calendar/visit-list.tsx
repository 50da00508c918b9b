import { Badge, Button, Group, Text } from '@mantine/core'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import type { Appointment } from './commands.ts'
import { statusOf } from './events.ts'

interface Named {
  readonly visit: Pick<Appointment, 'id' | 'status' | 'arrived_at'>
  /** Who comes; null: nobody is named yet. */
  readonly name: string | null
  /** Where they are not all at one time. */
  readonly when?: string
}

/** Visits that belong together. Each is opened from here. */
export function VisitList({ visits, open }: { visits: readonly Named[]; open(id: string): void }) {
  const { words } = useClinic()
  return (
    <ol className="people">
      {visits.map(({ visit, name: named, when }) => {
        const name = named ?? words.say('cal_being_booked')
        return (
          <li key={visit.id}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">
                {name}
                {when ? (
                  <Text size="sm" c="dimmed" span>
                    {' '}
                    {when}
                  </Text>
                ) : null}
              </Text>
              <Group gap="xs" wrap="nowrap">
                <Badge variant="light" className={`badge is-${statusOf(visit)}`}>
                  {words.say(`cal_status_${statusOf(visit)}` as ClinicWord)}
                </Badge>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={words.say('cal_group_open', { name })}
                  onClick={() => open(visit.id)}
                >
                  {words.say('cal_open')}
                </Button>
              </Group>
            </Group>
          </li>
        )
      })}
    </ol>
  )
}
