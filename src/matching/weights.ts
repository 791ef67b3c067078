/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 0.687,
    'words in title': 0.13,
    'words in either': 0.178,
    'share of what is told': 1.678,
    'rarest word': 2.101,
    'second rarest word': 0.855,
    'third rarest word': 1.089,
    'share of the title': 0.476,
    'length of the claim': 0.724,
    'related words': 4.352,
    'text covered by near words': 11.119,
    'claim covered by near words': 2.814,
    'words of the article': 0.865,
    'quoted in the article': 12.797,
    'letters of the claim': 2.699,
    'letters of the title': 1.938,
    'letters alike in the claim': 5.575,
    'letters alike in the title': 6.394,
    'telling letters of the title': 3.06,
    'who says it is named': 2.486,
    'names of the claim': 0.702,
    'numbers in common': 0.613,
    'checked soon after': 4.649,
    'near in time': 0.987,
    'month is named': 1.668,
  },
  certainty: { slope: 0.361, middle: 13.112 },
};
