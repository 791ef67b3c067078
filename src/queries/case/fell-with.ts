import type { Day } from '../../model/bounds.ts';
import type { Fallen } from '../../model/dossier.ts';
import { sourcesUnder } from '../../model/ladder/origin-chain.ts';
import { allKnown, type Known, knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { isTakenBack } from './taken-back.ts';

type Resting = Known<'appearance'> | Known<'evidence'> | Known<'absence'>;

/**
 * What a record of a case rests on and that was taken back as of a day, so that it does not count: its passage, the snapshot
 * that one stands in, then the sources under it, nearest first. `recordCounts` goes by the same.
 */
export function fellWith(records: ClaimCase, asOf: Day): (record: Resting) => readonly Fallen[] {
  const fallen = fallenIn(records, asOf);
  if (fallen.size === 0) return () => none;
  const sources = new Map(
    allKnown(records, 'source').map(({ n, value: { origin } }) => [n, { origin }]),
  );
  return ({ value }) => {
    const passage =
      value.passage === undefined ? undefined : knownOf(records, 'passage', value.passage);
    const snapshot = passage && knownOf(records, 'snapshot', passage.value.snapshot);
    const origin = 'origin' in value ? value.origin : undefined;
    const under = sourcesUnder({ source: value.source, passage: snapshot?.value, origin }, sources);
    return [passage?.n, snapshot?.n, ...under].flatMap((n) => fallen.get(n ?? 0) ?? []);
  };
}

const none: readonly Fallen[] = [];

function fallenIn(records: ClaimCase, asOf: Day): ReadonlyMap<number, Fallen> {
  const all: readonly Fallen[] = [
    ...allKnown(records, 'passage'),
    ...allKnown(records, 'snapshot'),
    ...allKnown(records, 'source'),
  ];
  return new Map(all.filter((each) => isTakenBack(each, asOf)).map((each) => [each.n, each]));
}
