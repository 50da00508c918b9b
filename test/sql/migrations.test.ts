import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { packagedSql, readSqlFolder } from '../../src/db/sql-folder.ts'

/** What was made before the first release has run on empty tables only. */
const BEFORE_THE_FIRST_RELEASE = 9

/** Taste, and what the migrator sees to itself: it limits locks and statements, and a step is one transaction. */
const notOurs = [
  'require-lock-timeout',
  'require-statement-timeout',
  'prefer-robust-stmts',
  'prefer-text-field',
  'prefer-bigint-over-int',
  'prefer-bigint-over-smallint',
  'prefer-identity',
  'prefer-timestamptz',
]

const squawk = join(
  dirname(createRequire(import.meta.url).resolve('squawk-cli/package.json')),
  'js',
  'bin',
  'squawk',
)

/** The rules that a migration breaks: locks that keep bookings waiting, and changes that the version before would trip over. */
function lint(text: string, outside = false): string[] {
  const args = ['--pg-version', '15', '--reporter', 'json', '--stdin-filepath', 'migration.sql']
  const inside = outside ? [] : ['--assume-in-transaction']
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [squawk, ...args, ...inside, ...notOurs.map((rule) => `--exclude=${rule}`)],
    { input: text, encoding: 'utf8' },
  )
  assert.ok(status === 0 || status === 1, stderr)
  return (JSON.parse(stdout) as { rule_name: string }[]).map(({ rule_name }) => rule_name)
}

for (const { version, name, text, window, outside } of readSqlFolder(packagedSql).migrations) {
  if (version <= BEFORE_THE_FIRST_RELEASE || window !== null) continue
  test(`migration ${version}, ${name}, can run beside the application`, () => {
    assert.deepEqual(lint(text, outside), [])
  })
}

for (const [what, text, rule] of [
  [
    'an index that stops writing',
    'create index i on horai.appointments (notes);',
    'require-concurrent-index-creation',
  ],
  [
    'a column of another type',
    'alter table horai.appointments alter column notes type varchar;',
    'changing-column-type',
  ],
  [
    'a column that writes every row',
    'alter table horai.appointments add column a uuid default gen_random_uuid();',
    'adding-field-with-default',
  ],
  [
    'a check of every row under lock',
    'alter table horai.appointments add constraint c check (version > 0);',
    'constraint-missing-not-valid',
  ],
  [
    'a column that the version before reads',
    'alter table horai.appointments drop column notes;',
    'ban-drop-column',
  ],
  [
    'a name that the version before uses',
    'alter table horai.appointments rename column notes to n;',
    'renaming-column',
  ],
] as const) {
  test(`${what} is found in a migration`, () => {
    assert.deepEqual(lint(text), [rule])
  })
}

test('what can run beside the application is let through', () => {
  const text = `
    create table horai.waiting_room (practice_id uuid not null, id uuid not null, primary key (practice_id, id));
    create index waiting_room_idx on horai.waiting_room (id);
    alter table horai.appointments add column arrived_at timestamptz;
    alter table horai.appointments add constraint c check (arrived_at >= inserted_at) not valid;`
  assert.deepEqual(lint(text), [])
  assert.deepEqual(lint('create index concurrently if not exists i on horai.appointments (notes);', true), [])
})
