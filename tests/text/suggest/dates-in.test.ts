import { expect, it } from 'vitest';
import { datesIn } from '../../../src/text/suggest/dates-in.ts';

it.each([
  ['The bridge was closed on 30 June 2023 because of the flood.', '2023-06-30'],
  ['The gate was shut on February 29, 2024.', '2024-02-29'],
  ['The ferry sank in March 2023.', '2023-03'],
  ['The mill burned down in 1850.', '1850'],
  ['The mill burned down on 5 May 1850.', '1850-05-05'],
  ['The mill burned down on May 5, 1850.', '1850-05-05'],
  ['It took 1850 people in March 2023.', '2023-03'],
  ['The bridge was closed on 31 June 2023.', null],
  ['The gate was shut on February 29, 2023.', null],
  ['The gate was shut on 45 March 2023.', null],
  ['It was shut in 2021 and in 2022.', null],
  ['The mill burned down in 1850 and was rebuilt in 1901.', null],
])('"%s" is of %s', (sentence, date) => expect(datesIn(sentence)).toBe(date));
