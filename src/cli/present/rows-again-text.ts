/** Rows that were passed over, since what they became was taken back as a mistake of the desk, and what to do. */
export interface TakenBackRows {
  readonly rows: number;
  readonly hints: readonly string[];
}

export const takenBackRows = (rows: number): TakenBackRows => ({
  rows,
  hints: ['To bring them in anew, run the same import with --again.'],
});

/** The same for people, and how many came in anew. */
export function rowsAgainLines({
  again,
  takenBack,
}: {
  readonly again?: number;
  readonly takenBack?: TakenBackRows;
}): readonly string[] {
  return [
    ...(again === undefined
      ? []
      : [`Of the added ${count(again)} anew: what they had become was taken back as a mistake.`]),
    ...(takenBack === undefined
      ? []
      : [
          `Of the unchanged ${count(takenBack.rows)} passed over: what they became was taken back as a mistake.`,
          ...takenBack.hints,
        ]),
  ];
}

const count = (rows: number): string => rows.toLocaleString('en');
