import type { NounName } from '../model/record/noun-name.ts';
import type { Reader } from '../store/port.ts';
import { askInPortions } from '../store/shaped-query.ts';

/** These numbers by the noun of the record that has each. */
export async function numbersByKind(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<NounName, readonly number[]>> {
  const rows = await askInPortions(numbers, (among) =>
    reader
      .selectFrom('record')
      .select(['n', 'kind'])
      .where('n', 'in', [...among])
      .orderBy('n')
      .execute(),
  );
  const found = new Map<NounName, number[]>();
  for (const { n, kind } of rows) {
    const held = found.get(kind as NounName);
    if (held) held.push(n);
    else found.set(kind as NounName, [n]);
  }
  return found;
}
