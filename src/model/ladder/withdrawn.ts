import type { Bounds, Day } from '../bounds.ts';
import { timing } from './case-as-of.ts';
import type { CaseFile, CaseRecord } from './case-file.ts';
import { sourcesUnder } from './origin-chain.ts';

/** What a record can fall with, looked at as of a day. */
export interface SourcesAsOf {
  readonly file: Pick<CaseFile, 'sources'>;
  readonly asOf: Day;
}

/** What sets a record aside: another record, or (without `by`) itself. */
export interface Cause {
  readonly by?: number;
}

/**
 * Whether a record was withdrawn by the as-of day: it, its source, or a source on its chain of origin. A
 * withdrawal that straddles the day has not happened yet, for `possible` neither: a record that may already
 * have fallen still stands.
 */
export function withdrawal(record: CaseRecord, { file, asOf }: SourcesAsOf): Cause | null {
  const happened = (date: Bounds) => timing(date, asOf) === 'happened';
  if (record.withdrawals.some(happened)) return {};
  for (const n of sourcesUnder(record, file.sources)) {
    if (file.sources.get(n)?.withdrawals.some(happened)) return { by: n };
  }
  return null;
}

/**
 * Whether the desk took a record back as its mistake, or a source it rests on: what rests on a source that
 * was never rightly entered counts at no as-of either, as withdrawing a source withdraws what rests on it.
 */
export function mistake(record: CaseRecord, { file }: SourcesAsOf): Cause | null {
  if (record.mistake) return {};
  for (const n of sourcesUnder(record, file.sources)) {
    if (file.sources.get(n)?.mistake) return { by: n };
  }
  return null;
}
