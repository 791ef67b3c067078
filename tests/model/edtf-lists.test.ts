import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseEdtf } from '../../src/model/edtf.ts';

const data = process.env.ASOF_DATA ?? join(import.meta.dirname, '../../../shared/data');
const lists = join(data, 'edtf/edtf-validate-cases.json');

/** Where the lists hold dates outside our subset: years before 0000, and parts qualified one by one. */
const outsideSubset = /^-|\/-|[?~%]-|[?~%]\d|X-|\dX-|X\d|-\dX/;
const Lists = z.object({
  L0_Intervals: z.array(z.string()),
  L1_Intervals: z.array(z.string()),
  L2_Intervals: z.array(z.string()),
  invalid_edtf_dates: z.array(z.string()),
  invalid_edtf_intervals: z.array(z.string()),
  invalid_edtf_datetimes: z.array(z.string()),
});

describe.skipIf(!existsSync(lists))(
  'the lists of edtf-validate (skipped without shared data: set ASOF_DATA to its folder)',
  () => {
    const read = () => Lists.parse(JSON.parse(readFileSync(lists, 'utf8')));

    it('agree that every valid interval of level 0 is one', () => {
      expect(read().L0_Intervals.filter((text) => parseEdtf(text) === null)).toEqual([]);
    });

    it('agree on every valid interval of level 1 within the years 0000 to 9999', () => {
      const ours = read().L1_Intervals.filter((text) => !/^-|\/-/.test(text));
      expect(ours.filter((text) => parseEdtf(text) === null)).toEqual([]);
      expect(ours.length).toBeGreaterThan(25);
    });

    it('agree on the intervals of level 2 whose sides are of level 1', () => {
      const ours = read().L2_Intervals.filter((text) => !outsideSubset.test(text));
      expect(ours.filter((text) => parseEdtf(text) === null)).toEqual([]);
      expect(ours.length).toBeGreaterThan(3);
    });

    it('agree that nothing they call invalid is a date', () => {
      const { invalid_edtf_dates, invalid_edtf_intervals, invalid_edtf_datetimes } = read();
      const invalid = [...invalid_edtf_dates, ...invalid_edtf_intervals, ...invalid_edtf_datetimes];
      expect(invalid.filter((text) => parseEdtf(text) !== null)).toEqual([]);
      expect(invalid.length).toBeGreaterThan(50);
    });
  },
);
