/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 0.735,
    'words in title': 0.086,
    'words in either': 0.407,
    'share of what is told': 5.169,
    'rarest word': 2.344,
    'second rarest word': 1.312,
    'third rarest word': 1.714,
    'share of the title': 0.852,
    'length of the claim': 0.845,
    'related words': 5.068,
    'letters of the claim': 3.974,
    'letters of the title': 1.742,
    'letters alike in the claim': 4.451,
    'letters alike in the title': 6.554,
    'letters alike on the whole': 0.431,
    'telling letters of the title': 2.984,
    'who says it is named': 3.365,
    'names of the claim': 0.745,
    'numbers in common': 0.584,
    'checked soon after': 4.658,
    'near in time': 1.008,
    'month is named': 1.646,
  },
  certainty: { slope: 0.367, middle: 13.409 },
};
