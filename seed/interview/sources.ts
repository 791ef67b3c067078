import type { WorldSource } from '../world.ts';

const title = 'Interview: Why Did Xi Invite Lukashenka To China?';

/**
 * The interview, whose full text is not in this repository, and the excerpt of it that is.
 * Trap: the page carries no date and never names 2023. The month is inferred, and the note says from what.
 */
export const sources: readonly WorldSource[] = [
  {
    slug: 'rferl-interview',
    title,
    kind: 'interview',
    publisher: 'RFE/RL',
    authors: ['Reid Standish'],
    publishedOn: '2023-03',
    language: 'en',
    wording: ['edited', 'condensed'],
    note:
      'The page as we have it gives no date. A caption names the first of March and the text calls the war a year ' +
      'old, so we infer March 2023; the day stays open. That the author asked the questions is also inferred, from ' +
      'the note on him under the text. The legal notice at the foot of the page may be younger than the interview; ' +
      'nothing is taken from it.',
  },
  {
    slug: 'rferl-interview-excerpt',
    title: `${title} (quotations)`,
    kind: 'excerpt',
    publisher: 'RFE/RL',
    authors: ['Reid Standish'],
    publishedOn: '2023-03',
    language: 'en',
    wording: ['edited', 'condensed'],
    origin: 'rferl-interview',
    note: 'Only the words this desk quotes, in the order of the interview, one quotation a paragraph.',
  },
];
