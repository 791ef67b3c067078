import type { Day } from '../../model/bounds.ts';
import { wholeDay } from '../../model/whole-day.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { asTheyCount } from './as-they-count.ts';

/** What of an appearance a text is matched with. */
export interface MatchedAppearance {
  readonly n: number;
  readonly claim: number;
  readonly speaker: number;
  /** Null where it is not known to the day. */
  readonly saidOn: Day | null;
}

/** The appearances of claims that count by a number, as they were corrected until then, in the order they were entered. */
export async function readAppearances(
  reader: Reader,
  claims: readonly number[],
  upTo: number,
): Promise<readonly MatchedAppearance[]> {
  const rows = await askInPortions(claims, (among) =>
    runShaped(reader, {
      shape: `appearances to match ${among.length}`,
      parameters: [...among, upTo],
      build: () =>
        reader
          .selectFrom('record_appearance')
          .select(['n', 'claim', 'speaker'])
          .select(({ eb, ref }) =>
            eb
              .case()
              .when('said_on_first', '=', ref('said_on_last'))
              .then(ref('said_on_first'))
              .end()
              .as('saidOn'),
          )
          .where('claim', 'in', [...among])
          .where('n', '<=', upTo)
          .orderBy('n'),
    }),
  );
  return asTheyCount(reader, rows, { kind: 'appearance', upTo, row });
}

const row = ({ n, value }: WrittenRecord<'appearance'>): MatchedAppearance => ({
  n,
  claim: value.claim,
  speaker: value.speaker,
  saidOn: wholeDay(value.saidOn),
});
