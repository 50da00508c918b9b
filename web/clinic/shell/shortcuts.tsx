import { Kbd, Modal, Table } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useSyncExternalStore } from 'react'
import { useWords } from './context.ts'

export interface Shortcut {
  /** In Mantine's writing: `t`, `mod+K`, `ArrowLeft`. */
  readonly keys: string
  readonly does: string
  run(): void
}

/** What can be done by keyboard on what is shown now; each page adds its own while it is there. */
const shown = new Set<readonly Shortcut[]>()
const listeners = new Set<() => void>()
let all: readonly Shortcut[] = []

function tell(): void {
  all = [...shown].flat()
  for (const listener of listeners) listener()
}

/** Keys that do something while this is on the page; they rest while somebody types. Give the same array each time. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useHotkeys(
    shortcuts.map(({ keys, run }) => [keys, run]),
    ['INPUT', 'TEXTAREA', 'SELECT'],
  )
  useEffect(() => {
    shown.add(shortcuts)
    tell()
    return () => {
      shown.delete(shortcuts)
      tell()
    }
  }, [shortcuts])
}

/** All of them, on one card. */
export function ShortcutList({ opened, close }: { opened: boolean; close: () => void }) {
  const { say } = useWords()
  const shortcuts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => all,
  )
  const rows = [...shortcuts, { keys: '?', does: say('shell_shortcut_help') }]
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={say('shell_shortcuts')}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      centered
    >
      <Table withRowBorders={false}>
        <Table.Tbody>
          {rows.map(({ keys, does }) => (
            <Table.Tr key={keys}>
              <Table.Td>{does}</Table.Td>
              <Table.Td ta="end">
                <Kbd>{keyName(keys)}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}

const names: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' }

function keyName(keys: string): string {
  return names[keys] ?? keys.replace('mod', 'Ctrl').replace('shift+?', '?').replaceAll('+', ' ').toUpperCase()
}
