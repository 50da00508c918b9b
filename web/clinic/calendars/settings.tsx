import { Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { ConnectionForm } from './connection-form.tsx'
import type { Connection } from './data.ts'

/** What goes where, and whether it names patients. */
export type Settings = Pick<Connection, 'direction' | 'shows_patients'>

export function SettingsFields({
  settings,
  change,
}: {
  settings: Settings
  change: (settings: Settings) => void
}) {
  const { say } = useClinic().words
  return (
    <>
      <Select
        label={say('cals_direction')}
        allowDeselect={false}
        data={(['both', 'out', 'in'] as const).map((value) => ({ value, label: say(`cals_${value}`) }))}
        value={settings.direction}
        onChange={(value) => change({ ...settings, direction: value as Connection['direction'] })}
      />
      <Switch
        label={say('cals_names')}
        description={say('cals_names_hint')}
        checked={settings.shows_patients}
        onChange={({ currentTarget }) => change({ ...settings, shows_patients: currentTarget.checked })}
      />
    </>
  )
}

/** The same of a calendar that is connected: what was written there is written anew, or let be, from now on. */
export function ChangeSettings({ connection, close }: { connection: Connection; close: () => void }) {
  const { words, session } = useClinic()
  const { id, direction, shows_patients } = connection
  const [settings, setSettings] = useState<Settings>({ direction, shows_patients })
  const save = () =>
    answerOf(session.api.PATCH('/v1/calendar-connections/{id}', { params: { path: { id } }, body: settings }))
  return (
    <ConnectionForm label={words.say('setup_save')} save={save} close={close}>
      <SettingsFields settings={settings} change={setSettings} />
    </ConnectionForm>
  )
}
