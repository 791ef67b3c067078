import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { sourceKinds, wordings } from '../model/vocabularies/sources.ts';
import { getRecord } from '../queries/find-record.ts';
import type { Act, Recorded } from './act.ts';
import { chooseSlug } from './choose-slug.ts';
import { Handle, Language, listOf, Private, parseInput, Slug, WholeUrl } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';

/** A work that can be cited. */
export const AddSource = z.strictObject({
  title: Words,
  publisher: Words.optional(),
  authors: listOf(Words),
  kind: codeSchema(sourceKinds).optional(),
  url: WholeUrl.optional(),
  publishedOn: Edtf.optional(),
  language: Language.optional(),
  /** What the source says of its own words. */
  wording: listOf(codeSchema(wordings)),
  /** The source it repeats. */
  origin: Handle.optional(),
  note: Words.optional(),
  slug: Slug.optional(),
  private: Private,
});

/**
 * Records a source whose text is not at hand.
 *
 * @throws InvalidInput, NotFound for an unknown origin, Conflict for a taken slug.
 */
export async function addSource(
  desk: Desk,
  input: z.input<typeof AddSource>,
): Promise<Recorded<'source'>> {
  const facts = parseInput(AddSource, input);
  return performAct(desk, 'source.added', (act) => recordSource(act, facts), facts);
}

/** Records a source inside an act; it names only sources that are there, so no chain becomes a circle. */
export async function recordSource(
  act: Act,
  facts: z.output<typeof AddSource>,
): Promise<Recorded<'source'>> {
  await requirePast(act, { publishedOn: facts.publishedOn });
  const origin =
    facts.origin === undefined
      ? undefined
      : await getRecord(act.db, facts.origin, { kinds: ['source'] });
  const slug = await chooseSlug(act.db, facts.slug, facts.title);
  return act.record(
    'source',
    {
      title: facts.title,
      sourceKind: facts.kind ?? 'document',
      publisher: facts.publisher,
      authors: facts.authors,
      url: facts.url,
      publishedOn: facts.publishedOn,
      language: facts.language,
      wording: facts.wording,
      origin: origin?.n,
      note: facts.note,
    },
    slug,
  );
}
