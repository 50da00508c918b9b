/**
 * A calendar on a CalDAV server of others' making (Radicale). What our programs ask goes through a door that may be shut; the
 * doctor's telephone goes straight to the server.
 */
import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import ICAL from 'ical.js'
import { type Kept, WEEK_MS } from '../../test/support/accounts/books.ts'
import type { AccountFault } from '../../test/support/accounts/stand-in.ts'
import { aRadicale, type Radicale } from '../../test/support/radicale.ts'
import { openLink } from '../link.ts'
import type { CalendarServer, Shelf } from './calendars.ts'

/** @param faultOf how the next question goes wrong */
export async function openCaldav(
  faultOf: (isWriting: boolean) => AccountFault | null,
): Promise<CalendarServer> {
  const radicale = await aRadicale()
  const { username, password } = radicale.login
  const { pathname, port } = new URL(radicale.address)
  const door = createServer((request, response) => {
    pass(request, response, Number(port), faultOf).catch(() => response.destroy())
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const link = await openLink(() => ({ host: '127.0.0.1', port: (door.address() as AddressInfo).port }))
  return {
    link,
    shelf: shelfOf(radicale),
    env: {},
    login: { address: `http://127.0.0.1:${link.port}${pathname}`, username, password },
    forget: () => radicale.forgetTokens(),
    async close() {
      link.close()
      door.closeAllConnections()
      door.close()
      await radicale.end()
    },
  }
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  faultOf: (isWriting: boolean) => AccountFault | null,
): Promise<void> {
  const content = await buffer(request)
  const fault = faultOf(request.method === 'PUT' || request.method === 'DELETE')
  if (fault?.kind === 'busy')
    return void response.writeHead(429, { 'retry-after': String(fault.seconds) }).end()
  const isDone = fault === null || ('done' in fault && fault.done)
  const answer = isDone ? await askOn(request, content, port) : null
  if (fault?.kind === 'lost') response.destroy()
  else if (fault !== null || answer === null) response.writeHead(500).end()
  else response.writeHead(answer.status, answer.headers).end(answer.content)
}

async function askOn({ method, url, headers }: IncomingMessage, content: Buffer, port: number) {
  const question = ask({ host: '127.0.0.1', port, method, path: url, headers })
  question.end(content)
  const [answer] = (await once(question, 'response')) as [IncomingMessage]
  return { status: answer.statusCode ?? 500, headers: answer.headers, content: await buffer(answer) }
}

/** The doctor's telephone: each event is a file, which is named after what the telephone calls it. */
function shelfOf(radicale: Radicale): Shelf {
  const present = async () => keptIn(await radicale.all(), radicale.address)
  const one = async (id: string) => (await present()).find((event) => event.id === id)
  const write = (id: string, event: Kept) => radicale.replace(id, nameOf(id), linesOf(event))
  let count = 0
  return {
    present,
    add: ({ summary, from, to, times = 1, isFree = false }) =>
      radicale.put(
        `of-the-doctor-${count++}`,
        linesOf({ summary, from, to, times, isFree, isTentative: false, without: new Set() }),
      ),
    async change(id, fields) {
      const event = await one(id)
      if (event !== undefined) await write(id, { ...event, ...fields })
    },
    async leaveOut(id, time) {
      const event = await one(id)
      if (event !== undefined) await write(id, { ...event, without: new Set([...event.without, time]) })
    },
    delete: (id) => radicale.remove(id),
  }
}

const ofVisit = /^([0-9a-f-]{36})@horai$/

/** All events of a file, by their addresses. */
function keptIn(text: string, address: string): Kept[] {
  if (text === '') return []
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component)
    const from = msOf(startDate)
    const rule = component.getFirstPropertyValue('rrule')
    const leftOut = component
      .getAllProperties('exdate')
      .flatMap((property) => property.getValues() as ICAL.Time[])
    const visit = ofVisit.exec(uid)?.[1] ?? null
    return {
      id: `${address}${visit === null ? uid : `horai-${visit}`}.ics`,
      summary,
      location: '',
      from,
      to: msOf(endDate),
      isTentative: component.getFirstPropertyValue('status') === 'TENTATIVE',
      isFree: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
      isDeleted: false,
      isDay: startDate.isDate,
      times: rule instanceof ICAL.Recur ? (rule.count ?? 1) : 1,
      without: new Set(leftOut.map((time) => (msOf(time) - from) / WEEK_MS)),
      transactionId: null,
      property: visit,
      version: 1,
      changedAt: 0,
    }
  })
}

function linesOf({
  summary,
  from,
  to,
  times,
  without,
  isFree,
}: Pick<Kept, 'summary' | 'from' | 'to' | 'times' | 'without' | 'isFree' | 'isTentative'>): string[] {
  const left = [...without].map((time) => stamp(from + time * WEEK_MS))
  return [
    `SUMMARY:${summary}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(to)}`,
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(times > 1 ? [`RRULE:FREQ=WEEKLY;COUNT=${times}`] : []),
    ...(left.length > 0 ? [`EXDATE:${left.join(',')}`] : []),
  ]
}

/** What a file is called, without its ending; of ours the UID is another. */
function nameOf(url: string): string {
  const name = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)).replace(/\.ics$/, '')
  return name.startsWith('horai-') ? `${name.slice('horai-'.length)}@horai` : name
}

/** `20261214T161500Z`. */
function stamp(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '')
}

function msOf(time: ICAL.Time): number {
  return time.toUnixTime() * 1_000
}
