import { readFileSync } from 'node:fs';
import { Failed, InvalidInput, NotFound } from '../errors.ts';
import type { PublishedHead } from '../queries/verify/verify-desk.ts';

/**
 * Reads a head that was kept: what `asof head` or `asof backup` printed, as JSON or for people.
 *
 * @throws NotFound, Failed when the file cannot be read; InvalidInput when it holds no head.
 */
export function readPublishedHead(file: string): PublishedHead {
  const text = textOf(file);
  const { desk, position, link } = printedAsJson(text) ?? printedForPeople(text);
  if (typeof desk === 'string' && Number.isInteger(position) && typeof link === 'string') {
    return { desk, position: Number(position), link };
  }
  throw new InvalidInput('bad_head', `${file} is no head of a desk.`, {
    hints: ['Keep what "asof head" or "asof backup" prints, and give that file.'],
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new NotFound('no_file', `There is no file ${file}.`, { cause });
    }
    throw new Failed('cannot_read', `${file} cannot be read.`, { cause });
  }
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
