import { InvalidInput } from '../../errors.ts';

/** Where a desk on a PostgreSQL server is. */
export interface ServerAddress {
  /** What the driver is given: the url without what is asof's own. */
  readonly connectionString: string;
  /** The schema that is the desk; null leaves it to the server's `search_path`, which is `public` unless set. */
  readonly schema: string | null;
  /** What the server is told when a connection begins, as `-c name=value`; empty for nothing. */
  readonly options: string;
  /** How the desk is named in messages, without a password. */
  readonly name: string;
}

/**
 * Reads `postgresql://user@host:5432/database?schema=desk`.
 *
 * @param whose what the url is of, in the message of a bad one.
 * @throws InvalidInput when that is no such url.
 */
export function parseServerAddress(url: string, whose = 'the desk'): ServerAddress {
  const badAddress = badAddressOf(whose);
  const parsed = parse(url, badAddress);
  const schema = parsed.searchParams.get('schema');
  if (schema !== null && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw badAddress('A schema is named in lower-case letters, digits and underscores.');
  }
  const options = parsed.searchParams.getAll('options').join(' ');
  // The driver would take them from the url alone, and the schema would be lost.
  for (const own of ['schema', 'options']) parsed.searchParams.delete(own);
  const connectionString = parsed.toString();
  parsed.password = '';
  parsed.search = schema === null ? '' : `?schema=${schema}`;
  return { connectionString, schema, options, name: parsed.toString() };
}

type BadAddress = (why: string, cause?: unknown) => InvalidInput;

function parse(url: string, badAddress: BadAddress): URL {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch (cause) {
    throw badAddress('It is no url.', cause);
  }
  if (!/^postgres(?:ql)?:$/.test(parsed.protocol)) throw badAddress('It names no such server.');
  if (parsed.pathname.length <= 1) throw badAddress('It names no database.');
  return parsed;
}

/** The url is not repeated: it may hold a password. */
const badAddressOf =
  (whose: string): BadAddress =>
  (why, cause) =>
    new InvalidInput('bad_desk_url', `asof cannot read the url of ${whose}. ${why}`, {
      hints: [
        'A desk on PostgreSQL is named like postgresql://user@localhost:5432/asof?schema=desk.',
      ],
      cause,
    });
