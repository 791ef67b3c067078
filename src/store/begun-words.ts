import { porterStem } from './lexemes.ts';
import type { IndexForm, IndexTerm } from './port.ts';

/**
 * A term with whole words that its last one may begin and whose stems are shorter than the beginning: "vaccination" stands in the
 * index as "vaccin", and nothing there begins with "vaccinati". What says "vaccine" is found with it, as it is by "vaccination".
 */
export function withBegunWords(term: IndexTerm): IndexTerm {
  if (!term.prefix) return term;
  const [begun = ''] = /[a-z]{4,}$/i.exec(term.text) ?? [];
  const rest = term.text.slice(0, term.text.length - begun.length);
  const word = begun.toLowerCase();
  const forms: readonly IndexForm[] = [
    ...completionsOf(word).map((whole) => ({ form: `${rest}${whole}`, prefix: false })),
    ...longerOf(word).map((longer) => ({ form: `${rest}${longer}`, prefix: true })),
  ];
  return forms.length === 0 ? term : { ...term, others: [...(term.others ?? []), ...forms] };
}

/** One word for each stem that is no longer than what is begun, but for its last letter begins it, and is not found by it. */
function completionsOf(begun: string): readonly string[] {
  if (begun === '') return [];
  const own = porterStem(begun);
  const byStem = new Map<string, string>();
  for (const end of ends) {
    const stem = porterStem(begun + end);
    const isShort = stem.length <= begun.length && begun.startsWith(stem.slice(0, -1));
    if (isShort && !stem.startsWith(own)) byStem.set(stem, begun + end);
  }
  return [...byStem.values()];
}

/** A "y" at the end is taken for that of "employ", which stands in the index as "emploi", and one within a word stays: "employee". */
const longerOf = (begun: string): readonly string[] =>
  /ys?$/.test(begun) ? letters.map((letter) => `${begun}${letter}`) : [];

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

const endings =
  `ations ational izations izing ings er ements ness ously ively ities able ability ible ibility ally ances ences ants ents
  ions ists isms atives ful fully ated ators ied`.split(/\s+/);

/** All that such endings are made of: a beginning may stop within one, and the word before its end. */
const ends: readonly string[] = [
  ...new Set(
    endings.flatMap((ending) =>
      [...ending].flatMap((_, at) => [ending.slice(at), ending.slice(at, -1)]),
    ),
  ),
].filter((end) => end !== '');
