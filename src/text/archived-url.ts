/** What the url of an archive says of itself. */
export interface ArchivedUrl {
  /** The page that was archived. */
  readonly original: string;
}

/**
 * Recognises the urls of web archives that bear the instant and the archived url inside: of the Wayback Machine, of
 * the archives built like it, and of archive.today; null for any other.
 */
export function archivedUrl(url: string): ArchivedUrl | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  const host = hosts.find((one) => hostname === one || hostname.endsWith(`.${one}`));
  if (host === undefined) return null;
  const path = `${pathname}${search}`;
  // …/web/20230310120000id_/https://example.org/ : an instant of four to fourteen digits, a mode, the url.
  const match = /^(?:\/[a-z-]+)*\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/i.exec(path);
  const original = match?.[1]?.replace(/^(https?:)\/{1,2}/i, '$1//');
  return original !== undefined && URL.canParse(original) ? { original } : null;
}

const hosts = [
  ...['web.archive.org', 'archive.org', 'arquivo.pt', 'webarchive.nationalarchives.gov.uk'],
  ...['webarchive.loc.gov', 'wayback.archive-it.org', 'vefsafn.is', 'swap.stanford.edu'],
  ...['today', 'ph', 'is', 'md', 'li', 'vn', 'fo'].map((end) => `archive.${end}`),
];
