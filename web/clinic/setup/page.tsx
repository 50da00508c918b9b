import { Button, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useClinic } from '../shell/context.ts'
import { useDoctors, usePlaces, useTypes } from '../shell/every.ts'
import { Heading } from '../shell/heading.tsx'
import { Failed, Loading } from '../shell/states.tsx'
import { Doctors } from './doctors.tsx'
import { Equipment } from './equipment.tsx'
import { FirstRun } from './first-run.tsx'
import { Payments } from './payments.tsx'
import { Places } from './places.tsx'
import { Types } from './types.tsx'
import { Visitors } from './visitors.tsx'

/** What a practice is made of. One with nothing is shown the way to a bookable page instead of empty lists. */
export function SetupPage() {
  const { words, practice, may } = useClinic()
  const { say } = words
  const doctors = useDoctors()
  const types = useTypes()
  const places = usePlaces()
  const [isBeginning, setBeginning] = useState<boolean | null>(null)
  const all = [doctors, types, places]
  if (all.some(({ isError }) => isError)) {
    return <Failed again={() => void Promise.all(all.map((one) => one.refetch()))} />
  }
  if (!doctors.data || !types.data || !places.data) return <Loading />
  // Decided once, so that the last step can still be read when there is something.
  const begins = isBeginning ?? (doctors.data.length === 0 || types.data.length === 0)
  if (isBeginning === null) setBeginning(begins)
  if (begins) return <FirstRun leave={() => setBeginning(false)} />
  const facts = { doctors: doctors.data, types: types.data, places: places.data }
  return (
    <div className="page">
      <Heading title={say('nav_setup')}>
        <Button component="a" variant="default" href={`/${practice.slug}`} target="_blank" rel="noreferrer">
          {say('setup_patients_page')}
        </Button>
      </Heading>
      <Tabs defaultValue="doctors" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="doctors">{say('setup_doctors')}</Tabs.Tab>
          <Tabs.Tab value="places">{say('setup_places')}</Tabs.Tab>
          <Tabs.Tab value="types">{say('setup_types')}</Tabs.Tab>
          <Tabs.Tab value="equipment">{say('setup_equipment')}</Tabs.Tab>
          <Tabs.Tab value="visitors">{say('setup_visitors')}</Tabs.Tab>
          {may('keys:read') ? <Tabs.Tab value="payments">{say('setup_payments')}</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="doctors">
          <Doctors {...facts} />
        </Tabs.Panel>
        <Tabs.Panel value="places">
          <Places {...facts} />
        </Tabs.Panel>
        <Tabs.Panel value="types">
          <Types {...facts} />
        </Tabs.Panel>
        <Tabs.Panel value="equipment">
          <Equipment {...facts} />
        </Tabs.Panel>
        <Tabs.Panel value="visitors">
          <Visitors />
        </Tabs.Panel>
        <Tabs.Panel value="payments">
          <Payments />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
