import type { Rung, Status } from '../../model/vocabularies/statuses.ts';

/** A status as its code. `no_evidence_found` never goes without its rung and how far the looks reach. */
export function standsInCodes({
  status,
  rung,
  lookedUntil,
}: {
  readonly status: Status;
  readonly rung: Rung | null;
  readonly lookedUntil: string | null;
}): string {
  const looked = [rung, lookedUntil && `until ${lookedUntil}`].filter(Boolean).join(', ');
  return looked === '' ? status : `${status}: ${looked}`;
}
