import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { InvalidInput } from '../errors.ts';
import {
  type ColumnField,
  type ColumnMap,
  columnFields,
  dateFields,
} from '../formats/column-map.ts';
import { guessColumns } from '../formats/guess-columns.ts';
import { tableRows } from '../formats/table-rows.ts';
import { inputText } from './input-text.ts';
import type { Terminal } from './terminal.ts';
import { writePieces } from './write-pieces.ts';

const Column = z.union([z.string().min(1), z.strictObject({ value: z.string().min(1) })]);
const DateColumn = z.strictObject({
  column: z.string().min(1),
  order: z.enum(['day-first', 'month-first']),
});
const fields = Object.keys(columnFields) as ColumnField[];

/**
 * A map of columns as it is kept in a file: for each field the name of a column, or `{"value": "…"}` for every row; for a date
 * also `{"column": "…", "order": "day-first"}`.
 */
const ColumnMapFile = z
  .strictObject(
    Object.fromEntries(fields.map((field) => [field, Column.optional()])) as Record<
      ColumnField,
      z.ZodOptional<typeof Column>
    >,
  )
  .extend(
    Object.fromEntries(
      dateFields.map((field) => [field, z.union([Column, DateColumn]).optional()]),
    ) as Record<
      (typeof dateFields)[number],
      z.ZodOptional<z.ZodUnion<[typeof Column, typeof DateColumn]>>
    >,
  );

/** The map to read a table by, and whether it was guessed. */
export interface ChosenMap {
  readonly map: ColumnMap;
  readonly guessed: boolean;
  /** The columns that a guess takes for nothing. */
  readonly unread?: readonly string[];
  /** The file that the guess was written to, to be put right before anything is read by it. */
  readonly writtenTo?: string;
}

/**
 * The map in a file, or on standard input where that is `-`; without one, or where the file is not there yet, a first map from the table's header and first
 * rows, which is written to the file to be looked over and used again, unless nothing is to be written.
 *
 * @throws InvalidInput when the file is no map, or no column can be told to hold claims or reviews; what writing throws.
 */
export async function chooseMap(
  file: string | undefined,
  table: AsyncIterable<string>,
  { dryRun, terminal }: { readonly dryRun?: boolean | undefined; readonly terminal: Terminal },
): Promise<ChosenMap> {
  if (file === '-') {
    const text = await inputText(terminal);
    return { map: readMap('Standard input', () => text), guessed: false };
  }
  if (file !== undefined && existsSync(file)) {
    return { map: readMap(file, () => readFileSync(file, 'utf8')), guessed: false };
  }
  const { map, unread } = await guessColumns(tableRows(table));
  if (map.claim === undefined && map.title === undefined && map.url === undefined) {
    throw new InvalidInput('no_map', 'No column can be told to hold claims or reviews.', {
      hints: [
        `Write a map with --map FILE: {"claim": "NAME OF A COLUMN"}; fields: ${fields.join(', ')}.`,
      ],
    });
  }
  if (file === undefined || dryRun) return { map, unread, guessed: true };
  await writePieces(file, [`${JSON.stringify(map, null, 2)}\n`]);
  return { map, unread, guessed: true, writtenTo: file };
}

function readMap(place: string, text: () => string): ColumnMap {
  try {
    return ColumnMapFile.parse(JSON.parse(text()));
  } catch (cause) {
    throw new InvalidInput('bad_map', `${place} is no map of columns.`, {
      hints: [
        `Write JSON such as {"claim": "Statement", "rating": "Verdict"}; fields: ${fields.join(', ')}.`,
        `A date may say which of its numbers is the day: {"saidOn": {"column": "Date", "order": "day-first"}}, or "month-first".`,
      ],
      cause,
    });
  }
}
