import type { SettingAside } from '../../src/model/ladder/set-aside.ts';
import {
  absence,
  appearance,
  bounds,
  fateOf,
  passage,
  refutes,
  source,
  supports,
  thin,
  undercuts,
  type World,
} from '../../tests/model/ladder/worlds.ts';
import type { Example } from './example-text.ts';

/** For each reason that sets aside a small case in which record 1 gets it. */
export const reasonExamples: Readonly<Record<SettingAside['reason'], Example>> = {
  draft: setsAside('draft', { evidence: [supports(1, { draft: true })] }),
  mistake: setsAside('mistake by 10', {
    sources: [source(10, { mistake: true })],
    evidence: [supports(1, { source: 10 })],
  }),
  too_late: setsAside('too_late', { evidence: [supports(1, { day: bounds('2023-07') })] }),
  possibly: setsAside('possibly', { evidence: [supports(1, { day: bounds('2023') })] }),
  withdrawn: setsAside('withdrawn by 10', {
    sources: [source(10, { withdrawals: [bounds('2023-05')] }), source(11, { origin: 10 })],
    evidence: [supports(1, { source: 11 })],
  }),
  opinion: setsAside('opinion', { claim: { kind: 'opinion' }, evidence: [supports(1)] }),
  context: setsAside('context', { evidence: [supports(1, { stance: 'context' })] }),
  other_time: setsAside('other_time', {
    claim: { about: bounds('2023-02') },
    evidence: [supports(1, { about: bounds('2021') })],
  }),
  assertion: setsAside('assertion by 2', {
    evidence: [supports(1, { source: 1, passage: passage(0, 9) })],
    appearances: [appearance(2, { source: 1, passage: passage(5, 20) })],
  }),
  interested: setsAside('interested', { absences: [absence(1, { interested: true })] }),
  undercut: setsAside('undercut by 2', { evidence: [supports(1), undercuts(2, 1)] }),
  same_origin: setsAside('same_origin by 2', {
    sources: [source(10), source(11, { origin: 10 })],
    evidence: [supports(1, { source: 11 }), supports(2, { source: 10 })],
  }),
};

const beforeAndAfter = [
  supports(1, { about: bounds('2019/2020') }),
  refutes(2, { about: bounds('2022/..') }),
];

/** For each row of the table, in order, a small case that it decides. */
export const rowExamples: readonly Example[] = [
  { claim: { kind: 'opinion' } } as const,
  { claim: { kind: 'forecast', dueOn: bounds('2023') }, evidence: [supports(1, thin)] } as const,
  { evidence: beforeAndAfter },
  { evidence: [supports(1), refutes(2, { strength: 'strong' })] } as const,
  { evidence: [supports(1), refutes(2, thin)] },
  { evidence: [refutes(1), supports(2, { interested: true })] },
  { evidence: [supports(1, { credibility: 'unknown' })], absences: [absence(2)] } as const,
  {
    absences: [absence(1), absence(2, { kind: 'searched', day: bounds('2023-02') })],
  } as const,
  { evidence: [supports(1, { withdrawals: [bounds('2023-05')] })] },
  { evidence: [supports(1, { stance: 'context' })] } as const,
].map((world, place) => ({ world, shows: ({ row }) => row === place + 1 }));

/** Examples beside the lists. */
export const moreExamples = {
  copies: {
    world: {
      sources: [source(10), source(11, { origin: 10 }), source(20)],
      evidence: [
        supports(1, { source: 10, ...thin }),
        supports(2, { source: 11, strength: 'strong' }),
        supports(3, { source: 20 }),
      ],
    },
    shows: (standing) => fateOf(2, standing) === 'same_origin by 1' && standing.firm.for === 1,
  },
  unnamed: {
    world: {
      evidence: [
        supports(1, { origin: 'unnamed', strength: 'strong' }),
        supports(2, { origin: 'unnamed' }),
      ],
    },
    shows: (standing) => fateOf(2, standing) === 'same_origin by 1',
  },
  undercutUndercutter: {
    world: { evidence: [supports(1), undercuts(2, 1), undercuts(3, 2), undercuts(4, 1, thin)] },
    shows: (standing) => standing.row === 5 && fateOf(2, standing) === 'undercut by 3',
  },
  copiesFall: {
    world: {
      sources: [source(10), source(11, { origin: 10 }), source(20)],
      evidence: [
        supports(1, { source: 10 }),
        supports(2, { source: 11 }),
        supports(3, { source: 20, origin: 10 }),
        supports(4, { source: 21, origin: 20 }),
        supports(5, { source: 10 }),
        undercuts(6, 1),
      ],
    },
    shows: (standing) =>
      [2, 3, 4].every((n) => fateOf(n, standing) === 'undercut by 6') &&
      fateOf(5, standing) === 'counted',
  },
  possible: {
    world: { absences: [absence(1, { day: bounds('2023') })] },
    shows: ({ status, possible }) => status === 'unchecked' && possible === 'no_evidence_found',
  },
} as const satisfies Readonly<Record<string, Example>>;

function setsAside(fate: string, world: World): Example {
  return { world, shows: (standing) => fateOf(1, standing) === fate };
}
