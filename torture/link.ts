/** A TCP link that can be cut, stalled and swallowed in: between clients and API, and between API and Postgres. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net'

export interface Link {
  readonly port: number
  /** How many connections run over it. */
  readonly size: number
  /** True while it is not simply open: what hangs then hangs for this. */
  readonly troubled: boolean
  /** Every connection breaks. */
  cut(): void
  /** Every connection breaks, and new ones too. */
  refuse(): void
  /** Connections stay, and nothing comes through in either direction, nor ever will of what was sent meanwhile. */
  blackHole(): void
  /** Nothing is lost, and nothing moves until it is healed. */
  stall(): void
  /** The next `count` answers vanish after the question went through; then that connection breaks, or falls silent. */
  swallowAnswers(count: number, then: 'break' | 'silence'): void
  /** Of the next `count` questions only a part arrives, and then that connection breaks. */
  tearQuestions(count: number): void
  heal(): void
  close(): void
}

type State = 'open' | 'refusing' | 'black hole' | 'stalled'

interface Pair {
  readonly near: Socket
  readonly far: Socket
  silent: boolean
}

const SILENCE_MS = 8_000

/** @param target where the other end is at this moment; null while there is none */
export async function openLink(target: () => NetConnectOpts | null): Promise<Link> {
  const pairs = new Set<Pair>()
  let state: State = 'open'
  let swallow = 0
  let swallowThen: 'break' | 'silence' = 'break'
  let tear = 0
  let troubledUntil = 0

  const trouble = (ms: number) => {
    troubledUntil = Math.max(troubledUntil, Date.now() + ms)
  }
  const drop = (pair: Pair) => {
    pairs.delete(pair)
    pair.near.destroy()
    pair.far.destroy()
  }
  const dropAll = () => {
    for (const pair of pairs) drop(pair)
  }

  function question(pair: Pair, data: Buffer): void {
    if (state === 'black hole' || pair.silent) return
    if (tear > 0) {
      tear -= 1
      pair.far.write(data.subarray(0, Math.floor(data.length / 2)), () => drop(pair))
      return
    }
    pair.far.write(data)
  }

  function answer(pair: Pair, data: Buffer): void {
    if (state === 'black hole' || pair.silent) return
    if (swallow > 0) {
      swallow -= 1
      if (swallowThen === 'break') drop(pair)
      else {
        pair.silent = true
        setTimeout(() => drop(pair), SILENCE_MS).unref()
      }
      return
    }
    pair.near.write(data)
  }

  const server = createServer({ noDelay: true }, (near) => {
    const where = state === 'refusing' ? null : target()
    near.on('error', () => {})
    if (where === null) {
      near.destroy()
      return
    }
    const far = connect({ noDelay: true, ...where })
    const pair: Pair = { near, far, silent: false }
    pairs.add(pair)
    far.on('error', () => {})
    near.on('data', (data) => question(pair, data as Buffer)).on('close', () => drop(pair))
    far.on('data', (data) => answer(pair, data as Buffer)).on('close', () => drop(pair))
    if (state === 'stalled') pause(pair)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    get size() {
      return pairs.size
    },
    get troubled() {
      return state !== 'open' || Date.now() < troubledUntil
    },
    cut: dropAll,
    refuse() {
      state = 'refusing'
      dropAll()
    },
    blackHole() {
      state = 'black hole'
    },
    stall() {
      state = 'stalled'
      for (const pair of pairs) pause(pair)
    },
    swallowAnswers(count, then) {
      swallow = count
      swallowThen = then
      trouble(SILENCE_MS + 4_000)
    },
    tearQuestions(count) {
      tear = count
    },
    heal() {
      // What was swallowed is lost: those connections are of no use any more.
      if (state === 'black hole') dropAll()
      if (state === 'stalled') for (const pair of pairs) resume(pair)
      if (state !== 'open') trouble(2_000)
      state = 'open'
      swallow = 0
      tear = 0
    },
    close() {
      dropAll()
      server.close()
    },
  }
}

function pause({ near, far }: Pair): void {
  near.pause()
  far.pause()
}

function resume({ near, far }: Pair): void {
  near.resume()
  far.resume()
}
