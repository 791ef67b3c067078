/** A file of an export, as it was written. */
export interface PackagedFile {
  readonly path: string;
  readonly name: string;
  readonly means: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly columns?: readonly string[] | undefined;
}

/** What a package says of itself. */
export interface PackageFacts {
  readonly format: string;
  /** The desk it is of, the last ledger entry that was known, and the day it is as of. */
  readonly desk: string;
  readonly position: number;
  readonly asOf: string;
  readonly knownAt: string;
  readonly audience: 'public' | 'private';
  readonly licence: string | null;
}

/** Describes an export by the standard of Frictionless Data (https://datapackage.org): its files, columns, hashes and licence. */
export function dataPackage(files: readonly PackagedFile[], facts: PackageFacts): string {
  const { licence, format, ...known } = facts;
  const resources = files.map(({ path, name, means, mediaType, bytes, sha256, columns }) => ({
    ...{ name, path, description: means, mediatype: mediaType, encoding: 'utf-8', bytes },
    hash: `sha256:${sha256}`,
    ...(columns
      ? {
          profile: 'tabular-data-resource',
          schema: { fields: columns.map((column) => ({ name: column, type: typeOf(column) })) },
        }
      : {}),
  }));
  const described = {
    profile: columnsEverywhere(files) ? 'tabular-data-package' : 'data-package',
    name: `asof-${format}`,
    ...(licence === null ? {} : { licenses: [licenceOf(licence)] }),
    asof: known,
    resources,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The lines that `sha256sum --check` reads. */
export function manifest(files: readonly Pick<PackagedFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

const columnsEverywhere = (files: readonly PackagedFile[]): boolean =>
  files.every(({ columns }) => columns !== undefined);

/** Dates people speak of are EDTF and so texts; only counts and record numbers are whole numbers. */
function typeOf(column: string): 'integer' | 'string' {
  return /(?:^|_)number$|^firm_origins_/.test(column) ? 'integer' : 'string';
}

function licenceOf(licence: string): { readonly path: string } | { readonly name: string } {
  return URL.canParse(licence) ? { path: licence } : { name: licence };
}
