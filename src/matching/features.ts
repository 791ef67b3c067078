import type { Feature } from './feature.ts';
import { article } from './features/article.ts';
import { days } from './features/days.ts';
import { figures } from './features/figures.ts';
import { letters } from './features/letters.ts';
import { nearWords } from './features/near-words.ts';
import { people } from './features/people.ts';
import { quoted } from './features/quoted.ts';
import { relatedWords } from './features/related-words.ts';
import { sharedWords } from './features/shared-words.ts';

/** Every way of telling how alike a text and a claim are; the weight of each stands in `weights.ts`. */
export const features: readonly Feature[] = [
  ...sharedWords,
  relatedWords,
  ...nearWords,
  article,
  quoted,
  ...letters,
  ...people,
  ...figures,
  ...days,
];
