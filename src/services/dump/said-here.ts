import { everyRecord } from '../../model/record/every-record.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { confirmedRepeats } from '../../queries/match/matches-of-claim.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import type { NumbersHere } from './numbers-here.ts';

/**
 * Whether anything of what makes claims one or sets them apart was said here and, as far as the dump knows, was not. What a
 * dump contradicts all by itself comes along as it is.
 */
export async function isSaidHere(
  reader: Reader,
  claims: readonly number[],
  numbers: NumbersHere,
): Promise<boolean> {
  const among = [...claims];
  for (const claim of claims) among.push(...(await confirmedRepeats(reader, claim, everyRecord)));
  const numbersOf = async (kind: NounName, columns: readonly string[], of: readonly number[]) => {
    const found = columns.map((column) =>
      readRecords(reader, kind, { where: { column, among: of } }),
    );
    return (await Promise.all(found)).flat().map(({ n }) => n);
  };
  const links = await numbersOf('link', ['claim', 'other'], among);
  const said = [
    ...links,
    ...(await numbersOf('judgement', ['link'], links)),
    ...(await numbersOf('acceptance', ['record'], links)),
    ...(await numbersOf('merge', ['kept', 'gone'], among)),
  ];
  return said.some((n) => !numbers.includes(n));
}
