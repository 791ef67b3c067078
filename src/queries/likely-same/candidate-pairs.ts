import { nameKey } from '../../model/record/keys.ts';
import type { NamedSpeaker } from './named-speaker.ts';

/**
 * Pairs of speakers that have anything in common by which they may be one, each once, the earlier recorded first: so
 * that not every name is held against every other.
 *
 * @param only speakers of whom one has to be in each pair; null: any.
 */
export function candidatePairs(
  speakers: readonly NamedSpeaker[],
  only: ReadonlySet<number> | null,
): readonly (readonly [NamedSpeaker, NamedSpeaker])[] {
  const pairs = new Map<string, readonly [NamedSpeaker, NamedSpeaker]>();
  for (const sharing of bySharedKey(speakers).values()) {
    if (sharing.length > sharingMost) continue;
    for (const [place, one] of sharing.entries()) {
      for (const other of sharing.slice(place + 1)) {
        const isAsked = only === null || only.has(one.speaker.n) || only.has(other.speaker.n);
        if (isAsked) pairs.set(`${one.speaker.n} ${other.speaker.n}`, [one, other]);
      }
    }
  }
  return [...pairs.values()];
}

/** What more than so many share tells nobody apart: "Ministry". */
const sharingMost = 100;

function bySharedKey(
  speakers: readonly NamedSpeaker[],
): ReadonlyMap<string, readonly NamedSpeaker[]> {
  const found = new Map<string, NamedSpeaker[]>();
  const inOrder = [...speakers].sort((one, other) => one.speaker.n - other.speaker.n);
  for (const speaker of inOrder) {
    for (const key of keysOf(speaker)) {
      const sharing = found.get(key);
      if (sharing) sharing.push(speaker);
      else found.set(key, [speaker]);
    }
  }
  return found;
}

function keysOf({ speaker, spellings }: NamedSpeaker): ReadonlySet<string> {
  const { wikidata } = speaker.value;
  return new Set([
    ...(wikidata === undefined ? [] : [`id ${wikidata}`]),
    ...speaker.roles.map(({ value }) => `role ${nameKey(value.title)}`),
    ...spellings.flatMap(({ key, joined, words }) => [
      `name ${key}`,
      `joined ${joined}`,
      `word ${joined}`,
      ...words.map(({ skeleton }) => `word ${skeleton}`),
    ]),
  ]);
}
