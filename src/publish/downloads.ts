import type { ListedClaim } from '../queries/listed-claim.ts';
import type { Words } from '../summaries/words/words.ts';

/** The files of data beside the pages, by their paths. */
export function downloads(
  claims: readonly ListedClaim[],
  { words, desk }: { readonly words: Words; readonly desk: string },
): ReadonlyMap<string, string> {
  return new Map([
    ['data/claims.csv', csv(claims)],
    ['data/claims.jsonl', claims.map((claim) => `${JSON.stringify(rowOf(claim))}\n`).join('')],
    ['datapackage.json', dataPackage({ words, desk })],
  ]);
}

const columns = [
  ...(['id', 'number', 'slug', 'kind', 'text', 'status', 'rung'] as const),
  ...(['lookedUntil', 'possible', 'misleading', 'stale', 'takenBack', 'reviews'] as const),
];

const integers: ReadonlySet<string> = new Set(['number', 'reviews']);

type Row = Readonly<Record<(typeof columns)[number], string | number | null>>;

function rowOf(claim: ListedClaim): Row {
  const { id, n, slug, kind, text, status, rung, lookedUntil, possible, misleading, stale } = claim;
  return {
    ...{ id, number: n, slug, kind, text, status, rung, lookedUntil, possible },
    misleading: misleading.length === 0 ? null : misleading.join(' '),
    stale: stale.join(' '),
    takenBack: claim.takenBack.map(({ kind }) => kind).join(' '),
    reviews: claim.reviews.length,
  };
}

function csv(claims: readonly ListedClaim[]): string {
  const rows = claims.map((claim) => {
    const row = rowOf(claim);
    return columns.map((column) => cell(row[column])).join(',');
  });
  return [columns.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe; the JSON lines have it as it is. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the files hold (https://datapackage.org). */
function dataPackage({ words, desk }: { readonly words: Words; readonly desk: string }): string {
  const fields = columns.map((name) => ({ name, type: integers.has(name) ? 'integer' : 'string' }));
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'claims',
    id: desk,
    title: words.pages.labels.site,
    description: words.pages.labels.tagline,
    resources: [
      {
        ...{ name: 'claims', path: 'data/claims.csv', format: 'csv', mediatype: 'text/csv' },
        ...{ encoding: 'utf-8', schema: { fields, primaryKey: ['id'] } },
      },
      {
        ...{ name: 'claims-lines', path: 'data/claims.jsonl', format: 'jsonl' },
        ...{ mediatype: 'application/jsonl', encoding: 'utf-8' },
      },
    ],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
