import { InvalidInput } from '../errors.ts';
import type { PublishedHead } from '../queries/verify/verify-desk.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads a head that was kept: what `asof head` or `asof backup` printed, as JSON or for people; `-` is standard input.
 *
 * @throws NotFound, Failed when the file cannot be read; InvalidInput when it holds no head or is a folder.
 */
export async function readPublishedHead(file: string, terminal: Terminal): Promise<PublishedHead> {
  const { bytes } = await readInput(file, terminal);
  const text = new TextDecoder().decode(bytes);
  const { desk, position, link } = printedAsJson(text) ?? printedForPeople(text);
  if (typeof desk === 'string' && Number.isInteger(position) && typeof link === 'string') {
    return { desk, position: Number(position), link };
  }
  throw new InvalidInput(
    'bad_head',
    `${file === '-' ? 'Standard input' : file} is no head of a desk.`,
    {
      hints: ['Keep what "asof head" or "asof backup" prints, and give that file.'],
    },
  );
}

type Found = Readonly<Partial<Record<keyof PublishedHead, unknown>>>;

function printedAsJson(text: string): Found | null {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A line each, its name before it. */
function printedForPeople(text: string): Found {
  const lines = [...text.matchAll(/^(desk|position|link) +(\S+)$/gm)];
  const { desk, position, link } = Object.fromEntries(
    lines.map(([, name, value]) => [name, value]),
  );
  return { desk, position: Number(position), link };
}
