import { InvalidInput, NotFound } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { withArticle } from '../model/record/with-article.ts';
import type { Audience } from '../model/vocabularies/acts.ts';
import type { Reader } from '../store/port.ts';
import { runShaped } from '../store/shaped-query.ts';
import { seenInPublic } from './audience/seen-in-public.ts';
import { nearSlugs } from './near-slugs.ts';

/** A record that a name was found to mean. */
export interface FoundRecord {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly kind: NounName;
}

/** What a name may mean: records of these nouns, entered up to a number. */
export interface FindScope {
  readonly kinds?: readonly NounName[];
  readonly upTo?: number;
  /** For the public a prefix means what it means among public records alone. */
  readonly audience?: Audience;
}

/**
 * Finds the one record that a name means: its slug, its number, its id, or an unambiguous prefix of the id
 * (eight digits or more), looked up in this order.
 *
 * @throws NotFound when there is none; InvalidInput when a prefix means several, with the candidates.
 */
export async function getRecord(
  reader: Reader,
  name: string,
  scope: FindScope = {},
): Promise<FoundRecord> {
  const found = await anyRecord(reader, name, scope);
  if (found && isInScope(found, scope)) return found;
  throw notFound(name, found, scope, found ? [] : await nearSlugs(reader, name, scope));
}

/**
 * The same, or null when nothing in the scope has that name.
 *
 * @throws InvalidInput when a prefix means several.
 */
export async function findRecord(
  reader: Reader,
  name: string,
  scope: FindScope = {},
): Promise<FoundRecord | null> {
  const found = await anyRecord(reader, name, scope);
  return found && isInScope(found, scope) ? found : null;
}

async function anyRecord(
  reader: Reader,
  name: string,
  scope: FindScope,
): Promise<FoundRecord | undefined> {
  const handle = name.trim().toLowerCase();
  return (
    (await bySlug(reader, handle)) ??
    (await byNumber(reader, handle)) ??
    (await byId(reader, handle, scope))
  );
}

const isInScope = (found: FoundRecord, { kinds, upTo }: FindScope): boolean =>
  (kinds === undefined || kinds.includes(found.kind)) && (upTo === undefined || found.n <= upTo);

/** No slug is all digits, so a number is looked up as one at once. */
async function bySlug(reader: Reader, slug: string): Promise<FoundRecord | undefined> {
  return /^\d+$/.test(slug) ? undefined : oneRecord(reader, 'slug', slug);
}

async function byNumber(reader: Reader, text: string): Promise<FoundRecord | undefined> {
  return /^[1-9]\d{0,9}$/.test(text) ? oneRecord(reader, 'n', Number(text)) : undefined;
}

async function oneRecord(
  reader: Reader,
  column: 'slug' | 'n',
  value: string | number,
): Promise<FoundRecord | undefined> {
  const [found] = await runShaped(reader, {
    shape: `record by ${column}`,
    parameters: [value],
    build: () => records(reader).where(column, '=', value),
  });
  return found as FoundRecord | undefined;
}

async function byId(
  reader: Reader,
  text: string,
  { kinds, upTo, audience }: FindScope,
): Promise<FoundRecord | undefined> {
  if (!/^[0-9a-f][0-9a-f-]{7,35}$/.test(text)) return undefined;
  let query = records(reader).where('id', '>=', text).where('id', '<', `${text}g`);
  if (kinds) query = query.where('kind', 'in', [...kinds]);
  if (upTo !== undefined) query = query.where('n', '<=', upTo);
  const isPublic = audience === 'public' && text.length < idLength;
  if (!isPublic) query = query.limit(candidatesMost + 1);
  const named = (await query.orderBy('id').execute()) as FoundRecord[];
  const found = isPublic ? await seenInPublic(reader, named, upTo ?? everyRecord) : named;
  if (found.length > 1) throw ambiguous(text, found);
  return found[0];
}

const candidatesMost = 10;
const idLength = 36;

function records(reader: Reader) {
  return reader.selectFrom('record').select(['n', 'id', 'slug', 'kind']);
}

function ambiguous(prefix: string, found: readonly FoundRecord[]): InvalidInput {
  const candidates = found
    .slice(0, candidatesMost)
    .map(({ n, id, slug, kind }) => ({ n, id, slug, kind }));
  const named = candidates.map(({ n, id, kind }) => `${kind} ${n} (${id})`).join(', ');
  const isCut = found.length > candidatesMost;
  const more = isCut ? ' There are more: write more digits of the id to see others.' : '';
  return new InvalidInput('ambiguous', `"${prefix}" could be any of several records.`, {
    hints: [`Name one by its number or whole id: ${named}.${more}`],
    facts: { candidates, more: isCut },
  });
}

function notFound(
  name: string,
  found: FoundRecord | undefined,
  scope: FindScope,
  near: readonly string[],
): NotFound {
  const wanted = scope.kinds?.join(' or ') ?? 'record';
  const shown = name.slice(0, 80);
  if (found && scope.kinds && !scope.kinds.includes(found.kind)) {
    return new NotFound(
      'not_found',
      `"${shown}" is ${withArticle(found.kind)}, not ${withArticle(wanted)}.`,
    );
  }
  if (found) return new NotFound('not_found', `${wanted} "${shown}" was not known by then.`);
  return new NotFound('not_found', `There is no ${wanted} "${shown}".`, {
    hints: [
      ...(near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : []),
      wanted === 'speaker'
        ? 'A speaker is named by a spelling on record, or by its slug, number or id: see "asof speaker list".'
        : 'A record is named by its slug, its number, its id, or the first digits of its id: 8 or more, until no other begins so.',
    ],
  });
}
