/** Which number each record of a dump has here, as far as the dump was read. */
export class NumbersHere {
  private readonly byTheirs = new Map<number, number>();
  private readonly ours = new Set<number>();

  set(theirs: number, ours: number): void {
    this.byTheirs.set(theirs, ours);
    this.ours.add(ours);
  }

  /** The number that a record of the dump has here; undefined where it did not come along. */
  readonly of = (theirs: number): number | undefined => this.byTheirs.get(theirs);

  /** Whether the dump has spoken of this record of ours: who wrote what follows in it knew that record. */
  readonly includes = (ours: number): boolean => this.ours.has(ours);
}
