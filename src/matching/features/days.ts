import { isoOfDay } from '../../model/day.ts';
import type { Comparison } from '../comparison.ts';
import type { Feature } from '../feature.ts';
import type { MatchDocument } from '../match-document.ts';

/** What is said is checked soon after, and said again long after: nearness in time tells a little. */
export const days: readonly Feature[] = [
  {
    name: 'checked soon after',
    score: (comparison) =>
      nearest(comparison, (later) => (later < -2 ? 0 : Math.exp(-Math.max(0, later) / 20))),
    reason: (comparison) =>
      nearest(comparison, (later) => (later >= -2 && later <= 30 ? 1 : 0)) === 1
        ? 'published within a month after it was said'
        : null,
  },
  {
    name: 'near in time',
    score: (comparison) => nearest(comparison, (later) => Math.exp(-Math.abs(later) / 200)),
  },
  {
    name: 'month is named',
    score: ({ query, document }) => {
      if (query.day === null) return 0;
      const [year = '', month = ''] = isoOfDay(query.day).split('-');
      if (!says(document, year)) return 0;
      return says(document, monthNames[Number(month) - 1] ?? '') ? 1 : 0.4;
    },
    reason: ({ query, document }) =>
      query.day !== null && says(document, isoOfDay(query.day).slice(0, 4))
        ? 'the year it was said is named there'
        : null,
  },
];

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

const says = ({ text }: MatchDocument, word: string): boolean =>
  text.some((each) => each.text === word);

function nearest({ query, document }: Comparison, score: (daysLater: number) => number): number {
  const said = query.day;
  if (said === null) return 0;
  return document.claim.days.reduce((best, day) => Math.max(best, score(day - said)), 0);
}
