import { BlockList, isIP } from 'node:net'

/** Whether an address is one of those who run this server. */
export type Inside = (address: string) => boolean

/** `10.1.0.0/16,::1/128`; an address alone is meant by itself. Throws on what is no network. */
export function networksOf(text: string): Inside {
  const networks = new BlockList()
  for (const network of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address = '', prefix] = network.split('/')
    const version = isIP(address)
    const most = version === 6 ? 128 : 32
    const bits = prefix === undefined ? most : Number(prefix)
    if (version === 0 || !/^\d{1,3}$/.test(prefix ?? '0') || bits > most) {
      throw new RangeError(`${network} is no network such as 10.1.0.0/16`)
    }
    networks.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4')
  }
  return (address) => {
    // A socket that listens on both tells of IPv4 in IPv6's clothes.
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
    const version = isIP(plain)
    return version !== 0 && networks.check(plain, version === 6 ? 'ipv6' : 'ipv4')
  }
}
