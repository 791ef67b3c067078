/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 0.757,
    'words in title': 0.098,
    'words in either': 0.413,
    'share of what is told': 5.109,
    'rarest word': 2.323,
    'second rarest word': 1.266,
    'third rarest word': 1.716,
    'share of the title': 0.758,
    'length of the claim': 0.791,
    'related words': 4.976,
    'words of the article': 0.413,
    'letters of the claim': 3.961,
    'letters of the title': 1.822,
    'letters alike in the claim': 4.673,
    'letters alike in the title': 6.462,
    'letters alike on the whole': 0.03,
    'telling letters of the title': 3.113,
    'who says it is named': 3.33,
    'names of the claim': 0.663,
    'numbers in common': 0.617,
    'checked soon after': 4.614,
    'near in time': 0.983,
    'month is named': 1.663,
  },
  certainty: { slope: 0.368, middle: 13.286 },
};
