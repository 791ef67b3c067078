import { InvalidInput } from '../../errors.ts';

/** Where a desk on a PostgreSQL server is. */
export interface ServerAddress {
  /** What the driver is given: the url without what is asof's own. */
  readonly connectionString: string;
  /** The schema that is the desk; null leaves it to the server's `search_path`, which is `public` unless set. */
  readonly schema: string | null;
  /** How the desk is named in messages, without a password. */
  readonly name: string;
}

/**
 * Reads `postgresql://user@host:5432/database?schema=desk`.
 *
 * @throws InvalidInput when that is no such url.
 */
export function parseServerAddress(url: string): ServerAddress {
  const parsed = parse(url);
  const schema = parsed.searchParams.get('schema');
  if (schema !== null && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw badAddress('A schema is named in lower-case letters, digits and underscores.');
  }
  parsed.searchParams.delete('schema');
  const connectionString = parsed.toString();
  parsed.password = '';
  parsed.search = schema === null ? '' : `?schema=${schema}`;
  return { connectionString, schema, name: parsed.toString() };
}

function parse(url: string): URL {
  try {
    const parsed = new URL(url);
    if (parsed.pathname.length > 1) return parsed;
  } catch (cause) {
    throw badAddress('It is no url.', cause);
  }
  throw badAddress('It names no database.');
}

/** The url is not repeated: it may hold a password. */
const badAddress = (why: string, cause?: unknown): InvalidInput =>
  new InvalidInput('bad_desk_url', `asof cannot read the url of the desk. ${why}`, {
    hints: [
      'A desk on PostgreSQL is named like postgresql://user@localhost:5432/asof?schema=desk.',
    ],
    cause,
  });
