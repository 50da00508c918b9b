import { useSyncExternalStore } from 'react'

/**
 * Where the visitor is: everything that a reload, Back or a copied address has to bring back is in it. The key to an
 * appointment is in the fragment, which browsers send to nobody.
 */
export interface Address {
  readonly page: 'book' | 'visit' | 'family' | 'waiting' | 'v'
  /** The kind of visit, by its slug. */
  readonly need: string | null
  /** By slug; null: any. */
  readonly doctor: string | null
  /** By id; null: anywhere. */
  readonly place: string | null
  /** How many come, one after the other; 1 to {@link MOST_PEOPLE}. */
  readonly people: number
  /** Whether somebody says what they would wait for. */
  readonly waits: boolean
  /** Whether another time is being chosen for an appointment. */
  readonly moving: boolean
  /** Of an appointment; on the family's page of all that were booked with it. */
  readonly own: { readonly id: string; readonly token: string } | null
  /** The key of a text message’s link, before it is known what it opens. */
  readonly short: string | null
}

export type Step = Partial<Address>

/** More than these come to the practice by telephone. */
export const MOST_PEOPLE = 4

function readAddress({ pathname, search, hash }: Location | URL): Address {
  const query = new URLSearchParams(search)
  const own = /^#([0-9a-f-]{36})\.([\w-]{22}\.(?:[\w-]{43}|[\w-]{22}))$/.exec(hash)
  return {
    page:
      (/^\/[^/]+\/(visit|family|waiting|v)\/?$/.exec(pathname)?.[1] as Address['page'] | undefined) ?? 'book',
    need: query.get('need'),
    doctor: query.get('doctor'),
    place: query.get('place'),
    people: Number(/^[2-4]$/.exec(query.get('people') ?? '')?.[0] ?? 1),
    waits: query.has('wait'),
    moving: query.has('move'),
    own: own ? { id: own[1] as string, token: own[2] as string } : null,
    short: /^#([\w-]{22})$/.exec(hash)?.[1] ?? null,
  }
}

/** What another address would be. Language and frame stay as they are. */
export function hrefOf(step: Step): string {
  const to = { ...nowhere, ...step }
  const query = new URLSearchParams()
  for (const name of ['lang', 'embed'] as const) {
    const value = new URLSearchParams(location.search).get(name)
    if (value !== null) query.set(name, value)
  }
  if (to.page === 'book') {
    for (const name of ['need', 'doctor', 'place'] as const) if (to[name]) query.set(name, to[name])
    if (to.people > 1) query.set('people', String(to.people))
    if (to.waits) query.set('wait', '')
  } else if (to.moving) query.set('move', '')
  const practice = location.pathname.split('/')[1]
  const search = query.size > 0 ? `?${query.toString().replace(/=(?=&|$)/g, '')}` : ''
  const fragment = to.own ? `#${to.own.id}.${to.own.token}` : ''
  return `/${practice}${to.page === 'book' ? '' : `/${to.page}`}${search}${fragment}`
}

const nowhere: Address = {
  page: 'book',
  need: null,
  doctor: null,
  place: null,
  people: 1,
  waits: false,
  moving: false,
  own: null,
  short: null,
}

/** Goes there; `replace` where Back should not come here again. */
export function go(step: Step, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(step))
  dispatchEvent(new Event('horai:address'))
}

export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => location.href)
  return readAddress(new URL(href))
}

function subscribe(changed: () => void): () => void {
  const events = ['popstate', 'hashchange', 'horai:address']
  for (const event of events) addEventListener(event, changed)
  return () => {
    for (const event of events) removeEventListener(event, changed)
  }
}
