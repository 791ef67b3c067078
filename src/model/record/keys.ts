/**
 * The key by which a name is looked up: Unicode form, case, white space and the shape of quotation
 * marks do not tell two spellings apart; letters do.
 */
export function nameKey(name: string): string {
  if (plainName.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/[\u2018\u2019\u201b\u02bc`´]/gu, "'")
    .replaceAll(/[\u201c\u201d\u201e\u00ab\u00bb]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Printable ASCII with single spaces between words and no grave accent: only its case is to be forgiven. */
const plainName = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** The key by which a url is looked up: as the URL standard writes it, without its fragment. */
export function urlKey(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/**
 * A key under which decimal texts sort as numbers do: sign, count of whole digits, digits. Of a
 * negative number everything behind the sign is complemented.
 */
export function decimalKey(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace(/^-/, '').split('.');
  const digits = whole.replace(/^0+/, '');
  const body = `${String(digits.length).padStart(4, '0')}${digits}.${fraction.replace(/0+$/, '')}`;
  if (!negative || /^0000\.$/.test(body)) return `1${body}`;
  return `0${body.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}
