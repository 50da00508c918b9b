import { TextInput } from '@mantine/core'

/** The browser's own field. Its midnight, as an end, is the day's: 24:00. */
export function Time({
  label,
  value,
  set,
  isEnd = false,
}: {
  label: string
  value: string
  set: (time: string) => void
  isEnd?: boolean
}) {
  return (
    <TextInput
      type="time"
      aria-label={label}
      w={136}
      value={value === '24:00' ? '00:00' : value}
      onChange={({ currentTarget }) => {
        if (currentTarget.value) set(isEnd && currentTarget.value === '00:00' ? '24:00' : currentTarget.value)
      }}
    />
  )
}
