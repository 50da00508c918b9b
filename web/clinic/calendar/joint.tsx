import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { answerOf, Refused } from '../../ui/answer.ts'
import { clockTime, dateAndTime, dateIn, ms } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { Failed } from '../shell/states.tsx'
import { AskTwice } from './ask-twice.tsx'
import { type Appointment, useCommands } from './commands.ts'
import { VisitList } from './visit-list.tsx'

interface Props {
  readonly visit: Appointment
  readonly jointId: string
  open(id: string): void
}

/** What was booked at once with a visit, often a family: the way to each, and all of them given up together. */
export function JointPart({ visit, jointId, open }: Props) {
  const { words, practice, session } = useClinic()
  const zone = practice.timezone
  const joint = useQuery({
    queryKey: ['appointment', 'joint', jointId],
    queryFn: () =>
      answerOf(session.api.GET('/v1/joint-bookings/{id}', { params: { path: { id: jointId } } })),
    // Where others of them are in a calendar that whoever is here has no part in, there is nothing to show.
    retry: (failures, error) => !(error instanceof Refused) && failures < 3,
  })
  if (joint.error instanceof Refused) return null
  if (joint.isError) return <Failed again={() => void joint.refetch()} />
  if (!joint.data) return null
  const { appointments, patient_names } = joint.data
  const dateOf = (instant: string) => dateIn(zone, ms(instant))
  const others = appointments
    .map((other, i) => ({
      visit: other,
      name: patient_names[i] ?? null,
      when:
        dateOf(other.starts_at_utc) === dateOf(visit.starts_at_utc)
          ? clockTime(words, zone, other.starts_at_utc)
          : dateAndTime(words, zone, other.starts_at_utc),
    }))
    .filter((other) => other.visit.id !== visit.id)
  const live = appointments.filter(({ status }) => ['held', 'pending', 'confirmed'].includes(status))
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {words.say('cal_joint', { others: others.length })}
      </Title>
      <VisitList visits={others} open={open} />
      {live.length > 1 ? <CancelAll jointId={jointId} visits={live.length} /> : null}
    </section>
  )
}

function CancelAll({ jointId, visits }: { jointId: string; visits: number }) {
  const { say } = useClinic().words
  const commands = useCommands()
  return (
    <AskTwice
      label={say('cal_joint_cancel')}
      done={say('cal_joint_cancelled')}
      work={() => commands.cancelJointly(jointId)}
    >
      <Text size="sm">{say('cal_joint_cancel_question', { visits })}</Text>
    </AskTwice>
  )
}
