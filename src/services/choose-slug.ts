import anyAscii from 'any-ascii';
import { Conflict } from '../errors.ts';
import type { Reader } from '../store/port.ts';

/**
 * The slug of a new record: the one asked for, which must be free, or one made from its words, with `-2`
 * and so on where another record has it. Undefined where the words give none.
 *
 * @param besides a slug that another record of the same act will have.
 * @throws Conflict when the slug asked for is taken.
 */
export async function chooseSlug(
  reader: Reader,
  asked: string | undefined,
  words: string,
  besides?: string,
): Promise<string | undefined> {
  if (asked !== undefined) {
    if (!(await isTaken(reader, asked))) return asked;
    throw new Conflict('slug_taken', `The slug "${asked}" is taken by another record.`, {
      hints: ['Choose another slug, or leave it out.'],
    });
  }
  const made = slugFrom(words);
  if (made === undefined) return undefined;
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? made : `${made}-${count}`;
    if (slug !== besides && !(await isTaken(reader, slug))) return slug;
  }
}

/** Words as a slug: ASCII, kebab, cut at a word within 56 characters, so that a count still fits. */
export function slugFrom(words: string): string | undefined {
  const kebab = anyAscii(words.slice(0, 400))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const cut =
    kebab.length <= 56
      ? kebab
      : kebab
          .slice(0, 57)
          .replace(/-[^-]*$/, '')
          .slice(0, 56);
  if (cut === '') return undefined;
  return /^\d+$/.test(cut) || /^[0-9a-f]{8,}$/.test(cut) ? `x-${cut}` : cut;
}

async function isTaken(reader: Reader, slug: string): Promise<boolean> {
  const row = await reader
    .selectFrom('record')
    .select('n')
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined;
}
