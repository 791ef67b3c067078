import type { NounName } from '../model/record/noun-name.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { askInPortions } from '../store/shaped-query.ts';

/** The claims of which one of these records is a speaker, a source or a topic, as it was recorded: in what was said, found or looked for. */
export async function claimsNaming(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const claims = new Set(await claimsAbout(reader, numbers));
  for (const [kind, column] of naming) {
    const where = { column, among: numbers };
    for (const { value } of await readRecords(reader, kind, { where })) claims.add(value.claim);
  }
  return claims;
}

const naming = [
  ['appearance', 'speaker'],
  ['appearance', 'source'],
  ['evidence', 'source'],
  ['absence', 'speaker'],
  ['absence', 'source'],
] as const satisfies readonly (readonly [NounName, string])[];

async function claimsAbout(reader: Reader, topics: readonly number[]): Promise<readonly number[]> {
  const rows = await askInPortions(topics, (among) =>
    reader
      .selectFrom('record_reference as reference')
      .innerJoin('record_claim as claim', 'claim.n', 'reference.n')
      .select('claim.n')
      .where('reference.target', 'in', [...among])
      .execute(),
  );
  return rows.map(({ n }) => n);
}
