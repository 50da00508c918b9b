import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { findBinaries } from '../../src/db/embedded/binaries.ts'
import { clusterFolder } from '../../src/db/embedded/cluster.ts'
import { serverUser } from '../../src/db/embedded/os-user.ts'
import { startPostmaster, stopPostmaster } from '../../src/db/embedded/postmaster.ts'
import { migrate } from '../../src/db/migrate.ts'
import { driftLine, zoneDrift } from '../../src/db/zone-drift.ts'
import { checkDatabase } from '../../src/jobs/check-database.ts'
import { createEngine } from '../../src/main.ts'
import { systemClock } from '../../src/time/clock.ts'
import { anApi } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { startHere, systemFolder, useDataFolder, useFolder } from '../support/embedded.ts'
import { testVault } from '../support/vault.ts'

/** A server whose time zone data are other ones: in Athens they read what ours read in Tokyo, and Lima is not known. */
async function withOtherZones(t: TestContext, work: (db: Database) => Promise<void>): Promise<void> {
  const dataDir = await useDataFolder(t)
  const first = await startHere({ dataDir })
  const { url } = first
  await migrate({ url })
  await first.stop()

  const user = serverUser()
  const { postgres, ...binaries } = findBinaries(user, systemFolder)
  const folder = join(useFolder(t), 'native')
  execFileSync('cp', ['-a', dirname(dirname(postgres)), folder])
  const zones = join(folder, 'share', 'postgresql', 'timezone')
  rmSync(join(zones, 'Europe', 'Athens'))
  copyFileSync(join(zones, 'Asia', 'Tokyo'), join(zones, 'Europe', 'Athens'))
  rmSync(join(zones, 'America', 'Lima'))

  const socketFolder = new URL(url).searchParams.get('host') ?? ''
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  if ('uid' in user) execFileSync('chown', [`${user.uid}:${user.gid}`, socketFolder])
  const cluster = clusterFolder(dataDir) ?? ''
  const child = await startPostmaster({
    binaries: { ...binaries, postgres: join(folder, 'bin', 'postgres') },
    cluster,
    socketFolder,
    user,
    logFile: join(dataDir, 'postgres.log'),
    stuckMs: 20_000,
  })
  const db = openDatabase({ url, max: 2 })
  try {
    await work(db)
  } finally {
    await db.close()
    await stopPostmaster(child, cluster, 10_000)
    rmSync(socketFolder, { recursive: true, force: true })
  }
}

test('a zone in use that the database reads differently is told, by the job and in the figures', async (t) => {
  await withOtherZones(t, async (db) => {
    const clinic = await aClinic(db)
    await clinic.doctor({ timezone: 'America/Lima' }, { timezone: 'Asia/Tokyo' })
    const [lima, athens, ...more] = await zoneDrift(db)
    assert.deepEqual(lima, { zone: 'America/Lima', days: null, first: null })
    assert.equal(athens?.zone, 'Europe/Athens')
    assert.equal(athens?.days, 400, 'Athens never has the time of Tokyo')
    assert.match(athens?.first ?? '', /^\d{4}-\d\d-\d\d$/)
    assert.deepEqual(more, [], 'Tokyo is Tokyo')

    const warnings: string[] = []
    await checkDatabase.run({
      ...createEngine(db, systemClock, testVault),
      warn: (line) => warnings.push(line),
    })
    assert.deepEqual(warnings, [lima, athens].map(driftLine))
    assert.match(
      warnings[0] ?? '',
      /^the database does not know the zone America\/Lima, which this program's/,
    )
    assert.match(warnings[1] ?? '', /^Europe\/Athens: .* differ on 400 of the next 400 days, first on /)

    const api = await anApi(clinic, { zoneDrift: () => zoneDrift(db) })
    const { body } = await api.get('/metrics', { key: null })
    assert.match(body, /horai_time_zone_days_differing\{zone="Europe\/Athens"\} 400/)
    assert.match(body, /horai_time_zone_days_differing\{zone="America\/Lima"\} 400/)
    assert.doesNotMatch(body, /zone="Asia\/Tokyo"/)
  })
})
