import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Failed } from '../errors.ts';
import { checkAddresses } from './check-address.ts';
import { portOf } from './check-url.ts';
import type { FetchRules } from './fetch-rules.ts';

/**
 * The addresses a hop may connect to: the host where it is an address itself, else every answer of the resolver, asked
 * once. All are checked, so what is connected to is what was looked at.
 *
 * @throws InvalidInput `address_not_allowed`; Failed `host_not_found`.
 */
export async function addressesOf(url: URL, rules: FetchRules): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) > 0 ? [host] : await resolved(host, rules);
  checkAddresses(addresses, { host, port: portOf(url), rules });
  return addresses;
}

async function resolved(host: string, { resolve = systemResolve }: FetchRules) {
  const addresses = await resolve(host).catch((cause: unknown) => {
    throw hostNotFound(host, cause);
  });
  if (addresses.length === 0) throw hostNotFound(host);
  return addresses;
}

async function systemResolve(name: string): Promise<readonly string[]> {
  const answers = await lookup(name, { all: true });
  return answers.map(({ address }) => address);
}

function hostNotFound(host: string, cause?: unknown): Failed {
  return new Failed('host_not_found', `There is no host ${host}, or no network to ask for it.`, {
    hints: ['See that the url is right and this machine is online.'],
    facts: { host },
    cause,
  });
}
