import { useState } from 'react'
import { useClinic } from '../shell/context.ts'
import { EditType } from './edit-type.tsx'
import type { Facts } from './facts.ts'
import { Rows } from './rows.tsx'

/** What can be booked. */
export function Types(facts: Facts) {
  const { say } = useClinic().words
  const [opened, setOpened] = useState<string | null>(null)
  const doctor = new Map(facts.doctors.map(({ id, name }) => [id, name]))
  return (
    <>
      <Rows
        rows={facts.types.map((type) => ({
          id: type.id,
          name: type.name,
          detail: [
            doctor.get(type.doctor_id) ?? '',
            say('setup_minutes_short', { minutes: type.duration_minutes }),
            say(`setup_${type.consultation_mode}`),
          ].join(' · '),
          isActive: type.is_active,
        }))}
        open={setOpened}
        add={() => setOpened('new')}
        addWord={say('setup_add_type')}
        empty={say('setup_no_types')}
      />
      {opened ? (
        <EditType
          {...facts}
          type={facts.types.find(({ id }) => id === opened)}
          close={() => setOpened(null)}
        />
      ) : null}
    </>
  )
}
