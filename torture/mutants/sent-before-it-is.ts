import type { Mutant } from './mutant.ts'

export const sentBeforeItIs: Mutant = {
  name: 'sent-before-it-is',
  bug: 'a message is written down as sent and then sent: who dies in between, or fails, has lost it',
  source: [
    {
      file: 'src/notifications/deliver.ts',
      find: '  const outcome = await attempt(courier, kinds, job, others)\n',
      put: `  await record(db, courier, job, { status: 'sent', reference: '' })
  const outcome = await attempt(courier, kinds, job, others)
`,
    },
  ],
  faults: ['kill-while-sending', 'turn-messages-away', 'refuse-messages'],
}
