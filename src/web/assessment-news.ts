import type { Dossier } from '../model/dossier.ts';
import { judgedOf } from '../model/judged.ts';
import { judgementsInForce } from '../model/judgements-in-force.ts';
import { dayOfAssessment, reachIn } from '../summaries/assessment-facts.ts';
import { plainText } from '../summaries/phrase.ts';
import { markSentences } from '../summaries/status-with-marks.ts';
import type { Words } from '../summaries/words/words.ts';
import { nameIn } from './links.ts';
import type { FeedEntry } from './visit.ts';

/** What the assessments of a claim tell the feeds, those among them that others superseded too. */
export function assessmentNews(dossier: Dossier, words: Words): readonly FeedEntry[] {
  const { superseded, claim } = dossier;
  return [...judgementsInForce(dossier), ...superseded].map((each) => {
    const { n, id, value, entered } = each;
    const judgement = judgedOf(value, reachIn(dossier));
    const said = words.assessment.judged(entered.by, dayOfAssessment(each), judgement);
    const alone = { assessed: each, agreeing: [], dissent: [] };
    const text = [plainText(said), ...markSentences(alone, words)].join(' ');
    return {
      ...{ id, at: entered.at, title: claim.value.text, text },
      ...{ path: `claims/${nameIn(claim)}`, place: `record-${n}` },
    };
  });
}
