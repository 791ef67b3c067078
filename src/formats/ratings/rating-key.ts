/**
 * What of a label its meaning hangs on: markup and entities out, letters in lower case without the accents of Latin,
 * Greek and Cyrillic letters, and between words one space, whatever punctuation stood there. "Falso." and "FÁLSO"
 * are one key; the vowel signs of Indic and Arabic scripts stay.
 */
export function ratingKey(label: string): string {
  return plainLabel(label)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652\u0640\u200b-\u200f\ufeff]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** A label without markup, also where a tag is cut off at the end, and with its entities read. */
export function plainLabel(label: string): string {
  return label
    .replaceAll(/<[^>]*(?:>|$)/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39|#x27);/gi, (_, name: string) => {
      return entities[name.toLowerCase()] ?? ' ';
    })
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};
