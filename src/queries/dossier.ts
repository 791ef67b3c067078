import type { Desk } from '../desk.ts';
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
import type { Standing } from '../model/ladder/standing.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Audience } from '../model/vocabularies/acts.ts';
import type { Reader } from '../store/port.ts';
import { type RecordFilter, readRecords } from '../store/read-record.ts';
import { publicRecords } from './audience/public-records.ts';
import { dayThatCounts } from './case/day-that-counts.ts';
import { judgeOf } from './case/judge-claim.ts';
import { allKnown, type Known, knownOf, knownRecords } from './case/known-record.ts';
import { claimNumbers, mergedClaims } from './case/merged-claims.ts';
import type { ClaimCase } from './case/read-case.ts';
import { readRequests } from './case/read-requests.ts';
import { reviewsBy } from './case/reviews-by.ts';
import { withWithheld } from './case/with-withheld.ts';
import { audienceOf, type ClaimQuestion, readAsked } from './claim-question.ts';
import { mergedInto } from './identity/identities.ts';
import { type Moment, resolveMoment } from './moment.ts';
import { readRelations } from './relations/relations.ts';

/**
 * Everything the desk knows of one claim as of a day: what `why` shows and a summary is a function of.
 *
 * @throws NotFound when the claim is not known by then; InvalidInput for an ambiguous name or a bad date.
 */
export async function dossier(desk: Desk, question: ClaimQuestion): Promise<Dossier> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const asked = await readAsked(reader, question, moment);
  const audience = audienceOf(question);
  const records = await withWithheld(reader, asked.records, audience);
  const { claim } = asked;
  const { around, mergedSpeakers } = await readAround(reader, records, moment.n, audience);
  const where = { column: 'claim', among: claimNumbers(records) };
  const { day, n } = moment;
  const requests = await readRequests(reader, { where }, { day, n, audience });
  const relations = await readRelations(reader, { claim, records, moment, audience });
  return assemble({ records, around, mergedSpeakers, requests, relations, claim, moment });
}

interface Parts {
  readonly records: ClaimCase;
  /** Topics, speakers, their names and roles, and every snapshot of a source that is named. */
  readonly around: ReadonlyMap<number, Known<NounName>>;
  /** Of a speaker that others were merged into: those others. */
  readonly mergedSpeakers: ReadonlyMap<number, readonly number[]>;
  readonly requests: readonly DossierRequest[];
  readonly relations: Relations;
  readonly claim: number;
  readonly moment: Moment;
}

function assemble(parts: Parts): Dossier {
  const { records, around, requests, relations, claim, moment } = parts;
  const { standing, ...judgement } = judgeOf(records, claim)(moment.day);
  const { asOf, knownAt, position } = moment;
  const reckoning = reckonings(standing);
  const reckoned = (record: Known<'evidence'> | Known<'absence'>) => ({
    day: dayThatCounts(records, record),
    reckoning: reckoning.get(record.n) ?? { as: 'possibly' as const },
    passage: passageOf(records, record.value.passage),
  });
  return {
    moment: { asOf, knownAt, position },
    claim: knownOf(records, 'claim', claim),
    merged: mergedClaims(records),
    topics: allKnown(around, 'topic'),
    appearances: appearancesBy(records, moment),
    evidence: allKnown(records, 'evidence')
      .map((record) => ({ ...record, ...reckoned(record) }))
      .sort(inOrderOf(standing)),
    absences: allKnown(records, 'absence')
      .map((record) => ({ ...record, ...reckoned(record) }))
      .sort(inOrderOf(standing)),
    derived: standing,
    ...judgement,
    reviews: reviewsBy(records, moment.day),
    requests,
    ...relations,
    sources: sourcesWith(records, around),
    speakers: speakersWith(parts),
    corrections: allKnown(around, 'correction').filter(({ draft }) => !draft),
  };
}

async function readAround(
  reader: Reader,
  records: ClaimCase,
  n: number,
  audience: Audience,
): Promise<Pick<Parts, 'around' | 'mergedSpeakers'>> {
  const topics = allKnown(records, 'claim').flatMap(({ value }) => value.topics ?? []);
  const named = namedSpeakers(records);
  const mergedSpeakers = await mergedInto(reader, named, { n, audience });
  const speakers = [...named, ...[...mergedSpeakers.values()].flat()];
  const sources = allKnown(records, 'source').map((source) => source.n);
  const among = (column: string, numbers: readonly number[]): RecordFilter => ({
    where: { column, among: numbers },
    upTo: n,
  });
  const written = [
    await readRecords(reader, 'topic', { numbers: topics }),
    await readRecords(reader, 'speaker', { numbers: speakers }),
    await readRecords(reader, 'name', among('speaker', speakers)),
    await readRecords(reader, 'role', among('speaker', speakers)),
    await readRecords(reader, 'snapshot', among('source', sources)),
  ].flat();
  const shown = new Set([...records.keys(), ...written.map((record) => record.n)]);
  const corrections = await readRecords(reader, 'correction', among('record', [...shown]));
  const known = await knownRecords(reader, [...written, ...corrections], n, audience);
  const seen = audience === 'public' ? await publicRecords(reader, known, n) : known;
  return { around: await withWithheld(reader, seen, audience), mergedSpeakers };
}

function namedSpeakers(records: ClaimCase): readonly number[] {
  const said = allKnown(records, 'appearance').flatMap(({ value }) => [
    value.speaker,
    ...(value.via ?? []),
  ]);
  const looked = allKnown(records, 'absence').map(({ value }) => value.speaker);
  return [...new Set([...said, ...looked].filter((n) => n !== undefined))];
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

function appearancesBy(records: ClaimCase, { day }: Moment): readonly DossierAppearance[] {
  return allKnown(records, 'appearance')
    .map((record) => {
      const said = dayThatCounts(records, record);
      const passage = passageOf(records, record.value.passage);
      return { ...record, day: said, possibly: said.last > day, passage };
    })
    .filter(({ day: said, draft }) => said.first <= day && !draft)
    .filter(({ retractions }) =>
      retractions.every(({ value }) => value.retractionKind !== 'mistake'),
    )
    .sort(
      (one, other) =>
        one.day.first - other.day.first || one.day.last - other.day.last || one.n - other.n,
    );
}

function passageOf(records: ClaimCase, n: number | undefined): DossierPassage | null {
  if (n === undefined) return null;
  const passage = knownOf(records, 'passage', n);
  return { ...passage, snapshot: knownOf(records, 'snapshot', passage.value.snapshot) };
}

function sourcesWith(records: ClaimCase, around: Parts['around']): readonly DossierSource[] {
  const snapshots = allKnown(around, 'snapshot');
  return allKnown(records, 'source').map((source) => ({
    ...source,
    snapshots: snapshots.filter(({ value }) => value.source === source.n),
  }));
}

function speakersWith({ around, mergedSpeakers }: Parts): readonly DossierSpeaker[] {
  const names = allKnown(around, 'name').filter(({ draft }) => !draft);
  const roles = allKnown(around, 'role').filter(({ draft }) => !draft);
  const speakers = allKnown(around, 'speaker');
  const gone = new Set([...mergedSpeakers.values()].flat());
  return speakers
    .filter(({ n }) => !gone.has(n))
    .map((speaker) => ({
      ...speaker,
      merged: speakers.filter(({ n }) => mergedSpeakers.get(speaker.n)?.includes(n)),
      names: names.filter(({ value }) => value.speaker === speaker.n),
      roles: roles.filter(({ value }) => value.speaker === speaker.n),
    }));
}
