/**
 * How much each feature weighs, by its name: learnt by `scripts/matching/learn-match-weights.ts` on the training parts
 * alone, the same for every kind of text. `certainty` turns the sum into a share of right answers.
 */
export const weights = {
  features: {
    'words in claim': 0.702,
    'words in title': 0.795,
    'words in either': 0.906,
    'share of what is told': 11.958,
    'rarest word': 3.442,
    'pairs of words': 0,
    'letters of the claim': 5.684,
    'letters of the title': 4.149,
    'who says it is named': 3.663,
    'names of the claim': 0.473,
    'numbers in common': 0.511,
    'checked soon after': 5.13,
    'near in time': 0.997,
    'month is named': 1.936,
  } as Readonly<Record<string, number>>,
  certainty: { slope: 0.6, middle: 12 },
};
