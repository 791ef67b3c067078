import { type Html, html } from '../markup/html.ts';
import { toldDay } from '../model/counted-day.ts';
import type { DossierAppearance } from '../model/dossier.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import { asOfDay, stands } from '../model/taken-back.ts';
import type { Manner } from '../model/vocabularies/claims.ts';
import { lanesOverTime, type Moment } from '../pictures/lanes-over-time.ts';
import { type Phrase, plainText } from '../summaries/phrase.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { nameOf } from '../summaries/summary-view.ts';
import { takenBackPhrases } from '../summaries/taken-back-phrases.ts';
import type { Words } from '../summaries/words/words.ts';
import type { PictureGiven } from './claim-pictures.ts';
import { dayOfIso } from './day-of-iso.ts';
import { figure } from './figure.ts';

/**
 * Who said it when, a lane for each speaker, with the day from which it stood at refuted; null where not two days are known.
 * What has no day on record, may be of a later day than is asked about, or does not count, stands in the table alone.
 */
export function sayingPicture({ dossier, visit }: PictureGiven): Html | null {
  const { words } = visit;
  const { labels, statuses, date } = words.pages;
  const asOf = asOfDay(dossier.moment);
  const sayings = dossier.appearances;
  const dated = sayings.filter(
    (each) => !toldDay(each.day).isUndated && !each.possibly && stands(each, asOf),
  );
  if (dated.length < 2) return null;
  const bySpeaker = [...groupBy(dated, ({ value }) => value.speaker)].slice(0, lanesMost);
  const since = dossier.repeats?.since ?? null;
  const on = (saying: DossierAppearance): string => plainText(words.when(toldDay(saying.day)));
  const picture = (): Html =>
    lanesOverTime({
      title: `${labels.repeatsOverTime}: ${dated.map((each) => `${nameOf(dossier, each.value.speaker)}, ${on(each)}`).join('; ')}`,
      lanes: bySpeaker.map(([speaker, own]) => ({
        ...{ label: nameOf(dossier, speaker), shape: null, colour: 'ink', stretches: [] },
        moments: own.map(({ day, value }) => ({ day: day.last, sign: signs[value.manner] })),
      })),
      lines: since === null ? [] : [{ day: dayOfIso(since), label: statuses.refuted.label }],
      dateName: date,
    });
  return figure(
    {
      ...{ id: 'sayings', heading: labels.repeatsOverTime, picture },
      caption: dated.length < sayings.length ? `${labels.signs} ${labels.signless}` : labels.signs,
      columns: [labels.day, labels.speaker, labels.what, labels.record],
      rows: sayings.map((each) => [
        html`${on(each)}`,
        html`<bdi>${nameOf(dossier, each.value.speaker)}</bdi>`,
        html`${phraseInHtml(did(each, words))}${takenBackPhrases(each, dossier.moment.asOf, words).map(({ phrase }) => html` ${phraseInHtml(phrase)}`)}`,
        html`<a href="#record-${each.n}">${words.pages.recordName('appearance', each.n)}</a>`,
      ]),
    },
    visit,
  );
}

const did = ({ possibly, value: { manner } }: DossierAppearance, words: Words): Phrase =>
  possibly ? words.events.possibly(words.manners[manner]) : words.manners[manner];

const lanesMost = 14;

const signs: Readonly<Record<Manner, Moment['sign']>> = {
  asserts: 'dot',
  predicts: 'dot',
  promises: 'dot',
  suggests: 'diamond',
  denies: 'cross',
  doubts: 'cross',
  reports: 'ring',
};
