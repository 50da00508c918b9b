import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAllowances } from '../../src/db/fitness/allowances.ts'
import { type FitOptions, mustBeFit } from '../../src/db/fitness/fit.ts'
import { migrate } from '../../src/db/migrate.ts'
import { SetupFailure } from '../../src/db/setup-failure.ts'
import { createHorai } from '../../src/index.ts'
import { createClock } from '../../src/time/clock.ts'
import { asAdmin, createTestDatabase, dropTestDatabase, nameOf, urlOf } from '../support/admin.ts'
import { aCable } from '../support/cable.ts'
import { useDatabase } from '../support/database.ts'
import { everythingIn, fitOptions, refusedWith } from '../support/fitness.ts'
import { finished, NOT_DURABLE } from '../support/program.ts'
import { TEST_DATA_KEY } from '../support/vault.ts'

const { url: template } = await useDatabase()

/** A migrated database of its own, spoilt by a superuser. */
async function aDatabase<Result>(
  spoil: readonly string[],
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const name = `horai_fitness_${process.pid}_${Math.random().toString(36).slice(2)}`
  const url = await createTestDatabase(name, nameOf(template))
  try {
    await asAdmin(async (client) => {
      for (const statement of spoil) await client.query(statement.replaceAll('THIS', name))
    }, name)
    return await work(url)
  } finally {
    await dropTestDatabase(url)
  }
}

interface Case {
  readonly what: string
  readonly spoil: readonly string[]
  readonly line: RegExp
  readonly more?: Partial<FitOptions>
}

const CLAIMS = 'horai.appointment_resource_claims'

const cases: readonly Case[] = [
  {
    what: 'without the constraint that keeps claims apart',
    spoil: [`alter table ${CLAIMS} drop constraint resource_no_overlap`],
    line: /^the constraint resource_no_overlap on horai\.appointment_resource_claims is missing/,
  },
  {
    what: 'whose constraint was made a weaker one',
    spoil: [
      `alter table ${CLAIMS} drop constraint resource_no_overlap`,
      `alter table ${CLAIMS} add constraint resource_no_overlap
         exclude using gist (practice_id with =, resource_id with =, appointment_id with =, period with &&)`,
    ],
    line: /^the constraint resource_no_overlap on \S+ is not as it was made: it reads EXCLUDE .*appointment_id WITH =/,
  },
  {
    what: 'whose constraint has an index that is out of use',
    spoil: [
      `update pg_index set indisready = false where indexrelid = 'horai.resource_no_overlap'::regclass`,
    ],
    line: /^the constraint resource_no_overlap .* WITH AN INVALID INDEX/,
  },
  {
    what: 'that accepts two overlapping claims though every guard reads as it should',
    spoil: [`update pg_class set relhasindex = false where oid = '${CLAIMS}'::regclass`],
    line: /^the database accepts two overlapping claims of one resource: it cannot be trusted with bookings$/,
  },
  {
    what: 'that lets a patient be in two places though every guard reads as it should',
    spoil: [`update pg_class set relhasindex = false where oid = 'horai.appointments'::regclass`],
    line: /^the database accepts two visits of one patient at the same time/,
  },
  {
    what: 'whose record can be rewritten though every guard reads as it should',
    spoil: [`update pg_class set relhastriggers = false where oid = 'horai.appointment_events'::regclass`],
    line: /^the database accepts a changed event/,
  },
  {
    what: 'with a trigger that is disabled',
    spoil: [`alter table horai.appointment_events disable trigger appointment_events_append_only`],
    line: /^the trigger appointment_events_append_only .* DISABLED/,
  },
  {
    what: 'with foreign keys that are disabled',
    spoil: [`alter table ${CLAIMS} disable trigger all`],
    line: /^the constraint appointment_resource_claims_practice_id_\w+ .* DISABLED/,
  },
  {
    what: 'with a check that was never made on what is there',
    spoil: [
      `alter table ${CLAIMS} drop constraint appointment_resource_claims_period_is_real`,
      `alter table ${CLAIMS} add constraint appointment_resource_claims_period_is_real check (not isempty(period)) not valid`,
    ],
    line: /^the constraint appointment_resource_claims_period_is_real .* NOT VALID/,
  },
  {
    what: 'with a function that somebody has rewritten',
    spoil: [
      `create or replace function horai.refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    ],
    line: /^the function horai\.refuse_change\(\) is not as it was made; docs/,
  },
  {
    what: 'with a rule that swallows what is written',
    spoil: [`create rule quiet as on insert to ${CLAIMS} do instead nothing`],
    line: /^there is a rule quiet on horai\.appointment_resource_claims that is not of horai/,
  },
  {
    what: 'whose claims are not logged, and gone after a crash',
    spoil: [`alter table ${CLAIMS} set unlogged`],
    line: /^the table horai\.appointment_resource_claims .* not logged: empty after a crash/,
  },
  {
    what: 'without the extension that the constraints rest on',
    spoil: ['drop extension btree_gist cascade'],
    line: /^the extension btree_gist is not in the database, nor what rested on it\nthe constraint patient_no_overlap .* is missing \(and 1 more\)/,
  },
  {
    what: 'that lacks a migration',
    spoil: ['delete from horai.schema_migrations where version = 1'],
    line: /^the database lacks 0001_practice: run horai migrate first$/,
  },
  {
    what: 'with the functions of another version',
    spoil: [`update horai.schema_migrations set checksum = 'of another' where version = 0`],
    line: /^the database lacks functions: run horai migrate first$/,
  },
  {
    what: 'that a later version has migrated',
    spoil: [`insert into horai.schema_migrations (version, name, checksum) values (9999, 'later', '')`],
    line: /^the database is newer than this horai: it has 9999_later/,
  },
  {
    what: 'that has the functions of a later version',
    spoil: [
      `update horai.schema_migrations set name = 'functions_of_99.0.0', checksum = 'later' where version = 0`,
    ],
    line: /^the database is newer than this horai: its functions are those of 99\.0\.0/,
  },
  {
    what: 'where a crash loses what was just confirmed',
    spoil: ['alter database THIS set synchronous_commit = off'],
    line: /^synchronous_commit is off: .* \(HORAI_ALLOW_UNSAFE_DATABASE=synchronous_commit allows it\)$/,
    more: { allowed: readAllowances('fsync, full_page_writes') },
  },
  {
    what: 'where commands are serializable unless they say otherwise',
    spoil: ['alter database THIS set default_transaction_isolation = serializable'],
    line: /^default_transaction_isolation is serializable: set it to read committed/,
  },
  {
    what: 'where this role fires no triggers',
    spoil: ['alter database THIS set session_replication_role = replica'],
    line: /^session_replication_role is replica: no trigger guards/,
  },
  {
    what: 'that is read-only',
    spoil: ['alter database THIS set default_transaction_read_only = on'],
    line: /^the database is read-only \(a standby\?\)/,
  },
  {
    what: 'with fewer connections than the pool',
    spoil: ['alter database THIS connection limit 9'],
    line: /^this process may open 10 connections and the server allows its role 9: /,
  },
  {
    what: 'where somebody lives by a zone that this program does not know',
    spoil: [
      `insert into horai.practices (id, slug, name, timezone) values (gen_random_uuid(), 'far', 'Far away', 'Mars/Olympus')`,
    ],
    line: /^the time zone data of this program \(\S+\) do not know Mars\/Olympus/,
  },
  {
    what: 'whose clock is a minute ahead of ours',
    spoil: [],
    line: /^the clock of the database is 60 s ahead of this machine's: let both follow NTP \(/,
    more: { clock: { override: null, now: () => Date.now() - 60_000 } },
  },
  {
    what: 'whose clock is years behind ours',
    spoil: [],
    line: /^the clock of the database is \d+ s behind this machine's/,
    more: { clock: createClock('2099-01-01T00:00:00Z') },
  },
]

for (const { what, spoil, line, more = {} } of cases) {
  test(`a database ${what} is refused, and nothing is written`, async () => {
    await aDatabase(spoil, async (url) => {
      assert.match(await refusedWith(fitOptions(url, more), urlOf(nameOf(url), 'admin')), line)
    })
  })
}

test('a sound database is accepted, and nothing is written', async () => {
  await aDatabase([], async (url) => {
    const before = await everythingIn(url)
    await mustBeFit(fitOptions(url))
    assert.equal(await everythingIn(url), before)
  })
})

test('what an operator adds beside the guards is no complaint', async () => {
  const additions = [
    'create index of_the_operator on horai.appointments (practice_id, cancelled_at)',
    'alter table horai.appointments set (fillfactor = 80)',
    `create function horai.audit() returns trigger language plpgsql as 'begin return null; end'`,
    'create trigger audit after insert on horai.appointments for each row execute function horai.audit()',
  ]
  await aDatabase(additions, (url) => mustBeFit(fitOptions(url)))
})

test('a clock that differs by less than half of the shortest hold is no complaint', async () => {
  const clock = { override: null, now: () => Date.now() - 20_000 }
  await mustBeFit(fitOptions(template, { clock }))
})

test('a superuser is refused, and accepted where that is allowed', async () => {
  await aDatabase([], async (owner) => {
    const url = urlOf(nameOf(owner), 'admin')
    assert.match(
      await refusedWith(fitOptions(url), url),
      /^the role is a superuser, whom nothing guards: .*=superuser allows it\)$/,
    )
    const warnings: string[] = []
    const allowed = new Set([...NOT_DURABLE, 'superuser'] as const)
    await mustBeFit(fitOptions(url, { allowed, onWarning: (line) => warnings.push(line) }))
    assert.match(warnings.join('\n'), /superuser.*; allowed, though this role may switch off every guard/)
  })
})

for (const [what, attributes, line] of [
  ['bypasses row-level security', 'bypassrls in role horai_test', /^the role bypasses row-level security/],
  ['may not read the schema', 'nobypassrls', /^the database cannot be examined: permission denied/],
  [
    'may open a few connections only',
    'connection limit 3 in role horai_test',
    /the server allows its role 3/,
  ],
] as const) {
  test(`a role that ${what} is refused`, async () => {
    await aDatabase([], async (owner) => {
      const role = `horai_fitness_${process.pid}`
      const admin = urlOf(nameOf(owner), 'admin')
      await asAdmin((client) => client.query(`create role ${role} login ${attributes} password 'x'`))
      try {
        const url = new URL(owner)
        url.username = role
        url.password = 'x'
        assert.match(await refusedWith(fitOptions(url.href), admin), line)
      } finally {
        await asAdmin((client) => client.query(`drop role ${role}`))
      }
    })
  })
}

test('a database that is not UTF8 is refused before anything is migrated', async () => {
  const name = `horai_latin_${process.pid}`
  const admin = urlOf(name, 'admin')
  await asAdmin((client) =>
    client.query(`create database ${name} owner horai_test template template0 encoding 'LATIN1' locale 'C'`),
  )
  try {
    const options = fitOptions(urlOf(name), { migrate: () => migrate({ url: urlOf(name) }) })
    assert.match(
      await refusedWith(options, admin),
      /^the encoding of the database is LATIN1: create it with encoding UTF8$/,
    )
  } finally {
    await dropTestDatabase(admin)
  }
})

test('everything that is wrong is told at once, a line each', async () => {
  const spoil = [
    'alter database THIS set default_transaction_isolation = serializable',
    'alter database THIS connection limit 9',
  ]
  await aDatabase(spoil, async (url) => {
    const lines = (
      await refusedWith(fitOptions(url, { allowed: new Set() }), urlOf(nameOf(url), 'admin'))
    ).split('\n')
    assert.deepEqual(lines.map((line) => line.split(' ')[0]).sort(), [
      'default_transaction_isolation',
      'fsync',
      'full_page_writes',
      'synchronous_commit',
      'this',
    ])
  })
})

test('start, serve and work say so in one line and end with 1', async () => {
  await aDatabase([`alter table ${CLAIMS} drop constraint resource_no_overlap`], async (url) => {
    for (const command of ['start', 'serve', 'work']) {
      const before = await everythingIn(url)
      const { code, text } = await finished([command], { DATABASE_URL: url })
      assert.equal(code, 1)
      assert.match(
        text,
        new RegExp(`^horai ${command}: the constraint resource_no_overlap .* is missing.*$`, 'm'),
      )
      assert.ok(!text.includes('    at '), text)
      assert.equal(await everythingIn(url), before)
    }
  })
})

test('start refuses a server before it migrates', async () => {
  const empty = await useDatabase('empty')
  const { code, text } = await finished(['start'], {
    DATABASE_URL: empty.url,
    HORAI_ALLOW_UNSAFE_DATABASE: '',
  })
  assert.equal(code, 1)
  assert.match(text, /^horai start: fsync is off: a power cut loses confirmed appointments/m)
  assert.deepEqual(await empty.database.query(`select from pg_namespace where nspname = 'horai'`), [])
})

test('a word that allows nothing is refused, with those that do', () => {
  assert.throws(() => readAllowances('fsync,speed'), SetupFailure)
  assert.throws(() => readAllowances('fsync,speed'), /knows no "speed": .* of fsync, full_page_writes, /)
  assert.deepEqual([...readAllowances(' clock, fsync ,')], ['fsync', 'clock'])
  assert.deepEqual([...readAllowances(undefined)], [])
})

test('an engine inside another program refuses at its first command, until the database is put right', async () => {
  await aDatabase(
    [`alter table ${CLAIMS} disable trigger appointment_resource_claims_are_whole`],
    async (url) => {
      const horai = createHorai({
        databaseUrl: url,
        dataKey: TEST_DATA_KEY,
        allowUnsafeDatabase: NOT_DURABLE,
      })
      try {
        const practice = { slug: 'inside', name: 'Inside', timezone: 'Europe/Athens' }
        const refused = (error: unknown) =>
          error instanceof SetupFailure &&
          /^the trigger appointment_resource_claims_are_whole/.test(error.message)
        await assert.rejects(horai.createPractice(practice), refused)
        await assert.rejects(horai.startWorker(), refused)
        await asAdmin((client) => client.query(`alter table ${CLAIMS} enable trigger all`), nameOf(url))
        assert.equal((await horai.createPractice(practice)).slug, 'inside')
      } finally {
        await horai.close()
      }
    },
  )
})

test('a server that ends while it is examined is looked at again', async () => {
  const cable = await aCable(template)
  cable.endOnce()
  await mustBeFit(fitOptions(cable.url))
})
