// The API as `horai serve` serves it, with some routes besides: the floors that it is measured against.
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Type } from 'typebox'
import { growHeapSlowly } from '../src/cli/heap.ts'
import { createLogger } from '../src/cli/logger.ts'
import { type Database, openDatabase } from '../src/db/database.ts'
import { createVault } from '../src/db/vault.ts'
import { createServer } from '../src/http/server.ts'
import { createEngine } from '../src/main.ts'
import { systemClock } from '../src/time/clock.ts'

export interface Vitals {
  readonly round_trips: number
  readonly rss_mb: number
  readonly most_rss_mb: number
}

const config = { access: 'public' } as const
const done = { ok: true }

function addFloors(server: ReturnType<typeof createServer>, db: Database): void {
  server.get('/bench/empty', { config }, async () => done)
  server.post('/bench/empty', { config }, async () => done)
  server.get('/bench/select-1', { config }, async () => {
    await db.query('select 1')
    return done
  })
  server.get(
    '/bench/vitals',
    { config },
    async (): Promise<Vitals> => ({
      round_trips: db.roundTrips,
      rss_mb: process.memoryUsage.rss() / 2 ** 20,
      most_rss_mb: process.resourceUsage().maxRSS / 2 ** 10,
    }),
  )
  const booking = Type.Object({ doctor: Type.Integer(), seconds: Type.Integer() })
  server.post('/bench/book', { config, schema: { body: booking } }, async ({ body }, reply) => {
    const [row] = await db.query('select bench_floor.book($1, to_timestamp($2)) as id', [
      body.doctor,
      body.seconds,
    ])
    return reply.code(201).send(row)
  })
  const span = Type.Object({ practice_id: Type.String(), from: Type.String(), to: Type.String() })
  server.get('/bench/visits', { config, schema: { querystring: span } }, async ({ query }) =>
    db.within(query.practice_id).query(
      `select * from horai.appointments
       where practice_id = $1 and starts_at_utc < $3 and ends_at_utc > $2 order by starts_at_utc, id`,
      [query.practice_id, query.from, query.to],
    ),
  )
  const filter = Type.Object({
    specialty: Type.String(),
    slug: Type.String(),
    town: Type.Optional(Type.Integer()),
  })
  server.get('/bench/starts', { config, schema: { querystring: filter } }, async ({ query }) =>
    db.query(
      `select doctor_id, appointment_type_id, doctor_location_id, starts_at_utc from bench.starts
       where specialty = $1 and slug = $2 ${query.town === undefined ? '' : 'and town = $3'}
       order by starts_at_utc, doctor_id limit 20`,
      [query.specialty, query.slug, ...(query.town === undefined ? [] : [query.town])],
    ),
  )
}

growHeapSlowly()
const db = openDatabase({
  url: process.env['DATABASE_URL'] ?? '',
  max: Number(process.env['HORAI_POOL'] ?? 10),
  applicationName: 'horai serve',
})
const server = createServer({
  engine: createEngine(db, systemClock, createVault([randomBytes(32)])),
  instanceKey: null,
  logger: createLogger('info'),
})
addFloors(server, db)
await server.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ address: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
// Whoever measured has gone, whatever happened to it.
process.on('disconnect', () => process.exit())
