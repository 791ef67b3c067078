import { parseEdtf } from '../../src/model/edtf.ts';
import type { RecordValue } from '../../src/model/nouns/nouns.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';

/** A record of the generated desk, before it has a number. */
export interface Drafted<Name extends NounName = NounName> {
  readonly kind: Name;
  readonly value: RecordValue<Name>;
}

/** How many claims are alike but for their words: their stored standing is worked out once. */
export const patterns = 60;

export const sourceCount = 5_000;
export const speakerCount = 1_000;

const textWords = Array.from({ length: 2_000 }, (_, index) => `word${index}`);

/** The one text of every captured source. */
export const text = textWords.join(' ');

/** A date of the generated desk. */
export function dated(edtf: string) {
  const date = parseEdtf(edtf);
  if (date === null) throw new Error(`the bench names an unreadable date: ${edtf}`);
  return date;
}

/** The numbers of what a claim rests on. */
export interface Footing {
  /** The number the claim itself will have; its records follow. */
  readonly claim: number;
  readonly speaker: number;
  /** Two sources with their snapshots. */
  readonly sources: readonly [Captured, Captured];
}

export interface Captured {
  readonly source: number;
  readonly snapshot: number;
}

/** The records of one claim, the claim first: about five, by its pattern. */
export function recordsOfClaim(index: number, footing: Footing): readonly Drafted[] {
  const { claim, speaker, sources } = footing;
  const pattern = index % patterns;
  const [said, shown] = sources;
  const place = quoteAt(index);
  const passage = claim + 1;
  const claimKind = pattern % 6 === 5 ? 'forecast' : 'event';
  const made: Drafted[] = [
    {
      kind: 'claim',
      value: { text: `In case ${index} the thing number ${index * 7} came about.`, claimKind },
    },
    { kind: 'passage', value: { snapshot: said.snapshot, ...place } },
    appearanceOf(claim, { speaker, source: said.source, passage }, `20${10 + (pattern % 12)}-03`),
  ];
  if (pattern % 3 !== 1) {
    made.push(appearanceOf(claim, { speaker, source: shown.source }, `20${11 + (pattern % 12)}`));
  }
  if (pattern % 5 !== 4) made.push(evidenceOf(claim, shown.source, pattern));
  if (pattern % 3 === 0) made.push(absenceOf(claim, pattern));
  if (pattern % 4 === 0) made.push(evidenceOf(claim, said.source, pattern + 1));
  return made;
}

function appearanceOf(
  claim: number,
  where: { readonly speaker: number; readonly source: number; readonly passage?: number },
  saidOn: string,
): Drafted {
  return {
    kind: 'appearance',
    value: { claim, manner: 'asserts', ...where, saidOn: dated(saidOn) },
  };
}

function evidenceOf(claim: number, source: number, pattern: number): Drafted {
  return {
    kind: 'evidence',
    value: {
      claim,
      source,
      stance: pattern % 2 === 0 ? 'supports' : 'refutes',
      strength: pattern % 7 === 0 ? 'weak' : 'moderate',
      credibility: '2',
      seenOn: dated(`20${12 + (pattern % 10)}-06-15`),
      note: `What is shown there bears on case ${claim}.`,
    },
  };
}

function absenceOf(claim: number, pattern: number): Drafted {
  return {
    kind: 'absence',
    value: {
      claim,
      absenceKind: 'searched',
      places: ['The register', 'The archive'],
      searchTerms: [`thing ${claim}`],
      untilOn: dated(`20${11 + (pattern % 9)}-12-31`),
    },
  };
}

/** Four words of the text; the text is ASCII, so its units are its code points. */
function quoteAt(index: number) {
  const first = index % (textWords.length - 4);
  const quote = textWords.slice(first, first + 4).join(' ');
  const start = starts[first] ?? 0;
  return { start, end: start + quote.length, quote };
}

/** Where each word of the text begins. */
const starts = textWords.map((word) => text.indexOf(`${word} `));
