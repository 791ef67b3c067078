import { toldDay } from '../../model/counted-day.ts';
import type { Dossier } from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import { mappedRating } from '../../model/mapped.ts';
import { recordsOf } from '../../model/records-of.ts';
import { draftPhrases } from '../../summaries/draft-phrases.ts';
import { judgedSentences } from '../../summaries/judged-sentences.ts';
import { plainText } from '../../summaries/phrase.ts';
import { shownDossier } from '../../summaries/shown-dossier.ts';
import { statusFactsOf } from '../../summaries/status-facts-of.ts';
import { statusSentence } from '../../summaries/status-sentence.ts';
import { markSentences } from '../../summaries/status-with-marks.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { correctionsText } from './corrections-text.ts';
import { dayInCodes } from './day-in-codes.ts';
import { facts } from './facts.ts';
import { mergedText } from './merged-text.ts';
import { relationsText } from './relations-text.ts';
import { requestsTable } from './requests-table.ts';
import { table } from './table.ts';
import { takenBackInWords, takenBackText } from './taken-back-text.ts';

/** One claim with all that bears on it, for the terminal. */
export function claimText(dossier: Dossier, width: number): string {
  const { n, id, slug, value, entered } = dossier.claim;
  const amount = [value.amountLow, value.amountHigh].filter((bound) => bound !== undefined);
  return [
    wrap(value.text, { width }),
    ...draftPhrases(dossier.claim).map((each) => wrap(plainText(each), { width })),
    ...takenBackText(dossier.claim, dossier.moment.asOf, width),
    '',
    facts([
      ['record', `${n} ${slug ?? ''} ${id}`],
      ['kind', value.claimKind],
      ['about', value.aboutOn && dateInWords(value.aboutOn.text)],
      ['due', value.dueOn && dateInWords(value.dueOn.text)],
      ['amount', amount.length > 0 ? `${amount.join(' to ')} ${value.unit ?? ''}` : undefined],
      ['topics', dossier.topics.map((topic) => topic.value.name).join(', ')],
      ['entered', `${entered.at} by ${entered.by}`],
      ['withheld', dossier.claim.withheld?.because],
    ]),
    ...(value.terms === undefined ? [] : ['', wrap(`Terms: ${value.terms}`, { width })]),
    '',
    ...mergedText(dossier, width),
    `Asked as of ${dossier.moment.asOf}.`,
    wrap([statusSentence(statusFactsOf(dossier)), ...markSentences(dossier)].join(' '), { width }),
    ...judgedText(dossier, width),
    ...recordTables(dossier, width),
    ...(dossier.requests.length === 0
      ? []
      : ['', 'Asked for a reply', requestsTable(dossier.requests, width)]),
    ...relationsText(dossier, width),
    ...correctionsText(dossier.corrections, recordsOf(dossier), width),
  ].join('\n');
}

/** What people made of it: the other two parts of a status. What a rule reads a rating as stands below the rating. */
function judgedText(dossier: Dossier, width: number): readonly string[] {
  const judged = judgedSentences({ dossier: shownDossier(dossier), words: english });
  const reviews = new Map(dossier.reviews.map((review) => [review.n, review]));
  return judged.flatMap(({ text, records: [n = 0] }) => {
    const mapped = mappedRating(reviews.get(n)?.mapped ?? null);
    const below = mapped && plainText(english.standing.readAs(mapped));
    return [
      wrap(plainText(text), { width }),
      ...(below === null ? [] : [wrap(below, { width, first: '  ', indent: '    ' })]),
    ];
  });
}

function recordTables(dossier: Dossier, width: number): readonly string[] {
  const names = new Map(dossier.speakers.map((speaker) => [speaker.n, speaker.value.name]));
  const said = dossier.appearances.map(({ n, value, passage, day, ...appearance }) => [
    n,
    names.get(value.speaker),
    value.manner,
    dayInCodes(toldDay(day)),
    [
      ...takenBackInWords(appearance, dossier.moment.asOf),
      ...(passage ? [`"${passage.value.quote}"`] : []),
    ].join(' '),
  ]);
  const pieces = dossier.evidence.map(({ n, value, reckoning, passage }) => [
    n,
    value.stance,
    value.strength,
    reckoning.as,
    value.note ?? (passage && `"${passage.value.quote}"`),
  ]);
  const looks = dossier.absences.map(({ n, value, reckoning }) => [
    n,
    value.absenceKind,
    value.speaker === undefined ? 'this desk' : names.get(value.speaker),
    reckoning.as,
    value.covered ?? value.places?.join(', '),
  ]);
  return [
    ...section('Said', ['n', 'speaker', 'manner', 'on', 'words'], said, width),
    ...section('Evidence', ['n', 'stance', 'strength', 'reckoned', 'note'], pieces, width),
    ...section('Looked for', ['n', 'kind', 'by', 'reckoned', 'covered'], looks, width),
  ];
}

function section(
  title: string,
  headings: readonly string[],
  rows: Parameters<typeof table>[1],
  width: number,
): readonly string[] {
  return rows.length === 0 ? [] : ['', title, table(headings, rows, width)];
}
