import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { type ForeignValue, isObject } from './foreign.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type {
  Incoming,
  IncomingAbsence,
  IncomingAppearance,
  IncomingEvidence,
  IncomingReview,
} from './incoming.ts';
import { jsonRows } from './json-rows.ts';
import { Spot } from './spot.ts';
import { kindOfName } from './unnamed-group.ts';
import { verdictStatus } from './verdict-status.ts';

/**
 * AVeriTeC (https://fever.ai/dataset/averitec.html): claims with questions and their answers. An answer says nothing of
 * its stance or strength, so it comes in as context; a question without an answer is a documented search that reached
 * to the day of the claim, since the annotators looked at nothing later.
 */
export const averitec: ImportFormat = {
  name: 'averitec',
  version: 1,
  rule: {
    name: 'averitec',
    release: '1',
    text:
      'Supported and Refuted map to those statuses; Not Enough Evidence and Conflicting Evidence/Cherrypicking map to ' +
      'none, since each could mean two. Answers are context: the set grades none of them. An Unanswerable question is ' +
      "an absence of kind searched by the set's annotators, up to the day of the claim; without that day it stays in the row.",
  },
  rows: (text) => jsonRows(text, new Set()),
  read,
};

function read(row: ForeignValue): Incoming {
  if (!isObject(row)) throw new RowProblem('it is no object');
  const spot = new Spot(row);
  const text = spot.get('claim').text;
  if (text === undefined) throw new RowProblem('it holds no claim');
  const saidOn = dayMonthYear(spot.get('claim_date').text);
  const answers = spot
    .get('questions')
    .items()
    .flatMap((question) =>
      question
        .get('answers')
        .items()
        .map((answer) => ({ question, answer })),
    );
  return {
    claim: { text, at: { text: ['claim'] } },
    appearances: appearancesIn(spot, saidOn),
    reviews: reviewsIn(spot),
    evidence: answers.flatMap(({ question, answer }) => evidenceIn(question, answer)),
    absences: answers.flatMap(({ question, answer }) => absenceIn(question, answer, saidOn)),
  };
}

function appearancesIn(spot: Spot, saidOn: SpokenDate | undefined): readonly IncomingAppearance[] {
  const name = spot.get('speaker').text;
  if (name === undefined) return [];
  const url = spot.get('original_claim_url').text;
  const publisher = spot.get('reporting_source').text;
  return [
    {
      speaker: { name, kind: kindOfName(name), at: { name: ['speaker'] } },
      saidOn,
      source:
        url !== undefined && URL.canParse(url)
          ? { title: url, kind: 'document', url, publisher, at: { url: ['original_claim_url'] } }
          : undefined,
    },
  ];
}

function reviewsIn(spot: Spot): readonly IncomingReview[] {
  const rating = spot.get('label').text;
  if (rating === undefined) return [];
  return [
    { publisher: 'AVeriTeC', rating, status: verdictStatus(rating), at: { rating: ['label'] } },
  ];
}

const isUnanswerable = (answer: Spot): boolean =>
  /^unanswerable$/i.test(answer.get('answer_type').text ?? '');

function evidenceIn(question: Spot, answer: Spot): readonly IncomingEvidence[] {
  const said = [answer.get('answer').text, answer.get('boolean_explanation').text];
  const words = said.filter((each) => each !== undefined).join('. ');
  if (isUnanswerable(answer) || words === '') return [];
  const url = answer.get('source_url').text;
  const isAddress = url !== undefined && URL.canParse(url);
  const asked = question.get('question').text;
  return [
    {
      source: {
        title: url ?? 'No source is named',
        kind: 'document',
        url: isAddress ? url : undefined,
        at: isAddress ? { url: answer.get('source_url').path } : {},
      },
      stance: 'context',
      // A note is told as the desk's own, so it says whose words these are.
      note:
        asked === undefined
          ? `AVeriTeC says of it: ${words}`
          : `AVeriTeC asks and answers: ${asked} ${words}`,
    },
  ];
}

function absenceIn(
  question: Spot,
  answer: Spot,
  untilOn: SpokenDate | undefined,
): readonly IncomingAbsence[] {
  const asked = question.get('question').text;
  if (!isUnanswerable(answer) || asked === undefined || untilOn === undefined) return [];
  return [
    {
      speaker: { name: 'AVeriTeC annotators', kind: 'group' },
      places: ['The web, by the search of the AVeriTeC annotators'],
      searchTerms: [asked],
      untilOn,
      note: 'No answer to this question was found.',
    },
  ];
}

/** `25-8-2020`: the day first, as the set writes it. */
function dayMonthYear(written: string | undefined): SpokenDate | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written ?? '') ?? [];
  if (year === '') return undefined;
  return parseEdtf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}
