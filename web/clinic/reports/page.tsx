import { Group, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { dateIn, datePlus } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { useDoctors, useTypes } from '../shell/every.ts'
import { Heading } from '../shell/heading.tsx'
import { BusiestHours } from './busiest-hours.tsx'
import { LeadTimes } from './lead-times.tsx'
import { NoShows } from './no-shows.tsx'
import { Utilisation } from './utilisation.tsx'

/** What came of the last weeks, for one doctor or all. */
export function ReportsPage() {
  const { words, clock, practice } = useClinic()
  const { say } = words
  const [days, setDays] = useState('30')
  const [doctor_id, setDoctor] = useState<string | null>(null)
  const [appointment_type_id, setType] = useState<string | null>(null)
  const doctors = useDoctors()
  const types = useTypes()
  const to = dateIn(practice.timezone, clock.now())
  const query = {
    from: datePlus(to, 1 - Number(days)),
    to,
    ...(doctor_id ? { doctor_id } : {}),
    ...(appointment_type_id ? { appointment_type_id } : {}),
  }
  const ofDoctor = (types.data ?? []).filter((type) => type.doctor_id === doctor_id)
  return (
    <div className="page wide">
      <Heading title={say('nav_reports')}>
        <SegmentedControl
          aria-label={say('rep_span')}
          value={days}
          onChange={setDays}
          data={[
            ...['30', '90'].map((value) => ({ value, label: say('rep_days', { days: value }) })),
            { value: '365', label: say('rep_year') },
          ]}
        />
        <Group gap="sm">
          <Select
            aria-label={say('rep_doctor')}
            placeholder={say('rep_all_doctors')}
            clearable
            clearButtonProps={{ 'aria-label': say('rep_all_doctors') }}
            data={(doctors.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={doctor_id}
            onChange={(id) => {
              setDoctor(id)
              setType(null)
            }}
          />
          <Select
            aria-label={say('rep_type')}
            placeholder={say('rep_all_types')}
            disabled={doctor_id === null}
            clearable
            clearButtonProps={{ 'aria-label': say('rep_all_types') }}
            data={ofDoctor.map(({ id, name }) => ({ value: id, label: name }))}
            value={appointment_type_id}
            onChange={setType}
          />
        </Group>
      </Heading>
      <div className="reports">
        <Utilisation query={query} />
        <NoShows query={query} />
        <LeadTimes query={query} />
        <BusiestHours query={query} />
      </div>
    </div>
  )
}
