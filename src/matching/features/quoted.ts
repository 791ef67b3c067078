import { areJoined } from '../../words/part-words.ts';
import { asWrittenBy } from '../as-written.ts';
import type { Feature } from '../feature.ts';

/** Who checks what somebody said quotes it, in whatever words the claim is put: what stands in the article word for word is what was checked. */
export const quoted: Feature = {
  name: 'quoted in the article',
  score: ({ quotedInArticle }) => quotedInArticle.share,
  reason: ({ query, quotedInArticle: { row } }) => {
    if (row.length === 0) return null;
    const asWritten = asWrittenBy(query);
    const shown = row.slice(0, wordsTold).reduce((text, { text: word }, place) => {
      const before = row[place - 1];
      const isParted = before !== undefined && !areJoined(before.text, word);
      return `${text}${isParted ? ' ' : ''}${asWritten(word)}`;
    }, '');
    return `word for word in its article: "${shown}${row.length > wordsTold ? ' …' : ''}"`;
  },
};

const wordsTold = 12;
