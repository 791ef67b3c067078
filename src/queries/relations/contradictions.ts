import type { Day } from '../../model/bounds.ts';
import type { DossierContradiction } from '../../model/dossier.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { Manner } from '../../model/vocabularies/claims.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { appearancesThatCount } from '../case/appearances-that-count.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import type { Sight } from '../case/sight.ts';
import { sayingOf } from './sayings.ts';

/** Two claims that cannot both be so, by a link; or one claim, which cannot be so and not so. */
export interface ContraryClaims {
  readonly claim: number;
  readonly other: number;
  /** Null: it is one claim. */
  readonly link: number | null;
}

/** What was said of some claims by a day. */
export interface SaidByThen {
  readonly cases: ReadonlyMap<number, ClaimCase>;
  readonly day: Day;
}

/**
 * Speakers who said a claim is so, and denied it or said that its contrary is so. Suggesting, doubting and passing on
 * commit nobody to anything. Unnamed groups are among them: see `unnamedGroups`.
 */
export function contradictionsOf(
  { claim, other, link }: ContraryClaims,
  { cases, day }: SaidByThen,
): readonly DossierContradiction[] {
  const own: ClaimCase = cases.get(claim) ?? new Map();
  const contrary: ClaimCase = cases.get(other) ?? new Map();
  const opposing = claim === other ? denies : affirms;
  if (!isSaidAtAll(contrary, opposing)) return [];
  const said = saidBy(own, day, affirms);
  const against = saidBy(contrary, day, opposing);
  return [...said].flatMap(([speaker, sayings]) => {
    const others = against.get(speaker);
    if (others === undefined) return [];
    return {
      speaker,
      said: sayings.map((saying) => sayingOf(saying, own)),
      against: others.map((saying) => sayingOf(saying, contrary)),
      other: link === null ? null : knownOf(contrary, 'claim', other),
      link,
    };
  });
}

/** Which of those who are said to contradict themselves are unnamed groups, which cannot. */
export async function unnamedGroups(
  reader: Reader,
  contradictions: readonly DossierContradiction[],
  { n, audience }: Sight,
): Promise<ReadonlySet<number>> {
  if (contradictions.length === 0) return new Set();
  const numbers = [...new Set(contradictions.map(({ speaker }) => speaker))];
  const speakers = await readRecords(reader, 'speaker', { numbers });
  const known = await knownRecords(reader, speakers, n, audience);
  const groups = allKnown(known, 'speaker').filter(({ value }) => value.speakerKind === 'group');
  return new Set(groups.map((group) => group.n));
}

const affirms: ReadonlySet<Manner> = new Set(['asserts', 'predicts', 'promises']);
const denies: ReadonlySet<Manner> = new Set(['denies']);

/** Hardly a claim is denied by anybody: whether what was said counts need not be asked of the others. */
const isSaidAtAll = (records: ClaimCase, manners: ReadonlySet<Manner>): boolean =>
  allKnown(records, 'appearance').some(({ value }) => manners.has(value.manner));

function saidBy(
  records: ClaimCase,
  day: Day,
  manners: ReadonlySet<Manner>,
): ReadonlyMap<number, readonly Known<'appearance'>[]> {
  const said = appearancesThatCount(records, day).filter(({ value }) => manners.has(value.manner));
  return groupBy(said, ({ value }) => value.speaker);
}
