import { vocabulary } from '../vocabulary.ts';

export const matchKinds = vocabulary('match kind', {
  same: { label: 'same claim', means: 'The two seem to say the same.' },
  same_other_speaker: {
    label: 'same claim, another speaker',
    means: 'The two seem to say the same, and who says it here is not on record for the claim.',
  },
  same_topic: { label: 'same topic', means: 'They speak of one thing and say different things.' },
  opposite: {
    label: 'opposite',
    means: 'They speak of one thing and cannot both be so: a "not", an antonym, another number.',
  },
});
export type MatchKind = (typeof matchKinds.codes)[number];
