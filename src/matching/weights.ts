/**
 * How much each feature weighs, by its name, and how a sum becomes a certainty: learnt on training parts alone, the same
 * for every kind of text (docs/evaluation/matching.md says how).
 */
export const weights: {
  readonly features: Readonly<Record<string, number>>;
  readonly certainty: { readonly slope: number; readonly middle: number };
} = {
  features: {
    'words in claim': 0.686,
    'words in title': 0.128,
    'words in either': 0.177,
    'share of what is told': 1.682,
    'rarest word': 2.106,
    'second rarest word': 0.85,
    'third rarest word': 1.095,
    'share of the title': 0.481,
    'length of the claim': 0.724,
    'related words': 4.346,
    'text covered by near words': 11.131,
    'claim covered by near words': 2.818,
    'words of the article': 0.862,
    'quoted in the article': 12.813,
    'letters of the claim': 2.715,
    'letters of the title': 1.945,
    'letters alike in the claim': 5.579,
    'letters alike in the title': 6.376,
    'telling letters of the title': 3.067,
    'who says it is named': 2.485,
    'names of the claim': 0.706,
    'numbers in common': 0.614,
    'checked soon after': 4.653,
    'near in time': 0.987,
    'month is named': 1.663,
  },
  certainty: { slope: 0.361, middle: 13.144 },
};
