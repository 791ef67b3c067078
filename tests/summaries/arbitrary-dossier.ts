import fc from 'fast-check';
import type { Dossier } from '../../src/model/dossier.ts';
import { absenceKinds } from '../../src/model/vocabularies/absences.ts';
import {
  confidences,
  likelihoods,
  staleReasons,
} from '../../src/model/vocabularies/assessments.ts';
import { bases, claimKinds, manners } from '../../src/model/vocabularies/claims.ts';
import { credibilities, strengths } from '../../src/model/vocabularies/evidence.ts';
import { statuses } from '../../src/model/vocabularies/statuses.ts';
import { date, dossierOf, type World } from './dossiers.ts';

const some = <Value>(values: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(values, { nil: undefined, freq });
const mostly = <Value>(usual: Value, others: readonly Value[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Mostly in the past of most as-of days; an open end never comes. */
const dates = mostly('2023-03-01', [
  ...['2023-03', '2023', '2023-02~', '2023-03-31', '2022/2023-03', '2023-05', '2021/..'],
]).map(date);
const yes = fc.nat(7).map((roll) => (roll === 0 ? ('yes' as const) : undefined));
const retractions = fc.constantFrom(
  ...Array.from({ length: 8 }, () => []),
  [{ retractionKind: 'mistake', because: 'A slip.' } as const],
  [{ retractionKind: 'withdrawal', withdrawnOn: date('2023-03-15'), because: 'Wrong.' } as const],
);
const kept = { draft: fc.nat(9).map((roll) => roll === 0), retractions };

/** Absent and undefined are not the same in a record. */
function defined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}

const evidence = fc
  .record({
    ...kept,
    source: fc.constantFrom(31, 32, 33, 301),
    stance: fc.constantFrom(
      'supports',
      'supports',
      'refutes',
      'refutes',
      'undercuts',
      'context' as const,
    ),
    strength: some(mostly('strong', strengths.codes), 6),
    credibility: some(mostly('2', credibilities.codes)),
    interested: yes,
    originUnnamed: yes,
    seenOn: some(dates),
    aboutOn: some(fc.constantFrom('2019', '2021', '2023-03').map(date), 3),
    note: some(fc.constant('The list is whole.'), 3),
  })
  .map(defined);

const absence = fc
  .record({
    ...kept,
    absenceKind: fc.constantFrom(...absenceKinds.codes),
    speaker: some(fc.constantFrom(21, 22, 23), 4),
    position: some(fc.constant('keeper of the list'), 3),
    basis: some(fc.constantFrom(...bases.codes)),
    covered: some(fc.constant('the year before'), 3),
    places: some(fc.constantFrom(['the register'], ['the press', 'the list'])),
    searchTerms: some(fc.constant(['bridge'])),
    fromOn: some(fc.constant(date('2022')), 3),
    untilOn: some(dates, 5),
    interested: yes,
    reviewOn: some(fc.constant(date('2023-09')), 3),
  })
  .map(defined);

const appearance = fc
  .record({
    speaker: fc.constantFrom(21, 22, 23),
    manner: fc.constantFrom(...manners.codes),
    basis: some(fc.constantFrom(...bases.codes)),
    saidOn: some(dates),
    source: some(fc.constant(31)),
  })
  .map(defined);

const assessment = fc
  .record({
    by: fc.constantFrom('Ana Ruiz', 'Ben Okafor'),
    status: fc.constantFrom(...statuses.codes),
    because: fc.constant('As the records have it.'),
    confidence: some(fc.constantFrom(...confidences.codes)),
    likelihood: some(fc.constantFrom(...likelihoods.codes)),
    misleading: some(fc.constant('Half of it is left out'), 4),
    assessedOn: fc.constant(date('2023-03-28')),
    considered: some(fc.constantFrom([61], [61, 62])),
    reviewOn: some(fc.constant(date('2023-09')), 4),
  })
  .map(defined);

/** Numbers given in order: the earlier of two is the earlier entry. */
const numbered = <Each extends object>(from: number, records: readonly Each[]) =>
  records.map((record, at) => ({ ...record, n: from + at }));

const list = <Each>(of: fc.Arbitrary<Each>, maxLength: number) => fc.array(of, { maxLength });

/** Dossiers of every status, rung and stale reason; all stored words are harmless, so that all that is linted is ours. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    asOf: mostly('2024-01-10', ['2023-02-10', '2023-03-10', '2023-03-31', '2024-05-01']),
    kind: mostly('event', claimKinds.codes),
    dueOn: some(fc.constantFrom('2023', '2023-03', '2030').map(date)),
    evidence: fc.oneof(fc.constant([]), fc.array(evidence, { minLength: 2, maxLength: 5 })),
    absences: list(absence, 3),
    appearances: list(appearance, 3),
    judgements: list(assessment, 3),
    stale: fc.subarray([...staleReasons.codes]),
  })
  .map(({ kind, dueOn, judgements, ...rest }) => {
    const [assessed, dissent, superseded] = numbered(81, judgements);
    return dossierOf({
      ...rest,
      claim: defined({ claimKind: kind, dueOn }) as NonNullable<World['claim']>,
      origins: [301],
      evidence: numbered(51, rest.evidence).map((piece, at) =>
        piece.stance !== 'undercuts'
          ? piece
          : at === 0
            ? { ...piece, stance: 'context' as const }
            : { ...piece, undercuts: 50 + at },
      ),
      absences: numbered(61, rest.absences),
      appearances: numbered(71, rest.appearances),
      ...(assessed === undefined ? {} : { assessed }),
      dissent: dissent === undefined ? [] : [dissent],
      superseded: superseded === undefined ? [] : [superseded],
    });
  });
