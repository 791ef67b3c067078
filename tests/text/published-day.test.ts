import { expect, it } from 'vitest';
import { publishedDay } from '../../src/text/published-day.ts';

it.each([
  ['2023-03-09T23:30:00-05:00', '2023-03-09'],
  ['2023-03-09 10:00', '2023-03-09'],
  ['2023/3/9', '2023-03-09'],
  ['20230309', '2023-03-09'],
  ['2023-03', '2023-03'],
  ['2023', '2023'],
  ['March 9, 2023', '2023-03-09'],
  ['Thu, 9 Mar 2023 10:00:00 GMT', '2023-03-09'],
])('%s is %s', (written, day) => expect(publishedDay(written)).toBe(day));

it.each([
  '3/9/2023',
  '2023-02-30',
  '2023-13',
  '0000-01-01',
  'yesterday',
  '12345',
  'Foo 9, 2023',
  '',
])('%s is no day', (written) => expect(publishedDay(written)).toBeNull());
