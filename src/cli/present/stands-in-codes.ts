import type { Stands } from '../../model/judged.ts';

/** A status as its code. `no_evidence_found` never goes without its rung and how far the looks reach. */
export function standsInCodes({ status, rung, lookedUntil, rungUntil }: Stands): string {
  const looked = [
    rung,
    lookedUntil && `until ${rungUntil ?? lookedUntil}`,
    rungUntil && `a lesser look until ${lookedUntil}`,
  ];
  const reach = looked.filter(Boolean).join(', ');
  return reach === '' ? status : `${status}: ${reach}`;
}
