import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import { plainText } from '../../summaries/phrase.ts';
import { judgedInWords } from '../../summaries/words/english/judged.ts';

/**
 * A status in the middle of a line. `no_evidence_found` never goes without its rung and how far the looks
 * reach.
 */
export function standsInWords({
  status,
  rung,
  lookedUntil,
}: {
  readonly status: Status;
  readonly rung: Rung | null;
  readonly lookedUntil: string | null;
}): string {
  const judged = { status, rung: rung ?? undefined, until: lookedUntil ?? undefined };
  return plainText(judgedInWords(judged));
}
