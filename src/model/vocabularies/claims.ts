import { vocabulary } from '../vocabulary.ts';

export const claimKinds = vocabulary('claim kind', {
  event: { label: 'Event', means: 'It happened or is so.' },
  quantity: { label: 'Quantity', means: 'A number.' },
  quote: { label: 'Quote', means: 'These words were said.' },
  causal: { label: 'Causal', means: 'It is so because of something.' },
  position: { label: 'Position', means: 'What someone stands for or wants.' },
  forecast: { label: 'Forecast', means: 'What will be.' },
  promise: { label: 'Promise', means: 'What the speaker will do.' },
  opinion: { label: 'Opinion', means: 'Taste, value or metaphor.' },
});
export type ClaimKind = (typeof claimKinds.codes)[number];

export const manners = vocabulary('manner', {
  asserts: { label: 'asserts', means: 'Says it is so.' },
  suggests: { label: 'suggests', means: 'Says it may or might be so, or suspects it.' },
  denies: { label: 'denies', means: 'Says it is not so.' },
  doubts: { label: 'doubts', means: 'Says it is unlikely, or that little suggests it.' },
  predicts: { label: 'predicts', means: 'Says it will be so.' },
  promises: { label: 'promises', means: 'Says he or she will make it so.' },
  reports: { label: 'reports', means: "Passes on another's words." },
});
export type Manner = (typeof manners.codes)[number];

export const bases = vocabulary('basis', {
  saw: { label: 'saw it', means: 'The speaker saw or did it.' },
  told: { label: 'was told', means: 'Somebody told the speaker.' },
  infers: { label: 'infers it', means: 'The speaker concludes it from other things.' },
  official_record: {
    label: 'from an official record',
    means: 'The speaker reads it from an official record.',
  },
  not_aware: {
    label: 'is not aware of any',
    means: 'The speaker speaks of what he or she does not know of.',
  },
  undisclosed: { label: 'did not say', means: 'The speaker did not say how he or she knows.' },
});
export type Basis = (typeof bases.codes)[number];

export const linkKinds = vocabulary('claim link', {
  repeats: { label: 'repeats', means: 'Proposes that the two are one claim.' },
  narrows: { label: 'narrows', means: 'Says the same of less.' },
  contradicts: { label: 'contradicts', means: 'Both cannot be so.' },
  presupposes: { label: 'presupposes', means: 'Can only be so if the other is.' },
  supersedes: { label: 'supersedes', means: 'Takes the place of the other.' },
});
export type LinkKind = (typeof linkKinds.codes)[number];

/** Links that say the same whichever claim is named first. */
export const mutualLinks: ReadonlySet<LinkKind> = new Set(['repeats', 'contradicts']);
