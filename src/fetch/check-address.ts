import ipaddr from 'ipaddr.js';
import { InvalidInput } from '../errors.ts';
import type { FetchRules } from './fetch-rules.ts';

/** What of IPv6 is given out to the public internet: everything else leads somewhere private, or nowhere. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** A public address by its range behind which each machine of a cloud finds the services of its host. */
const hostServices = '168.63.129.16';

/**
 * Whether an address is of the public internet. Loopback, private, link-local, shared and reserved ones are not, nor
 * are those that hold an IPv4 address inside (6to4, Teredo, NAT64); a mapped one is taken for the IPv4 address it is.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || address.toString() === hostServices) return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}

/**
 * Holds every address of a host against the rule: one that is not public is enough to refuse them all.
 *
 * @throws InvalidInput `address_not_allowed`.
 */
export function checkAddresses(
  addresses: readonly string[],
  {
    host,
    port,
    rules,
  }: { readonly host: string; readonly port: number; readonly rules: FetchRules },
): void {
  const refused = addresses.find(
    (address) => !isPublicAddress(address) && !isReachable({ address, port }, rules),
  );
  if (refused === undefined) return;
  throw new InvalidInput(
    'address_not_allowed',
    `The host ${host} leads to ${refused}, which is no public address: nothing was fetched.`,
    {
      hints: ['Save the page as a file and capture that, with --url for where it was.'],
      facts: { host, address: refused },
    },
  );
}

function isReachable(
  { address, port }: { readonly address: string; readonly port: number },
  { reachable = [] }: FetchRules,
): boolean {
  return reachable.some((one) => one.address === address && one.port === port);
}
