import ipaddr from 'ipaddr.js';

/** The addresses that lead to a public IPv4 address through a translator (RFC 6052), and those given out to the world (RFC 4291). */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
/** Where Azure keeps the data of its machines, alone among such addresses in the public range. */
const METADATA = '168.63.129.16';

/**
 * Whether an IP address is one of the public internet: not this machine, not its network, not a range that IANA keeps for
 * special purposes, also where an IPv6 address holds such an IPv4 one.
 */
export function isPublicAddress(address: string): boolean {
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast' && ip.toString() !== METADATA;
  if (ip.match(TRANSLATED)) return isPublicAddress(ip.toByteArray().slice(12).join('.'));
  return ip.range() === 'unicast' && ip.match(GLOBAL);
}
