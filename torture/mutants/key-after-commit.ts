import type { Mutant } from './mutant.ts'

export const keyAfterCommit: Mutant = {
  name: 'key-after-commit',
  bug: 'the key of a hold is stored in a transaction of its own, after that of the hold',
  source: [
    {
      file: 'src/booking/hold.ts',
      find: '      onceJson(caller.once, token.token),\n',
      put: '      null,\n',
    },
    {
      file: 'src/booking/hold.ts',
      find: '  const answer = caller.once\n',
      put: `  const [seen] = await engine.db.within(caller.practice_id).query<{ recalled: Answer | null }>('select horai.recall($1, $2) as recalled', [
    caller.practice_id,
    onceJson(caller.once),
  ])
  const answer = seen?.recalled ? seen.recalled : caller.once
`,
    },
    {
      file: 'src/booking/hold.ts',
      find: "  if ('appointment' in answer) {\n",
      put: `  if (!seen?.recalled) {
    await engine.db.within(caller.practice_id).query('select horai.remember($1, $2, $3)', [
      caller.practice_id,
      onceJson(caller.once, token),
      JSON.stringify(answer),
    ])
  }
  if ('appointment' in answer) {
`,
    },
  ],
  faults: ['lose-answers-database', 'cut-database'],
}
