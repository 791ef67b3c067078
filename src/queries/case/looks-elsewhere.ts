import type { Reach } from '../../model/judged.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { dayThatCounts } from './day-that-counts.ts';
import { allKnown, type Known, knownRecords } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { readChains } from './read-chains.ts';
import type { Sight } from './sight.ts';

/**
 * These cases, their judgements with how far the looks reach that they considered and that are of another claim since
 * the two were parted: what a judgement says of looks goes with their day, wherever they stand now.
 */
export async function withLooksElsewhere(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  sight: Sight,
): Promise<ReadonlyMap<number, ClaimCase>> {
  const numbers = [...cases.values()].flatMap((records) =>
    allKnown(records, 'assessment').flatMap((judged) => consideredElsewhere(judged, records)),
  );
  if (numbers.length === 0) return cases;
  const reaches = await readReaches(reader, numbers, sight);
  const laid = (records: ClaimCase): ClaimCase =>
    new Map([...records].map(([n, record]) => [n, withReaches(record, records, reaches)]));
  return new Map([...cases].map(([claim, records]) => [claim, laid(records)]));
}

type Reaches = ReadonlyMap<number, Reach>;

function consideredElsewhere({ value }: Known<'assessment'>, records: ClaimCase) {
  const isOfLooks = [value.status, value.sawStatus].includes('no_evidence_found');
  return isOfLooks ? (value.considered ?? []).filter((n) => !records.has(n)) : [];
}

async function readReaches(
  reader: Reader,
  numbers: readonly number[],
  sight: Sight,
): Promise<Reaches> {
  const absences = await readRecords(reader, 'absence', { numbers: [...new Set(numbers)] });
  const named = absences.flatMap(({ value }) => value.source ?? []);
  const sources = await readChains(reader, [...new Set(named)], sight);
  const written = [...absences, ...sources.values()];
  const known = await knownRecords(reader, written, sight.n, sight.audience);
  const looks = allKnown(known, 'absence');
  return new Map(
    looks.map((look) => [
      look.n,
      { kind: look.value.absenceKind, until: dayThatCounts(known, look).last },
    ]),
  );
}

function withReaches(
  record: Known<NounName>,
  records: ClaimCase,
  reaches: Reaches,
): Known<NounName> {
  if (record.kind !== 'assessment') return record;
  const elsewhere = consideredElsewhere(record as unknown as Known<'assessment'>, records);
  const looksElsewhere = elsewhere.flatMap((n) => {
    const reach = reaches.get(n);
    return reach === undefined ? [] : [{ n, reach }];
  });
  return looksElsewhere.length === 0 ? record : { ...record, looksElsewhere };
}
