/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt by
 * `scripts/learn-match-weights.ts` on training parts alone, the same for every kind of text.
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 1.15,
    'words in title': 0,
    'words in either': 0,
    'share of what is told': 8.128,
    'rarest word': 2.533,
    'second rarest word': 1.12,
    'third rarest word': 0,
    'share of the title': 2.341,
    'length of the claim': 1.188,
    'pairs of words': 0,
    'letters of the claim': 6.414,
    'letters of the title': 1.929,
    'telling letters of the title': 5.694,
    'telling letters on the whole': 6.968,
    'who says it is named': 3.827,
    'names of the claim': 0.498,
    'numbers in common': 0.746,
    'checked soon after': 5.157,
    'near in time': 0.84,
    'month is named': 1.731,
  },
  certainty: { slope: 0.5, middle: 16 },
};
