import type { DossierSpeaker } from '../../model/dossier.ts';
import { nameKey } from '../../model/record/keys.ts';
import { type NameWord, nameWords } from '../../text/name-skeleton.ts';

/** A speaker with every spelling, taken apart. */
export interface NamedSpeaker {
  readonly speaker: DossierSpeaker;
  readonly spellings: readonly Spelling[];
}

/** One spelling of a name. */
export interface Spelling {
  readonly text: string;
  /** By which it is looked up. */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** The skeletons of its words in any order: family names stand first or last. */
  readonly sorted: string;
  /** The skeletons in one: some scripts part no words. */
  readonly joined: string;
  /** It is written without a space, so that its words may be the syllables of one. */
  readonly isWhole: boolean;
}

/** Takes a speaker's spellings apart, those of merged speakers with them. */
export function namedSpeaker(speaker: DossierSpeaker): NamedSpeaker {
  const { value, merged, names } = speaker;
  const texts = [
    value.name,
    ...merged.map((gone) => gone.value.name),
    ...names.filter(({ draft }) => !draft).map((name) => name.value.spelling),
  ];
  return { speaker, spellings: [...new Set(texts)].map(spelling) };
}

function spelling(text: string): Spelling {
  const words = nameWords(text);
  const skeletons = words.map(({ skeleton }) => skeleton);
  return {
    text,
    key: nameKey(text),
    words,
    sorted: [...skeletons].sort().join(' '),
    joined: skeletons.join(''),
    isWhole: words.length > 1 && !/[\s-]/.test(text.trim()),
  };
}
