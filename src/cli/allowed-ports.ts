import { InvalidInput } from '../errors.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import type { Terminal } from './terminal.ts';

/** What may be fetched: the public internet, at the ports of `--allow-port` too. */
export function allowedPorts(
  terminal: Terminal,
  allowPort: readonly string[] | undefined,
): FetchRules {
  const ports = allowPort?.map(portNumber);
  return { ...terminal.reach, ...(ports && { ports }) };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new InvalidInput('bad_port', `"${text.slice(0, 60)}" is no port.`, {
    hints: ['Write a number up to 65535, such as --allow-port 8443.'],
  });
}
