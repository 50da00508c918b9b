import { Title } from '@mantine/core'
import { useClinic } from '../shell/context.ts'
import type { Visit } from './data.ts'
import { VisitList } from './visit-list.tsx'

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
      <VisitList visits={taken.map((visit) => ({ visit, name: visit.patient_name }))} open={open} />
    </section>
  )
}

function isThere({ status }: Visit): boolean {
  return status !== 'cancelled'
}
