import type { Mutant } from './mutant.ts'

export const textNotWaitedFor: Mutant = {
  name: 'text-not-waited-for',
  bug: 'a text counts as sent before its provider has said that it took it',
  source: [
    {
      file: 'src/notifications/deliver.ts',
      find: 'return texts.send(composed.text)',
      put: `void texts.send(composed.text).catch(() => {})
    return 'sent'`,
    },
  ],
  faults: ['turn-messages-away'],
}
