/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 0.724,
    'words in title': 0.11,
    'words in either': 0.417,
    'share of what is told': 4.973,
    'rarest word': 2.321,
    'second rarest word': 1.27,
    'third rarest word': 1.746,
    'share of the title': 0.775,
    'length of the claim': 0.812,
    'related words': 4.907,
    'letters of the claim': 4.054,
    'letters of the title': 1.851,
    'letters alike in the claim': 4.48,
    'letters alike in the title': 6.441,
    'letters alike on the whole': 0.417,
    'telling letters of the title': 2.958,
    'who says it is named': 3.365,
    'names of the claim': 0.747,
    'numbers in common': 0.583,
    'checked soon after': 4.671,
    'near in time': 0.93,
    'month is named': 1.652,
  },
  certainty: { slope: 0.359, middle: 13.224 },
};
