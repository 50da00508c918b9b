import { Badge, Button, Group, Text, Title } from '@mantine/core'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import type { Visit } from './data.ts'
import { statusOf } from './events.ts'

interface Props {
  readonly places: number
  /** Whoever has a place, as the calendar has them. */
  readonly taken: readonly Visit[]
  open(id: string): void
}

/** Who comes to a group session. Each has a visit of their own, which is opened from here. */
export function GroupPart({ places, taken, open }: Props) {
  const { words } = useClinic()
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {words.say('cal_group', { taken: taken.filter(isThere).length, places })}
      </Title>
      <ol className="people">
        {taken.map((visit) => {
          const name = visit.patient_name ?? words.say('cal_being_booked')
          return (
            <li key={visit.id}>
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm">{name}</Text>
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
    </section>
  )
}

function isThere({ status }: Visit): boolean {
  return status !== 'cancelled'
}
