import type { DossierRequest } from '../../model/dossier.ts';
import { plainText } from '../../summaries/phrase.ts';
import { reach } from '../../summaries/words/english/basics.ts';
import { table } from './table.ts';

/** Requests as a table for people. */
export function requestsTable(requests: readonly DossierRequest[], width: number): string {
  const rows = requests.map((request) => [
    request.n,
    request.value.claim,
    request.value.askedOn.text,
    request.asked.value.name,
    outcomeInWords(request),
  ]);
  return table(['n', 'claim', 'asked on', 'who', 'what came of it'], rows, width);
}

/** What came of a request, in a few words. */
export function outcomeInWords({ replies }: DossierRequest): string {
  if (replies.length === 0) return 'no answer on record';
  return replies
    .map(({ source, value }) =>
      source
        ? `answered: ${source.value.title}`
        : `no answer by ${plainText(reach(value.noAnswerBy?.text ?? ''))}`,
    )
    .join('; ');
}
