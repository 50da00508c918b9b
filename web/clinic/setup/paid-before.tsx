import { Group, NumberInput, Select } from '@mantine/core'
import type { Schemas } from '../../../src/client/index.ts'
import { useClinic } from '../shell/context.ts'

type Terms = Pick<
  Schemas['AppointmentType'],
  'payment_mode' | 'deposit_cents' | 'late_cancel_minutes' | 'late_cancel_fee_cents' | 'no_show_fee_cents'
>

/** What patients pay before a kind of visit, and what is kept of it. */
export function PaidBefore({ draft, set }: { draft: Terms; set: (changes: Partial<Terms>) => void }) {
  const { say } = useClinic().words
  const modes = ['none', 'deposit', 'full'] as const
  return (
    <>
      <Group grow align="flex-end">
        <Select
          label={say('setup_paid_before')}
          allowDeselect={false}
          data={modes.map((mode) => ({ value: mode, label: say(`setup_paid_${mode}`) }))}
          value={draft.payment_mode}
          onChange={(mode) => set({ payment_mode: mode as Terms['payment_mode'] })}
        />
        {draft.payment_mode === 'deposit' ? (
          <Amount
            label={say('setup_deposit')}
            cents={draft.deposit_cents}
            set={(deposit_cents) => set({ deposit_cents })}
          />
        ) : null}
      </Group>
      {draft.payment_mode === 'none' ? null : (
        <Group grow align="flex-end">
          <NumberInput
            label={say('setup_late_hours')}
            min={0}
            max={720}
            value={draft.late_cancel_minutes / 60}
            onChange={(value) => set({ late_cancel_minutes: Math.round(Number(value) * 60) })}
          />
          <Amount
            label={say('setup_late_fee')}
            placeholder={say('setup_fee_all')}
            cents={draft.late_cancel_fee_cents}
            set={(late_cancel_fee_cents) => set({ late_cancel_fee_cents })}
          />
          <Amount
            label={say('setup_no_show_fee')}
            placeholder={say('setup_fee_all')}
            cents={draft.no_show_fee_cents}
            set={(no_show_fee_cents) => set({ no_show_fee_cents })}
          />
        </Group>
      )}
    </>
  )
}

interface AmountProps {
  readonly label: string
  readonly placeholder?: string
  readonly cents: number | null
  set(cents: number | null): void
}

function Amount({ label, placeholder = '', cents, set }: AmountProps) {
  return (
    <NumberInput
      label={label}
      placeholder={placeholder}
      min={0}
      decimalScale={2}
      fixedDecimalScale
      value={cents === null ? '' : cents / 100}
      onChange={(value) => set(value === '' ? null : Math.round(Number(value) * 100))}
    />
  )
}
