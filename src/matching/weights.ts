/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 0.699,
    'words in title': 0.139,
    'words in either': 0.168,
    'share of what is told': 1.682,
    'rarest word': 2.1,
    'second rarest word': 0.861,
    'third rarest word': 1.092,
    'share of the title': 0.435,
    'length of the claim': 0.724,
    'related words': 4.352,
    'text covered by near words': 11.129,
    'claim covered by near words': 2.821,
    'words of the article': 0.168,
    'letters of the claim': 2.738,
    'letters of the title': 1.992,
    'letters alike in the claim': 5.471,
    'letters alike in the title': 6.366,
    'letters alike on the whole': 0,
    'telling letters of the title': 3.06,
    'who says it is named': 2.485,
    'names of the claim': 0.702,
    'numbers in common': 0.613,
    'checked soon after': 4.648,
    'near in time': 0.987,
    'month is named': 1.668,
  },
  certainty: { slope: 0.361, middle: 13.111 },
};
