import type { Dossier } from '../../src/model/dossier.ts';
import { date, dossierOf, type World } from './dossiers.ts';

const firm = { strength: 'strong', credibility: '2' } as const;
const pieceFor = {
  n: 51,
  source: 31,
  stance: 'supports',
  quote: 'closed since Monday',
  ...firm,
} as const;
const pieceAgainst = { n: 52, source: 32, stance: 'refutes', ...firm } as const;
const noted = {
  n: 61,
  absenceKind: 'noted',
  speaker: 21,
  untilOn: date('2023-03'),
  basis: 'not_aware',
} as const;
const searched = {
  n: 62,
  absenceKind: 'searched',
  places: ['the road register', 'the local press'],
  searchTerms: ['bridge', 'closure'],
  untilOn: date('2023-03-20'),
} as const;
const expected = {
  n: 63,
  absenceKind: 'expected',
  speaker: 22,
  places: ['the list of closed roads'],
  untilOn: date('2023-03-25'),
  note: 'The list names every closure by law.',
} as const;
const said = {
  n: 71,
  speaker: 21,
  source: 31,
  manner: 'asserts',
  quote: 'the bridge is closed',
} as const;
const judged = {
  n: 81,
  by: 'Ana Ruiz',
  status: 'supported',
  because: 'Two records agree.',
  assessedOn: date('2023-03-28'),
} as const;

const worlds: Readonly<Record<string, World>> = {
  unchecked: {},
  'noted, possibly by then': { asOf: '2023-03-10', absences: [noted] },
  noted: { absences: [noted] },
  'noted by two': {
    absences: [noted, { ...noted, n: 64, speaker: 22, untilOn: date('2023-02-10') }],
  },
  'noted on the as-of day': { asOf: '2023-03-31', absences: [noted] },
  'noted, and searched by a party with a stake': {
    absences: [noted, { ...searched, speaker: 22, untilOn: date('2023-03-31'), interested: 'yes' }],
  },
  'noted, then again by a party with a stake': {
    absences: [
      { ...noted, untilOn: date('2023-02') },
      { ...noted, n: 64, interested: 'yes' },
    ],
  },
  searched: { absences: [noted, searched] },
  'searched, the place not recorded': {
    absences: [{ n: 62, absenceKind: 'searched', untilOn: date('2023-03-20') }],
  },
  expected: { absences: [searched, expected] },
  'old look': { asOf: '2024-05-01', absences: [noted], stale: ['look_old'] },
  'weak evidence': { evidence: [{ ...pieceFor, strength: 'weak' }] },
  'weak evidence of an interested origin': {
    evidence: [{ ...pieceFor, strength: 'weak', interested: 'yes', originUnnamed: 'yes' }],
  },
  'thin evidence both ways': {
    evidence: [
      { n: 51, source: 31, stance: 'supports' },
      { ...pieceAgainst, credibility: 'unknown' },
    ],
  },
  'nothing stands': {
    evidence: [
      {
        ...pieceFor,
        retractions: [
          {
            retractionKind: 'withdrawal',
            withdrawnOn: date('2023-03-20'),
            because: 'The Post took it back.',
          },
        ],
      },
    ],
  },
  supported: { evidence: [pieceFor] },
  'supported from two origins, thin against': {
    evidence: [
      pieceFor,
      { ...pieceFor, n: 53, source: 32, quote: 'shut' },
      { ...pieceAgainst, source: 33, strength: 'weak' },
    ],
  },
  refuted: { evidence: [pieceAgainst] },
  conflicting: {
    evidence: [pieceFor, pieceAgainst, { ...pieceAgainst, n: 53, source: 301 }],
    origins: [301],
  },
  'held, outdated now': {
    evidence: [
      { ...pieceFor, aboutOn: date('2020') },
      { ...pieceAgainst, aboutOn: date('2022-03') },
    ],
  },
  'held, so now': {
    evidence: [
      { ...pieceFor, aboutOn: date('2022') },
      { ...pieceAgainst, aboutOn: date('2020') },
    ],
  },
  'pending until a date': { claim: { claimKind: 'forecast', dueOn: date('2023') } },
  'pending without a date': {
    claim: { claimKind: 'promise', text: 'The bridge will be open again.' },
    stale: ['no_due_date'],
    appearances: [{ ...said, manner: 'promises' }],
  },
  overdue: { claim: { claimKind: 'forecast', dueOn: date('2023-02') }, stale: ['overdue'] },
  opinion: {
    claim: { claimKind: 'opinion', text: 'The bridge is ugly.' },
    evidence: [pieceFor],
    stale: ['evidence_on_opinion'],
  },
  'possibly supported': {
    asOf: '2023-03-10',
    evidence: [{ ...pieceFor, seenOn: date('2023-03') }],
  },
  'set aside': {
    appearances: [said],
    claim: { aboutOn: date('2023-03') },
    evidence: [
      { ...pieceFor, quote: 'the bridge is closed', n: 50 },
      { ...pieceFor, n: 53, draft: true },
      { ...pieceFor, n: 54, aboutOn: date('2021') },
      { n: 55, source: 32, stance: 'context', note: 'The bridge is old.' },
      {
        ...pieceFor,
        n: 56,
        retractions: [{ retractionKind: 'mistake', because: 'Wrong bridge.' }],
      },
      { ...pieceAgainst, n: 57 },
      { ...pieceAgainst, n: 58, source: 33 },
      { ...pieceFor, n: 59, source: 301 },
      { n: 60, source: 302, stance: 'undercuts', undercuts: 59, ...firm },
      { n: 66, source: 303, stance: 'undercuts', undercuts: 57, strength: 'weak' },
      { ...pieceFor, n: 67, seenOn: date('2023-06') },
    ],
    origins: [301, 302, 303],
  },
  judgements: {
    evidence: [{ ...pieceFor, strength: 'weak' }],
    assessed: {
      ...judged,
      confidence: 'moderate',
      misleading: 'Only one lane is meant.',
      considered: [51],
      reviewOn: date('2024-03'),
    },
    dissent: [
      {
        ...judged,
        n: 82,
        by: 'Ben Okafor',
        status: 'insufficient',
        likelihood: 'roughly_even',
        because: 'One weak record',
      },
    ],
    superseded: [{ ...judged, n: 80, status: 'no_evidence_found', assessedOn: date('2023-02-01') }],
    reviews: [
      {
        n: 91,
        publisher: 'Check Weekly',
        rating: 'Mostly false!',
        publishedOn: date('2023-03-30'),
      },
      { n: 92, rating: 'Not shown' },
    ],
    stale: ['new_evidence', 'rule_moved', 'recheck_due', 'rests_on_withdrawn', 'quote_in_trouble'],
  },
  'assessed as the rule has it': {
    absences: [noted],
    assessed: { ...judged, status: 'no_evidence_found', likelihood: 'unlikely', confidence: 'low' },
  },
  'assessed as no evidence found where the rule has none': {
    assessed: { ...judged, status: 'no_evidence_found' },
  },
  appearances: {
    claim: {
      claimKind: 'quantity',
      amountLow: '3500000',
      amountHigh: '4000000.5',
      unit: 'tonnes',
      terms: 'Metric tonnes',
    },
    appearances: [
      {
        ...said,
        n: 72,
        saidOn: date('2023-03-05'),
        via: [22, 23],
        basis: 'undisclosed',
        place: 'Oldtown',
      },
      {
        ...said,
        manner: 'denies',
        saidOn: date('2023-03-01'),
        role: 'Mayor',
        basis: 'saw',
        note: 'In reply to a question',
      },
      { n: 73, speaker: 23, manner: 'suggests', saidOn: date('2023-03/2023-04') },
    ],
    corrections: [
      {
        n: 95,
        record: 72,
        field: 'place',
        before: 'Newtown',
        after: 'Oldtown',
        because: 'Misheard',
        correctedOn: date('2026-11-20'),
      },
      { n: 96, record: 71, field: 'role', after: 'Mayor', because: 'Left out' },
    ],
  },
  'only suggested': { appearances: [{ ...said, manner: 'suggests' }] },
  'only denied': { appearances: [{ ...said, manner: 'denies' }] },
};

/** The dossiers of those worlds, by name. */
export const cases: readonly (readonly [string, Dossier])[] = Object.entries(worlds).map(
  ([name, world]) => [name, dossierOf(world)],
);

/** The dossier of one of those worlds. */
export function caseNamed(name: string): Dossier {
  const found = cases.find(([each]) => each === name);
  if (found === undefined) throw new Error(`no case is called ${name}`);
  return found[1];
}
