import type { Desk } from '../../desk.ts';
import { type NounName, nounNames } from '../../model/record/noun-name.ts';
import { claimKinds } from '../../model/vocabularies/claims.ts';
import { stances } from '../../model/vocabularies/evidence.ts';
import { statuses } from '../../model/vocabularies/statuses.ts';
import { vocabulary } from '../../model/vocabulary.ts';
import { searchDesk } from '../../queries/search/search-desk.ts';
import type { SearchOptions } from '../commands/search.ts';
import type { Answer } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { searchText } from './search-text.ts';

/**
 * What `asof search` answers.
 *
 * @throws InvalidInput for a code that is none, and what `searchDesk` throws.
 */
export async function searchAnswer(
  desk: Desk,
  options: SearchOptions & { readonly query: string },
  width: number,
): Promise<Answer> {
  const found = await searchDesk(desk, {
    ...options,
    in: options.in?.flatMap((name) => oneOf(nouns, name) ?? []),
    kind: oneOf(claimKinds, options.kind),
    status: oneOf(statuses, options.status),
    stance: oneOf(stances, options.stance),
    limit: Number(options.limit),
  });
  return { json: found, text: () => searchText(found, width) };
}

const nouns = vocabulary(
  'noun',
  Object.fromEntries(nounNames.map((name) => [name, { label: name, means: name }])) as Record<
    NounName,
    { readonly label: string; readonly means: string }
  >,
);
