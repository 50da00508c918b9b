import { Button, Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useClinic } from '../shell/context.ts'
import { useDoctors } from '../shell/every.ts'
import { Heading } from '../shell/heading.tsx'
import { Failed, Loading, Says } from '../shell/states.tsx'
import { DoctorSchedule } from './doctor-schedule.tsx'

/** When doctors work, one doctor at a time. */
export function SchedulePage() {
  const { say } = useClinic().words
  const doctors = useDoctors()
  const [chosen, setChosen] = useState<string | null>(null)
  if (doctors.isError) return <Failed again={() => void doctors.refetch()} />
  if (!doctors.data) return <Loading />
  const doctor = doctors.data.find(({ id }) => id === chosen) ?? doctors.data[0]
  if (!doctor) {
    return (
      <Says title={say('sched_no_doctor')}>
        <Button component={Link} to="/setup">
          {say('sched_to_setup')}
        </Button>
      </Says>
    )
  }
  return (
    <div className="page wide">
      <Heading title={say('nav_schedule')}>
        <Select
          aria-label={say('sched_doctor')}
          allowDeselect={false}
          data={doctors.data.map(({ id, name }) => ({ value: id, label: name }))}
          value={doctor.id}
          onChange={setChosen}
        />
      </Heading>
      <DoctorSchedule key={doctor.id} doctor={doctor} />
    </div>
  )
}
