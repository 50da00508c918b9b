import type { Mutant } from './mutant.ts'

export const anotherIdEachTime: Mutant = {
  name: 'another-id-each-time',
  bug: 'every attempt at a message has an id of its own, so that nobody can tell that it came twice',
  source: [
    {
      file: 'src/notifications/deliver.ts',
      find: 'return mailer.send({ ...composed.mail, id })',
      put: 'return mailer.send({ ...composed.mail, id: crypto.randomUUID() })',
    },
  ],
}
