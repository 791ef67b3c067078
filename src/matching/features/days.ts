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
    reason: ({ query: { day }, document: { claim } }) => {
      if (claim.days.some(isSoonAfter(day))) return 'published within a month after it was said';
      return claim.saidOn?.some(isSoonAfter(day))
        ? 'on record as said within a month after it'
        : null;
    },
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
  const { days: published, saidOn = [] } = document.claim;
  return [...published, ...saidOn].reduce((best, day) => Math.max(best, score(day - said)), 0);
}

const isSoonAfter =
  (said: number | null) =>
  (day: number): boolean =>
    said !== null && day >= said && day <= said + 30;
