import { closeSync, openSync, writeSync } from 'node:fs';

const ratings = ['False', 'True', 'Half true', 'Misleading', 'Falso', 'Unproven'];

/** Writes a file of so many ClaimReviews, one a line and all of them different; a million fit in no one text. */
export function writeReviewLines(path: string, rows: number): void {
  const file = openSync(path, 'w');
  for (let from = 0; from < rows; from += rowsTogether) {
    const count = Math.min(rowsTogether, rows - from);
    writeSync(file, Array.from({ length: count }, (_, row) => lineOf(from + row)).join(''));
  }
  closeSync(file);
}

const rowsTogether = 10_000;

function lineOf(row: number): string {
  const day = String(1 + (row % 28)).padStart(2, '0');
  const claimReviewed = `The bridge number ${row} over river ${(row * 7) % 1000} was closed in the spring of ${1900 + (row % 120)} for ${row % 17} weeks.`;
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `https://checkers.example/${row}`,
    claimReviewed,
    author: { '@type': 'Organization', name: `Checkers ${row % 40}` },
    datePublished: `2023-05-${day}`,
    reviewRating: {
      '@type': 'Rating',
      alternateName: ratings[row % ratings.length],
      ratingValue: '1',
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: `Speaker number ${row % 5000}` },
      datePublished: `2023-04-${day}`,
    },
  };
  return `${JSON.stringify(review)}\n`;
}
