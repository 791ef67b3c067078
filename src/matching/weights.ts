/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 1.111,
    'words in title': 0.224,
    'words in either': 0.024,
    'share of what is told': 5.304,
    'rarest word': 2.587,
    'second rarest word': 1.047,
    'third rarest word': 1.259,
    'share of the title': 1.516,
    'length of the claim': 1.029,
    'related words': 5.2,
    'pairs of words': 0,
    'letters of the claim': 2.588,
    'letters of the title': 1.944,
    'telling letters of the title': 4.873,
    'telling letters on the whole': 11.262,
    'who says it is named': 3.632,
    'names of the claim': 0.556,
    'numbers in common': 0.734,
    'checked soon after': 5.119,
    'near in time': 0.953,
    'month is named': 1.742,
  },
  certainty: { slope: 0.343, middle: 14.738 },
};
