import type {
  Dossier,
  DossierAppearance,
  DossierPassage,
  DossierRequest,
  DossierSource,
  DossierSpeaker,
  Reckoning,
  Relations,
} from '../model/dossier.ts';
import { isMistake } from '../model/is-mistake.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import type { Standing } from '../model/ladder/standing.ts';
import type { Reader } from '../store/port.ts';
import { dayThatCounts } from './case/day-that-counts.ts';
import { type DossierAround, readAround } from './case/dossier-around.ts';
import { fellWith } from './case/fell-with.ts';
import { judgeOf } from './case/judge-claim.ts';
import { withJudgementSince } from './case/judgement-since.ts';
import { allKnown, type Known, knownOf } from './case/known-record.ts';
import { mappedReviews, ruleIn } from './case/mappings.ts';
import { claimNumbers, mergedClaims } from './case/merged-claims.ts';
import { namesAndRoles } from './case/names-and-roles.ts';
import { type ClaimCase, readCasesFor } from './case/read-case.ts';
import { readRequests } from './case/read-requests.ts';
import { reviewsBy } from './case/reviews-by.ts';
import { passagesInTrouble } from './case/stale-reasons.ts';
import { translationsAsOf } from './case/translations.ts';
import { withWithheldCases } from './case/with-withheld.ts';
import { type CaseSight, isShown } from './claim-question.ts';
import type { Moment } from './moment.ts';
import { noRelations, readRelationsOf } from './relations/relations.ts';

/**
 * Everything the desk knows of each of these claims, in their order: the dossiers of a page in as many queries as one
 * takes. A claim that the audience does not see is left out.
 */
export async function readDossiers(
  reader: Reader,
  claims: readonly number[],
  sight: CaseSight,
): Promise<ReadonlyMap<number, Dossier>> {
  const { moment, audience } = sight;
  const cases = await readCasesFor(reader, claims, { n: moment.n, audience });
  const shown = [...cases].filter(([n, records]) => isShown(records, n, audience));
  return dossiersOf(reader, new Map(shown), sight);
}

/** The dossiers of claims whose cases are read already, each with the claim itself in it. */
export async function dossiersOf(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  { moment, audience }: CaseSight,
): Promise<ReadonlyMap<number, Dossier>> {
  const { day, n } = moment;
  const own = await withWithheldCases(reader, cases, audience);
  const among = [...own.values()].flatMap(claimNumbers);
  const aroundOf = await readAround(reader, [...own.values()], { n, audience });
  const where = { column: 'claim', among };
  const requests = await readRequests(reader, { where }, { day, n, audience });
  const requestsOf = groupBy(requests, ({ value }) => value.claim);
  const relations = await readRelationsOf(reader, { own, others: cases }, { moment, audience });
  return new Map(
    [...own].map(([claim, records]) => {
      const { around, mergedSpeakers } = aroundOf(records);
      const requests = requestsOf.get(claim) ?? [];
      const beside = relations.get(claim) ?? noRelations;
      return [
        claim,
        assemble({ claim, records, moment, around, mergedSpeakers, requests, relations: beside }),
      ];
    }),
  );
}

interface Parts extends DossierAround {
  readonly records: ClaimCase;
  readonly requests: readonly DossierRequest[];
  readonly relations: Relations;
  readonly claim: number;
  readonly moment: Moment;
}

/** Names every part, and lays what stands beside a record before it: Node takes many times as long to add to what was spread. */
function assemble(parts: Parts): Dossier {
  const { records, around, requests, relations, claim, moment } = parts;
  const judged = judgeOf(records, claim)(moment.day);
  const { standing, assessed, agreeing, dissent, superseded, stale } = judged;
  const { links, contradictions, repeats } = relations;
  const { asOf, knownAt, position } = moment;
  const { day } = moment;
  const reviews = mappedReviews(reviewsBy(records, day), around, day);
  const reckoning = reckonings(standing);
  const fallen = fellWith(records, moment.day);
  const passageOf = passagesIn({ records, around, moment });
  const reckoned = <Each extends Known<'evidence'> | Known<'absence'>>(record: Each) => ({
    day: dayThatCounts(records, record),
    reckoning: reckoning.get(record.n) ?? { as: 'possibly' as const },
    passage: passageOf(record.value.passage),
    fellWith: fallen(record),
    ...record,
  });
  return {
    moment: { asOf, knownAt, position },
    claim: knownOf(records, 'claim', claim),
    merged: mergedClaims(records),
    topics: allKnown(around, 'topic'),
    appearances: appearancesBy({ records, moment }, passageOf),
    evidence: allKnown(records, 'evidence')
      .map((record) => ({ gradedBy: ruleIn(around, record.value.rule), ...reckoned(record) }))
      .sort(inOrderOf(standing)),
    absences: allKnown(records, 'absence').map(reckoned).sort(inOrderOf(standing)),
    derived: standing,
    assessed,
    agreeing,
    dissent,
    superseded,
    stale,
    troubled: passagesInTrouble(records, moment.day),
    reviews: withJudgementSince(reviews, { records, judged, day }),
    requests,
    links,
    contradictions,
    repeats,
    sources: sourcesWith(records, around),
    speakers: speakersWith(parts),
    corrections: allKnown(around, 'correction').filter(({ draft }) => !draft),
  };
}

function reckonings({ counted, setAside, possibly }: Standing): ReadonlyMap<number, Reckoning> {
  return new Map<number, Reckoning>([
    ...counted.map(({ n, firm, why }) => [n, { as: 'counted', firm, why }] as const),
    ...setAside.map(
      ({ n, reason, by }) => [n, { as: 'set_aside', reason, by: by ?? null }] as const,
    ),
    ...possibly.map(({ n }) => [n, { as: 'possibly' }] as const),
  ]);
}

/** The trace is sorted by day and content within each of its three lists; the dossier keeps that order. */
function inOrderOf({ counted, setAside, possibly }: Standing) {
  const places = new Map([...counted, ...setAside, ...possibly].map(({ n }, place) => [n, place]));
  const placeOf = (n: number): number => places.get(n) ?? places.size;
  return (one: { readonly n: number }, other: { readonly n: number }): number =>
    placeOf(one.n) - placeOf(other.n) || one.n - other.n;
}

function appearancesBy(
  { records, moment: { day } }: Pick<Parts, 'records' | 'moment'>,
  passageOf: PassageOf,
): readonly DossierAppearance[] {
  const fallen = fellWith(records, day);
  return allKnown(records, 'appearance')
    .map((record) => {
      const said = dayThatCounts(records, record);
      const passage = passageOf(record.value.passage);
      return { day: said, possibly: said.last > day, passage, fellWith: fallen(record), ...record };
    })
    .filter((record) => record.day.first <= day && !record.draft && !isMistake(record))
    .sort(
      (one, other) =>
        one.day.first - other.day.first || one.day.last - other.day.last || one.n - other.n,
    );
}

type PassageOf = (n: number | undefined) => DossierPassage | null;

function passagesIn({
  records,
  around,
  moment,
}: Pick<Parts, 'records' | 'around' | 'moment'>): PassageOf {
  const translationsOf = translationsAsOf(around, moment.day);
  return (n) => {
    if (n === undefined) return null;
    const passage = knownOf(records, 'passage', n);
    const snapshot = knownOf(records, 'snapshot', passage.value.snapshot);
    return { snapshot, translations: translationsOf(n), ...passage };
  };
}

function sourcesWith(records: ClaimCase, around: Parts['around']): readonly DossierSource[] {
  const snapshots = allKnown(around, 'snapshot');
  return allKnown(records, 'source').map((source) => ({
    snapshots: snapshots.filter(({ value }) => value.source === source.n),
    ...source,
  }));
}

function speakersWith({ around, mergedSpeakers, moment }: Parts): readonly DossierSpeaker[] {
  const { names, roles } = namesAndRoles(around, moment.day);
  const speakers = allKnown(around, 'speaker');
  const gone = new Set([...mergedSpeakers.values()].flat());
  return speakers
    .filter(({ n }) => !gone.has(n))
    .map((speaker) => ({
      merged: speakers.filter(({ n }) => mergedSpeakers.get(speaker.n)?.includes(n)),
      names: names.filter(({ value }) => value.speaker === speaker.n),
      roles: roles.filter(({ value }) => value.speaker === speaker.n),
      ...speaker,
    }));
}
