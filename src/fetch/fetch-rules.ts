/** How far a fetch goes before it is stopped. */
export interface FetchLimits {
  /** Decoded bytes of a page or a text. */
  readonly pageBytes: number;
  /** Decoded bytes of a PDF. */
  readonly pdfBytes: number;
  /** From the first look at the name to the last byte, redirects and all. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Content codings laid over one another, such as gzip in gzip. */
  readonly codings: number;
}

/** One address and port of this machine or its network that may be reached although it is not public. */
export interface ReachableAddress {
  readonly address: string;
  readonly port: number;
}

/** What a caller may say of a fetch; every guard holds without it. */
export interface FetchRules {
  /** Ports beside 80 and 443. */
  readonly ports?: readonly number[] | undefined;
  readonly reachable?: readonly ReachableAddress[] | undefined;
  /** All addresses of a name; the system's own resolver unless told. */
  readonly resolve?: ((name: string) => Promise<readonly string[]>) | undefined;
  /** Whose certificates are trusted, as PEM; those of the system unless told. */
  readonly authorities?: readonly string[] | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
}

/** The limits of a fetch, as docs/decisions/0016-the-fetch-guard.md gives them. */
export const fetchLimits: FetchLimits = {
  pageBytes: 10 * 1024 * 1024,
  pdfBytes: 50 * 1024 * 1024,
  milliseconds: 30_000,
  redirects: 5,
  codings: 5,
};
