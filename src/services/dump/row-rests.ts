import { numbersByKind } from '../../queries/numbers-by-kind.ts';
import { rowsAbout } from '../../queries/rows-about.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import type { NumbersHere } from './numbers-here.ts';

/** What the model does not hold of an imported row, as the row of the dump has it. */
export interface RowRest {
  /** The number of the record that the row is about; null where it is about none. */
  readonly about: number | null;
  readonly rest: string;
}

/** Takes over what the model does not hold of the imported rows of a dump, in one merge. */
export class RowRests {
  private readonly others = new Set<number>();
  private emptied: Promise<ReadonlySet<number>> | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly numbers: NumbersHere,
  ) {}

  /** Says that a record of ours has other content than the dump gives it: no row can be put together of it. */
  hasOther(ours: number): void {
    this.others.add(ours);
  }

  /**
   * The same with the numbers that its records have here. Null where one of them did not come along, has other
   * content here or was withheld here: its words may stand in the row.
   */
  async restHere({ about, rest }: RowRest): Promise<string | null> {
    const kept = JSON.parse(rest) as { readonly of: readonly number[] };
    const of = kept.of.map(this.numbers.of);
    const named = about === null ? of : [this.numbers.of(about), ...of];
    this.emptied ??= this.readEmptied();
    const emptied = await this.emptied;
    const isGone = (n: number | undefined): boolean =>
      n === undefined || emptied.has(n) || this.others.has(n);
    if (named.some(isGone)) return null;
    return JSON.stringify({ ...kept, of });
  }

  /** What was withheld here, with the claims that it is said of. */
  private async readEmptied(): Promise<ReadonlySet<number>> {
    const withholdings = await readRecords(this.reader, 'withholding', {});
    const withheld: WrittenRecord[] = [];
    const numbers = withholdings.map(({ value }) => value.record);
    for (const [kind, own] of await numbersByKind(this.reader, numbers)) {
      withheld.push(...(await readRecords(this.reader, kind, { numbers: own })));
    }
    return new Set(await rowsAbout(this.reader, withheld));
  }
}
