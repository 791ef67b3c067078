import { expect, it } from 'vitest';
import { recordFacts } from '../../src/cli/present/record-facts.ts';
import { traceText } from '../../src/cli/present/trace-text.ts';
import { setAsideReasons } from '../../src/model/vocabularies/evidence.ts';
import { caseNamed } from '../summaries/cases.ts';
import { date, dossierOf, type World } from '../summaries/dossiers.ts';

const firm = { stance: 'supports', strength: 'strong' } as const;
const withdrawn = [
  { retractionKind: 'withdrawal', withdrawnOn: date('2023-03-12'), because: 'Wrong.' },
] as const;

/** Each reason in one world, but for `opinion`, which sets everything aside. */
const everyReason: World = {
  claim: { aboutOn: date('2023-03') },
  sources: { 32: { retractions: withdrawn } },
  origins: [301, 302, 303, 304],
  appearances: [
    { n: 71, speaker: 21, source: 31, manner: 'asserts', quote: 'the bridge is closed' },
  ],
  evidence: [
    { ...firm, n: 50, source: 31, quote: 'the bridge is closed' },
    { ...firm, n: 51, source: 301, draft: true },
    { ...firm, n: 52, source: 301, retractions: [{ retractionKind: 'mistake', because: 'Slip.' }] },
    { ...firm, n: 53, source: 301, seenOn: date('2023-06') },
    { ...firm, n: 54, source: 33 },
    { ...firm, n: 55, source: 301, stance: 'context' },
    { ...firm, n: 56, source: 301, aboutOn: date('2021') },
    { ...firm, n: 57, source: 302 },
    { ...firm, n: 58, source: 303, stance: 'undercuts', undercuts: 57 },
    { ...firm, n: 59, source: 304 },
    { ...firm, n: 60, source: 304, strength: 'weak' },
    { ...firm, n: 61, source: 301, seenOn: date('2023') },
  ],
  absences: [
    { n: 65, absenceKind: 'noted', speaker: 21, untilOn: date('2023-03-20'), interested: 'yes' },
    { n: 66, absenceKind: 'noted', speaker: 22, untilOn: date('2023-03-20') },
  ],
};

it('the trace names each record and why it counts or not, in words', () => {
  const dossier = dossierOf(everyReason);
  const lines = traceText(dossier, 200).slice(2);
  expect([...lines].sort()).toEqual([
    '50  evidence  does not count: it is the claim being said again (record 71, by Ana Alder), which weighs nothing by itself',
    '51  evidence  does not count: it is a proposal that no person has accepted',
    '52  evidence  does not count: this desk took it back as its own mistake',
    '53  evidence  does not count: it came later',
    '54  evidence  does not count: the source “Roads report” (record 32), which it rests on, was withdrawn',
    '55  evidence  does not count: it was offered as context',
    '56  evidence  does not count: it is about another time than the claim',
    '57  evidence  does not count: firm evidence takes its force away (record 58)',
    '58  evidence  counts: undercuts 57, firm',
    '59  evidence  counts: firm, for',
    '60  evidence  does not count: another piece already speaks for the same origin (record 59)',
    '61  evidence  possibly by then: its exact day is not known (2023), so it does not count yet',
    '65  absence   does not count: it comes from a party with an interest in there being none',
    '66  absence   counts: noted, reaches 2023-03-20',
  ]);
  const met = new Set(dossier.derived.setAside.map(({ reason }) => reason));
  expect(setAsideReasons.codes.filter((code) => !met.has(code))).toEqual(['opinion']);
  expect(traceText(caseNamed('opinion'), 100).join('\n')).toContain('the claim is an opinion');
});

it('breaks a long reason and cuts none', () => {
  const lines = traceText(dossierOf(everyReason), 60).join('\n').split('\n');
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
  expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain(
    'by Ana Alder), which weighs nothing by itself',
  );
});

it('a record says all that was noted of it', () => {
  const dossier = dossierOf({
    origins: [301],
    evidence: [
      {
        ...firm,
        ...{ n: 51, source: 31, credibility: '4', interested: 'yes', origin: 301 },
        aboutOn: date('2021'),
      },
      { n: 52, source: 31, stance: 'refutes', originUnnamed: 'yes', seenOn: date('2023-03~') },
    ],
    absences: [
      {
        ...{ n: 61, absenceKind: 'searched', speaker: 21, position: 'keeper of the register' },
        ...{ covered: 'all of 2022', places: ['the register', 'the press'], interested: 'yes' },
        ...{ searchTerms: ['bridge', 'closed'], fromOn: date('2022'), untilOn: date('2023-03') },
        ...{ basis: 'official_record', reviewOn: date('2023-09') },
      },
    ],
  });
  const [first, second] = dossier.evidence.map((record) => recordFacts(record, dossier));
  expect(first).toEqual([
    'seen 2023-03-10',
    'strength strong',
    'credibility 4 (doubtful)',
    'its origin gains if readers believe it',
    'its own origin: source 301, Paper 301',
    'about 2021',
  ]);
  expect(second).toEqual([
    'seen 2023-03~',
    'strength not graded',
    'credibility not graded',
    'its origin is not named',
  ]);
  expect(dossier.absences.map((record) => recordFacts(record, dossier))).toEqual([
    [
      'until 2023-03',
      'from 2022',
      'where: the register; the press',
      'terms: bridge; closed',
      'covered: all of 2022',
      'position to know: keeper of the register',
      'basis: from an official record',
      'by a party with an interest in there being none',
      'to be looked at again 2023-09',
    ],
  ]);
});
