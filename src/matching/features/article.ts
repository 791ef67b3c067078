import type { Feature } from '../feature.ts';
import { weighedWords } from './weighed-words.ts';
import { wordsMet } from './words-met.ts';

/** What is said in other words than the claim's may be said so in the article that checks it. */
export const article: Feature = {
  name: 'words of the article',
  score: ({ toldInArticle, document }) =>
    weighedWords(toldInArticle, ({ times }) => times, document.article.length, typicalLength) / 10,
  reason: ({ query, toldInArticle }) => wordsMet(query, toldInArticle, 'words in its article'),
};

/** In words, about that of the beginning of an article that is read. */
const typicalLength = 600;
