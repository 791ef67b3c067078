/** A place in a folded text, in UTF-16 units of the folded text, end exclusive. */
export interface FoldedPlace {
  readonly from: number;
  readonly to: number;
}
