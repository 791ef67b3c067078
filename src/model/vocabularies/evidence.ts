import { vocabulary } from '../vocabulary.ts';

export const stances = vocabulary('stance', {
  supports: { label: 'supports', means: 'It speaks for the claim.' },
  refutes: { label: 'refutes', means: 'It speaks against the claim.' },
  undercuts: {
    label: 'undercuts',
    means: 'It takes the force from one earlier piece of evidence of the same claim.',
  },
  context: { label: 'context', means: 'It helps to understand the claim and weighs nothing.' },
});
export type Stance = (typeof stances.codes)[number];

export const strengths = vocabulary('strength', {
  weak: { label: 'weak', means: 'If true, it would barely move the claim.' },
  moderate: { label: 'moderate', means: 'If true, it would go far to settle the claim.' },
  strong: { label: 'strong', means: 'If true, it would settle the claim.' },
});
export type Strength = (typeof strengths.codes)[number];

/** Admiralty grades of information; 6 and `unknown` both mean that it cannot be judged. Never numbers. */
export const credibilities = vocabulary('credibility', {
  '1': { label: 'confirmed', means: 'Confirmed by other sources.' },
  '2': { label: 'probably true', means: 'Probably true.' },
  '3': { label: 'possibly true', means: 'Possibly true.' },
  '4': { label: 'doubtful', means: 'Doubtful.' },
  '5': { label: 'improbable', means: 'Improbable.' },
  '6': { label: 'cannot be judged', means: 'Its truth cannot be judged.' },
  unknown: { label: 'cannot be judged', means: 'Its truth cannot be judged.' },
});
export type Credibility = (typeof credibilities.codes)[number];

export const setAsideReasons = vocabulary('set-aside reason', {
  draft: { label: 'draft', means: 'A proposal of a model or a rule that no person has accepted.' },
  mistake: { label: 'mistake', means: 'The desk took it back as its own mistake.' },
  too_late: { label: 'too late', means: 'Its earliest day is after the as-of day.' },
  withdrawn: {
    label: 'withdrawn',
    means: 'It, its source, or a source on its chain of origin was withdrawn.',
  },
  opinion: { label: 'opinion', means: 'The claim is an opinion, which evidence cannot settle.' },
  context: { label: 'context', means: 'It was offered as context.' },
  other_time: {
    label: 'other time',
    means: 'It is about a time that cannot overlap the time of the claim.',
  },
  assertion: {
    label: 'assertion',
    means: 'It is the claim being said again, not evidence for or against it.',
  },
  interested: {
    label: 'interested',
    means: 'It was noted by a party with an interest in there being none.',
  },
  undercut: { label: 'undercut', means: 'A firm piece that stands takes its force away.' },
  same_origin: { label: 'same origin', means: 'Another piece already speaks for the same origin.' },
});
export type SetAsideReason = (typeof setAsideReasons.codes)[number];
