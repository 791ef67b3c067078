import type { DossierRecord, DossierRequest } from '../../model/dossier.ts';
import { plainText } from '../../summaries/phrase.ts';
import { reach } from '../../summaries/words/english/basics.ts';
import { table } from './table.ts';
import { tableWithNotices } from './table-with-notices.ts';

/** Requests about one claim as a table for people. */
export function requestsTable(requests: readonly DossierRequest[], width: number): string {
  const rows = requests.map((request) => [request.n, ...toldOf(request)]);
  return table(['n', ...headings], rows, width);
}

/** Requests about any claim, each with the name of its claim and below it the words. */
export function requestsByClaim(
  requests: readonly DossierRequest[],
  claims: ReadonlyMap<number, DossierRecord<'claim'>>,
  width: number,
): string {
  const rows = requests.map((request) => {
    const claim = claims.get(request.value.claim);
    return {
      cells: [request.n, claim?.slug ?? request.value.claim, ...toldOf(request)],
      notices: claim === undefined ? [] : [claim.value.text],
    };
  });
  return tableWithNotices(['n', 'claim', ...headings], rows, width);
}

const headings = ['asked on', 'who', 'what came of it'];

const toldOf = (request: DossierRequest): readonly string[] => [
  ...[request.value.askedOn.text, request.asked.value.name, outcomeInWords(request)],
];

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
