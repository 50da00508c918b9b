import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { calendar } from '../booking/calendar.ts'
import { type Changes, type Watch, watch } from '../booking/changes.ts'
import { createLookout, type Lookout } from '../booking/lookout.ts'
import { invalid } from '../refusal.ts'
import { parseInstant } from '../time/instant.ts'
import { DAY_MINUTES } from '../time/minute.ts'
import { ownCalendarOf, practiceOf } from './caller.ts'
import { firstInstant, lastInstant } from './instant-or-date.ts'
import type { Routes, Server } from './route.ts'
import { CalendarSchema, ChangesSchema } from './schema/calendar.ts'
import { object, uuid } from './schema/field.ts'

const tags = ['Calendar']
const reading = { access: 'appointments:read', forOwnCalendar: true } as const

const moment = (description: string) => Type.String({ format: 'instant-or-date', maxLength: 40, description })

/** Six weeks, as the page of a month has them. */
const MOST_DAYS = 42

export const calendarRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/calendar',
    {
      config: { ...reading, shows: 'patients', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Everything that a calendar shows of a span',
        description: `At most ${MOST_DAYS} days.`,
        querystring: object({
          from: moment('What ends after this instant, or the beginning of this date in UTC.'),
          to: moment('What starts before this instant, or the end of this date in UTC.'),
          doctor_id: Type.Optional(uuid('Only of this doctor.')),
        }),
        response: { 200: CalendarSchema },
      },
    },
    async (request) => {
      const { doctor_id } = request.query
      const [from, to] = [firstInstant(request.query.from), lastInstant(request.query.to)]
      mustBeSpan(from, to)
      return calendar(engine, practiceOf(request), {
        from,
        to,
        doctor_id: ownCalendarOf(request) ?? doctor_id,
      })
    },
  )

  const closing = endOf(server)
  const lookout = createLookout(engine)
  server.get(
    '/v1/changes',
    {
      config: { ...reading },
      schema: {
        tags,
        summary: 'What happened since, and as it happens',
        description:
          'Answers what happened since `cursor`. With `Accept: text/event-stream` it stays open and tells each change within a second or two, as server-sent events whose `id` is the cursor: `Last-Event-ID` takes up where a lost connection ended. It ends by itself after some minutes.',
        querystring: object({
          cursor: Type.Optional(
            Type.String({ maxLength: 100, description: 'From an answer before; from now on without.' }),
          ),
        }),
        response: { 200: ChangesSchema },
      },
    },
    async (request, reply) => {
      const last = request.headers['last-event-id']
      const cursor = (typeof last === 'string' ? last : request.query.cursor) ?? null
      const [practiceId, doctorId] = [practiceOf(request), ownCalendarOf(request)]
      const watching = watch(engine, practiceId, cursor, doctorId)
      if (!request.headers.accept?.includes('text/event-stream')) return watching.next()
      const line = await stream(lookout, { practiceId, doctorId }, watching, closing, (error) =>
        request.log.warn({ err: error }, 'what happens could not be read; the caller comes back'),
      )
      // A line that ended because the server closes must not be kept for the next request.
      reply.raw.once('finish', () => closing.aborted && request.raw.socket.end())
      // Proxies that gather answers would keep it to themselves.
      reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no')
      // What is sent is no object of the schema but a stream of them, which goes past it.
      return reply.send(line as never)
    },
  )
}

function mustBeSpan(from: string, to: string): void {
  const minutes = (parseInstant(to) ?? 0) - (parseInstant(from) ?? 0)
  if (minutes <= 0) throw invalid('/to', 'must be after from')
  if (minutes > MOST_DAYS * DAY_MINUTES) throw invalid('/to', `must be at most ${MOST_DAYS} days after from`)
}

/** Something is sent so often, so that whoever stands between does not take the line for dead. */
const SILENT_MS = 15_000
/** Then whoever listens has to show the key again. */
const OPEN_MS = 5 * 60_000

/** A line on which what happens is told until it has been open for long, the server closes, or nobody listens. */
async function stream(
  lookout: Lookout,
  watched: { readonly practiceId: string; readonly doctorId: string | null },
  watching: Watch,
  closing: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Readable> {
  const line = new Readable({ read() {} })
  const ended = new AbortController()
  const say = (text: string) => ended.signal.aborted || line.push(text)
  const end = () => {
    if (ended.signal.aborted) return
    ended.abort()
    line.push(null)
  }
  const leave = await lookout.listen(watched.practiceId, watched.doctorId, {
    heard: (news) => say(told(news)),
    failed(error) {
      failed(error)
      end()
    },
  })
  const breath = setInterval(() => say(':\n\n'), SILENT_MS)
  const close = setTimeout(end, OPEN_MS)
  closing.addEventListener('abort', end)
  line.once('close', end)
  ended.signal.addEventListener('abort', () => {
    leave()
    clearInterval(breath)
    clearTimeout(close)
    closing.removeEventListener('abort', end)
  })
  try {
    say(`retry: 1000\n\n${told(await watching.next())}`)
    if (closing.aborted) end()
    return line
  } catch (error) {
    end()
    throw error
  }
}

function told({ cursor, ...news }: Changes): string {
  return `id: ${cursor}\ndata: ${JSON.stringify({ ...news, cursor })}\n\n`
}

/** When the server begins to close: what stays open must end, or the server would wait for it. */
function endOf(server: Server): AbortSignal {
  const closing = new AbortController()
  server.addHook('preClose', async () => closing.abort())
  return closing.signal
}
