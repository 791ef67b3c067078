/** One line of the table of an evaluation. */
export interface EvaluatedRow {
  readonly what: string;
  /** The figures behind the verdict, in words. */
  readonly figures: string;
  /** What is asked of it; absent: it is told, not judged. */
  readonly bound?: string;
  readonly holds?: boolean;
}

/** What an evaluation gives: a table of bounds, a text of its own that is told and not judged, or why there is none. */
export type Evaluated =
  | {
      readonly title: string;
      readonly notes: readonly string[];
      readonly rows: readonly EvaluatedRow[];
    }
  | { readonly title: string; readonly text: string }
  | { readonly title: string; readonly skipped: string };

/** Measures the instrument on the data of a folder, which may be absent. */
export type Evaluation = (data: string) => Evaluated | Promise<Evaluated>;
