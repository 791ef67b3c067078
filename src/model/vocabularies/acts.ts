import { vocabulary } from '../vocabulary.ts';

export const actorKinds = vocabulary('actor kind', {
  person: { label: 'person', means: 'A person.' },
  model: { label: 'model', means: 'A model: what it writes is a draft until a person accepts it.' },
  rule: { label: 'rule', means: 'A rule: what it writes is a draft until a person accepts it.' },
});
export type ActorKind = (typeof actorKinds.codes)[number];

export const retractionKinds = vocabulary('retraction kind', {
  withdrawal: {
    label: 'withdrawal',
    means: "The world's: the record counts before that day and not from it.",
  },
  mistake: {
    label: 'mistake',
    means: "The desk's: from its entry on, the record counts at no as-of.",
  },
});
export type RetractionKind = (typeof retractionKinds.codes)[number];

export const audiences = vocabulary('audience', {
  public: { label: 'public', means: 'Everybody may see it.' },
  private: { label: 'private', means: 'Only the desk may see it.' },
});
export type Audience = (typeof audiences.codes)[number];

export const verdicts = vocabulary('verdict', {
  accepted: { label: 'accepted', means: 'A person takes it as so.' },
  rejected: { label: 'rejected', means: 'A person takes it as not so.' },
  unsure: { label: 'unsure', means: 'A person looked and cannot tell.' },
});
export type Verdict = (typeof verdicts.codes)[number];

/** A yes that is there or not there: the two databases hold booleans differently. */
export const yes = vocabulary('yes', { yes: { label: 'yes', means: 'It is so.' } });
