import { BlockList, isIP } from 'node:net'
import type { CustomFetch } from 'openid-client'
import { type Egress, isOpened } from '../../notifications/webhooks/egress.ts'
import { guardedFetch } from '../../notifications/webhooks/guarded-fetch.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** In plain sight only on this very machine, and only where whoever runs the server has said so. */
function mayPlainly(address: string, egress: Egress): boolean {
  return loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') && isOpened(address, egress)
}

/** For the addresses of identity providers, whose keys and descriptions are a few kilobytes. */
export function providerFetch(egress: Egress): CustomFetch {
  return guardedFetch(egress, { mayPlainly, timeoutMs: 10_000, mostAnswered: 512 * 1024 })
}
