import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const program = '/usr/bin/radicale'

/** Why Radicale, a CalDAV server of others' making, cannot be asked here; false: it can. */
export const noRadicale = spawnSync(program, ['--version']).status === 0 ? false : 'radicale is not installed'

const NAME = 'doctor'
const PASSWORD = 'of the doctor: ü'

export type Radicale = Awaited<ReturnType<typeof aRadicale>>

/** A server on loopback with one empty calendar, in a folder of its own. Stop it after use. */
export async function aRadicale() {
  const folder = mkdtempSync(join(tmpdir(), 'horai-radicale-'))
  const port = await freePort()
  mkdirSync(join(folder, 'collections'))
  writeFileSync(join(folder, 'users'), `${NAME}:${PASSWORD}\n`)
  writeFileSync(
    join(folder, 'config'),
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = ${join(folder, 'collections')}
[logging]\nlevel = error\n`,
  )
  const root = `http://127.0.0.1:${port}`
  const address = `${root}/${NAME}/visits/`
  const authorization = `Basic ${Buffer.from(`${NAME}:${PASSWORD}`).toString('base64')}`
  let server: ChildProcess | null = null

  async function ask(method: string, url: string, body?: string, headers: Record<string, string> = {}) {
    const answer = await fetch(url, {
      method,
      headers: { authorization, ...headers },
      ...(body === undefined ? {} : { body }),
    })
    return { status: answer.status, text: await answer.text() }
  }

  const radicale = {
    address,
    login: { username: NAME, password: PASSWORD },
    async start() {
      server = spawn(program, ['--config', join(folder, 'config')], { stdio: 'ignore' })
      for (let tries = 0; tries < 200; tries += 1) {
        const isUp = await fetch(root, { redirect: 'manual' }).then(
          () => true,
          () => false,
        )
        if (isUp) return
        await delay(50)
      }
      throw new Error('radicale did not start')
    },
    /** As when the machine dies: what it has written stays. */
    async stop() {
      if (server === null) return
      const gone = once(server, 'exit')
      server.kill('SIGKILL')
      await gone
      server = null
    },
    async end() {
      await radicale.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    /** An event as the doctor's telephone writes it. `lines`: what is between BEGIN:VEVENT and END:VEVENT. */
    async put(name: string, lines: readonly string[]): Promise<string> {
      return radicale.putText(name, eventOf(name, lines))
    },
    /** Writes over an event, if nobody else does meanwhile. @returns whether it could be */
    async replace(url: string, uid: string, lines: readonly string[]): Promise<boolean> {
      const { headers } = await fetch(url, { method: 'HEAD', headers: { authorization } })
      const etag = headers.get('etag')
      if (etag === null) return false
      const { status, text } = await ask('PUT', url, eventOf(uid, lines), {
        ...textCalendar,
        'if-match': etag,
      })
      if (![201, 204, 412].includes(status)) throw new Error(`PUT ${url}: ${status} ${text}`)
      return status !== 412
    },
    async putText(name: string, text: string): Promise<string> {
      const url = `${address}${name}.ics`
      const answer = await ask('PUT', url, text, textCalendar)
      if (![201, 204].includes(answer.status)) throw new Error(`PUT ${name}: ${answer.status} ${answer.text}`)
      return url
    },
    async delete(url: string) {
      if (!(await radicale.remove(url))) throw new Error(`DELETE ${url}: it is not there`)
    },
    /** @returns whether it was there */
    async remove(url: string): Promise<boolean> {
      const { status } = await ask('DELETE', url)
      if (status !== 200 && status !== 404) throw new Error(`DELETE ${url}: ${status}`)
      return status === 200
    },
    /** As after some weeks: who comes with an earlier token has to read all. */
    forgetTokens() {
      const cache = join(folder, 'collections', 'collection-root', NAME, 'visits', '.Radicale.cache')
      rmSync(join(cache, 'sync-token'), { recursive: true, force: true })
    },
    /** Null: it is not there. */
    async get(url: string): Promise<string | null> {
      const { status, text } = await ask('GET', url)
      return status === 200 ? text : null
    },
    /** All that is in the calendar, in one file; a server's own order. */
    async all(): Promise<string> {
      return (await radicale.get(address)) ?? ''
    },
  }
  await radicale.start()
  const made = await ask('MKCALENDAR', address)
  if (made.status !== 201) throw new Error(`MKCALENDAR: ${made.status} ${made.text}`)
  return radicale
}

const textCalendar = { 'content-type': 'text/calendar; charset=utf-8' }

function eventOf(uid: string, lines: readonly string[]): string {
  return calendarOf(['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260301T000000Z', ...lines, 'END:VEVENT'])
}

export function calendarOf(lines: readonly string[]): string {
  return `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a telephone//EN', ...lines, 'END:VCALENDAR'].join('\r\n')}\r\n`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
