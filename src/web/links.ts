/** Addresses of the pages of a desk, as they are written into one of them. */
export interface Links {
  /** To the page of a path such as `claims/p1`, which is empty for the first page; with a place in it. */
  to(path: string, fragment?: string): string;
  /** To a file beside the pages, such as `style.css`. */
  file(path: string): string;
}

/** On a server: from its root, and both clocks stay with the reader. */
export function serverLinks(clocks: URLSearchParams): Links {
  const query = clocks.size === 0 ? '' : `?${clocks}`;
  return {
    to: (path, fragment) => `/${path}${query}${placeIn(fragment)}`,
    file: (path) => `/${path}`,
  };
}

/** In a folder of files: from the page itself, so that it works on any host, below any path, and from a disk. */
export function folderLinks(from: string): Links {
  const up = '../'.repeat(from.split('/').length - 1);
  return {
    to: (path, fragment) => `${up}${fileOf(path)}${placeIn(fragment)}`,
    file: (path) => `${up}${path}`,
  };
}

/** The file of a page. */
export const fileOf = (path: string): string => `${path === '' ? 'index' : path}.html`;

/** What a record is called in the address of its page. */
export const nameIn = ({
  slug,
  n,
}: {
  readonly slug?: string | null | undefined;
  readonly n: number;
}) => slug ?? String(n);

const placeIn = (fragment: string | undefined): string =>
  fragment === undefined ? '' : `#${fragment}`;
