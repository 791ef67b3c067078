import type { Feature } from '../feature.ts';
import { wordsMet } from './words-met.ts';

/** What is said in other words than the claim's may be said so in the article that checks it. */
export const article: Feature = {
  name: 'words of the article',
  score: ({ toldInArticle }) =>
    (likeInClaim * toldInArticle.reduce((sum, { rarity }) => sum + rarity, 0)) / 10,
  reason: ({ query, toldInArticle }) => wordsMet(query, toldInArticle, 'words in its article'),
};

/** What a word counts for that stands once in a short claim, by the formula for claims. */
const likeInClaim = 1.4;
