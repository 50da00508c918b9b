import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { GivenUp } from '../given-up.ts'

/** What requests may reach besides the public internet: networks that whoever runs the server has named. */
export interface Egress {
  readonly allowed: BlockList
  /** How names are looked up; the system's way unless given. */
  readonly lookup?: LookupFunction
}

export const publicOnly: Egress = { allowed: new BlockList() }

/** `10.1.0.0/16,fd00::/8`. Throws on what is no network. */
export function egressOf(networks: string): Egress {
  const allowed = new BlockList()
  for (const network of networks
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [address = '', prefix = ''] = network.split('/')
    const family = familyOf(address)
    if (family === null || !/^\d{1,3}$/.test(prefix))
      throw new RangeError(`${network} is no network such as 10.1.0.0/16`)
    allowed.addSubnet(address, Number(prefix), family)
  }
  return { allowed }
}

/** IPv4 that leads nowhere on the public internet (IANA's special-purpose registry). */
const closed = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')
/** Of IPv6 only what is handed out to networks is open, and not what carries an IPv4 address within. */
const handedOut = new BlockList()
handedOut.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(network, prefix, 'ipv6')

/** Whether a request may be made to this address. */
export function mayReach(address: string, { allowed }: Egress): boolean {
  const family = familyOf(address)
  if (family === null) return false
  if (allowed.check(address, family)) return true
  return !closed.check(address, family) && (family === 'ipv4' || handedOut.check(address, family))
}

/** Whether whoever runs the server has opened this address. */
export function isOpened(address: string, { allowed }: Egress): boolean {
  const family = familyOf(address)
  return family !== null && allowed.check(address, family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const family = isIP(address)
  return family === 0 ? null : family === 4 ? 'ipv4' : 'ipv6'
}

/**
 * Looks a name up for a socket, and hands on only addresses that it may reach. The socket connects to what is answered
 * here and looks nothing up again: whoever answers a second question otherwise is not asked it.
 */
export function guardedLookup(egress: Egress, may: typeof mayReach): LookupFunction {
  const look = egress.lookup ?? (lookup as LookupFunction)
  return (hostname, options, done) => {
    look(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const addresses = [found].flat() as { address: string; family: number }[]
      const odd = addresses.find(({ address }) => !may(address, egress))
      if (odd || addresses.length === 0)
        return done(new GivenUp(`${hostname} leads into a network that is closed`), [])
      if (options.all) done(null, addresses)
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family)
    })
  }
}
