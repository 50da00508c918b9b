import { Combobox, InputBase, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useWords } from '../shell/context.ts'
import type { Who } from './commands.ts'
import { usePatients } from './data.ts'

export interface Chosen {
  readonly name: string
  readonly who: Who
}

/** A patient by name, telephone or e-mail; whoever is not known yet is made here, without leaving. */
export function WhoField({
  label,
  chosen,
  choose,
}: {
  /** Where there are several. */
  label?: string
  chosen: Chosen | null
  choose: (chosen: Chosen | null) => void
}) {
  const { say } = useWords()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const [q] = useDebouncedValue(typed.trim(), 150)
  const found = usePatients(chosen ? '' : q)
  const patients = q ? (found.data?.data ?? []) : []
  const isNew = chosen !== null && 'patient' in chosen.who
  const pick = (value: string) => {
    const known = patients.find(({ id }) => id === value)
    const name = known?.name ?? typed.trim()
    setTyped(name)
    choose({ name, who: known ? { patient_id: known.id } : { patient: { name, phone: null } } })
    combobox.closeDropdown()
  }
  return (
    <>
      <Combobox store={combobox} onOptionSubmit={pick} withinPortal>
        <Combobox.Target>
          <InputBase
            label={label ?? say('cal_who')}
            placeholder={say('cal_who_hint')}
            data-autofocus
            value={typed}
            autoComplete="off"
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value)
              choose(null)
              combobox.openDropdown()
              combobox.selectFirstOption()
            }}
            onFocus={() => typed && !chosen && combobox.openDropdown()}
            onBlur={() => {
              combobox.closeDropdown()
              if (!chosen && typed.trim()) pick('')
            }}
          />
        </Combobox.Target>
        {typed.trim() && !chosen ? (
          <Combobox.Dropdown>
            <Combobox.Options>
              {patients.map(({ id, name, phone, email, date_of_birth }) => (
                <Combobox.Option key={id} value={id}>
                  {name}
                  <span className="option-more">
                    {[phone, email, date_of_birth].filter(Boolean).join(' · ')}
                  </span>
                </Combobox.Option>
              ))}
              <Combobox.Option value="">{say('cal_new_patient', { name: typed.trim() })}</Combobox.Option>
            </Combobox.Options>
          </Combobox.Dropdown>
        ) : null}
      </Combobox>
      {isNew ? (
        <TextInput
          label={say('cal_phone')}
          type="tel"
          onChange={({ currentTarget }) =>
            choose({
              name: typed.trim(),
              who: { patient: { name: typed.trim(), phone: currentTarget.value.trim() || null } },
            })
          }
        />
      ) : null}
    </>
  )
}
