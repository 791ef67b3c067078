import type { SpokenDate } from '../model/bounds.ts';
import { type ColumnField, type ColumnMap, columnOf, type DateField } from './column-map.ts';
import { type ForeignValue, isList, isObject, textAt, textOf } from './foreign.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { DateCell, HeldAt, Incoming, IncomingAppearance, IncomingReview } from './incoming.ts';
import { parsePythonLiteral } from './python-literal.ts';
import { ratingRule } from './ratings/rating-rule.ts';
import { statusOfRating } from './ratings/read-rating.ts';
import { reviewedClaim } from './reviewed-claim.ts';
import { tableDate } from './table-date.ts';
import { tableRows } from './table-rows.ts';
import { kindOfName } from './unnamed-group.ts';

/** Under which name and version rows of tables are known. */
export const csvRows = { name: 'csv', version: 1 } as const;

/** A table of claims or reviews, read by a map of its columns; columns that the map does not name stay in the row. */
export function csvFormat(map: ColumnMap): ImportFormat {
  return {
    ...csvRows,
    rule: ratingRule,
    rows: tableRows,
    read: (row) => readRow(row, map),
  };
}

function readRow(row: ForeignValue, map: ColumnMap): Incoming {
  if (!isObject(row)) throw new RowProblem('it is no object');
  const cells = new Cells(row, map);
  return {
    claim: {
      ...reviewedClaim({
        text: cells.text('claim'),
        at: cells.at({ claim: 'claim' }).claim ?? [],
        title: cells.text('title'),
        url: cells.text('url'),
        language: cells.text('language'),
      }),
      topics: topicsIn(cells.text('topics')),
    },
    appearances: appearancesIn(cells),
    reviews: reviewsIn(cells),
    dates: cells.dates,
  };
}

/** The cells of a row by what they hold. */
class Cells {
  /** The dates that were asked for and are given. */
  readonly dates: DateCell[] = [];

  constructor(
    private readonly row: ForeignValue,
    private readonly map: ColumnMap,
  ) {}

  text(field: ColumnField): string | undefined {
    const source = this.map[field];
    if (source === undefined) return undefined;
    const column = columnOf(source);
    if (column !== undefined) return textAt(this.row, [column]);
    return typeof source === 'object' && 'value' in source ? source.value : undefined;
  }

  /** @throws RowProblem for a date that is in no calendar. */
  date(field: DateField): SpokenDate | undefined {
    const source = this.map[field];
    const order = typeof source === 'object' && 'order' in source ? source.order : undefined;
    const written = this.text(field);
    const date = tableDate(written, order);
    if (written !== undefined) this.dates.push({ field, column: columnOf(source), written, date });
    return date;
  }

  /** Where these fields of a record stand. */
  at(fields: Readonly<Record<string, ColumnField>>): HeldAt {
    const held = Object.entries(fields).flatMap(([name, field]) => {
      const column = columnOf(this.map[field]);
      return column === undefined ? [] : [[name, [column]] as const];
    });
    return Object.fromEntries(held);
  }
}

/** Between commas, semicolons or bars, or as a list that Python or JSON wrote. */
function topicsIn(text: string | undefined): readonly string[] | undefined {
  const list = /^\s*\[/.test(text ?? '') ? parsePythonLiteral(text ?? '')?.value : undefined;
  const parts = isList(list)
    ? list.flatMap((each) => textOf(each) ?? [])
    : (text ?? '').split(/[,;|]/);
  const topics = parts.map((topic) => topic.trim());
  const named = topics.filter((topic) => topic !== '');
  return named.length > 0 ? named : undefined;
}

function appearancesIn(cells: Cells): readonly IncomingAppearance[] {
  // "Maria Reyes:" stood before her words.
  const name = cells.text('speaker')?.replace(/[\s:]+$/u, '');
  if (name === undefined || name === '' || name === cells.text('publisher')) return [];
  const url = cells.text('appearanceUrl');
  return [
    {
      speaker: { name, kind: kindOfName(name), at: cells.at({ name: 'speaker' }) },
      source:
        url !== undefined && URL.canParse(url)
          ? { title: url, kind: 'document', url, at: cells.at({ url: 'appearanceUrl' }) }
          : undefined,
      saidOn: cells.date('saidOn'),
      role: cells.text('role'),
      place: cells.text('place'),
      at: cells.at({ saidOn: 'saidOn', role: 'role', place: 'place' }),
    },
  ];
}

function reviewsIn(cells: Cells): readonly IncomingReview[] {
  const label = cells.text('rating');
  const value = cells.text('ratingValue');
  const rating = label ?? value;
  const publisher = cells.text('publisher') ?? hostOf(cells.text('url'));
  if (rating === undefined || publisher === undefined) return [];
  const language = cells.text('language');
  const numbers = { value, best: cells.text('bestRating'), worst: cells.text('worstRating') };
  return [
    {
      ...{ publisher, rating, language, title: cells.text('title'), url: cells.text('url') },
      publishedOn: cells.date('publishedOn'),
      status: statusOfRating({ label, language, ...numbers }),
      at: cells.at({
        ...{ publisher: 'publisher', title: 'title', url: 'url', publishedOn: 'publishedOn' },
        ...{ language: 'language', rating: label === undefined ? 'ratingValue' : 'rating' },
      }),
    },
  ];
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}
