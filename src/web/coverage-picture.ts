import { type Html, html } from '../markup/html.ts';
import { openEnd, openStart } from '../model/bounds.ts';
import { toldDay } from '../model/counted-day.ts';
import type { DossierAbsence } from '../model/dossier.ts';
import { type Rung, rungs as vocabulary } from '../model/vocabularies/statuses.ts';
import { type Lane, lanesOverTime } from '../pictures/lanes-over-time.ts';
import { lookOf } from '../summaries/looks.ts';
import { plainText } from '../summaries/phrase.ts';
import { shownDossier } from '../summaries/shown-dossier.ts';
import type { PictureGiven } from './claim-pictures.ts';
import { dayOfIso } from './day-of-iso.ts';
import { figure } from './figure.ts';

/**
 * What has been looked at, by whom and up to when, that nothing reaches the day that is asked about, and last an empty
 * lane for each kind of look of which none is on record, which does not say that nobody looked; null for fewer than two.
 */
export function coveragePicture({ dossier, visit }: PictureGiven): Html | null {
  const shown = shownDossier(dossier);
  const looks = shown.absences
    .filter(({ day }) => day.last < openEnd)
    .slice(0, lanesMost)
    .map((absence) => ({ absence, look: lookOf(shown, absence) }));
  if (looks.length < 2) return null;
  const never = neverLooked(shown.absences.map(({ value }) => value.absenceKind));
  const { labels, rungs, date, asOf, reckoning } = visit.words.pages;
  const until = ({ day }: DossierAbsence): string => plainText(visit.words.when(toldDay(day)));
  const today = dayOfIso(shown.moment.asOf);
  const who = (name: string | null): string => name ?? labels.site;
  const picture = (): Html =>
    lanesOverTime({
      title: `${labels.coverage}: ${[
        ...looks.map(({ absence, look }) => `${who(look.who)}, ${until(absence)}`),
        ...never.map((kind) => `${rungs[kind].label}: ${labels.noSuchLook}`),
      ].join('; ')}`,
      lanes: [
        ...looks.map(
          ({ absence: { day, value, reckoning: counts }, look }): Lane => ({
            ...{ label: who(look.who), shape: null, colour: 'no_evidence_found' },
            stretches:
              value.fromOn === undefined || value.fromOn.first <= openStart
                ? []
                : [{ from: value.fromOn.first, to: day.last }],
            moments: [{ day: day.last, sign: counts.as === 'counted' ? 'dot' : 'ring' }],
          }),
        ),
        ...never.map(
          (kind): Lane => ({
            ...{
              label: `${rungs[kind].label}: ${labels.noneOnRecord}`,
              shape: null,
              colour: 'unchecked',
            },
            ...{ stretches: [], moments: [] },
          }),
        ),
      ],
      lines: [{ day: today, label: date(shown.moment.asOf) }],
      dateName: date,
    });
  return figure(
    {
      ...{ id: 'coverage', heading: labels.coverage, picture },
      caption: asOf(shown.moment.asOf)
        .map(({ text }) => text)
        .join(''),
      columns: [labels.lookedBy, labels.kind, labels.where, labels.until, labels.record],
      rows: [
        ...looks.map(({ absence, look }) => [
          html`<bdi>${who(look.who)}</bdi>`,
          html`${rungs[look.kind].label}`,
          html`${look.places.length === 0 ? html`–` : html`<bdi>${look.places.join(', ')}</bdi>`}`,
          html`${until(absence)}`,
          html`<a href="#record-${absence.n}">${absence.n}</a>: ${reckoning[reckonings[absence.reckoning.as]]}`,
        ]),
        ...never.map((kind) => [
          ...[html`–`, html`${rungs[kind].label}`, html`–`],
          ...[html`${labels.noSuchLook}`, html`–`],
        ]),
      ],
    },
    visit,
  );
}

const reckonings = { counted: 'counts', set_aside: 'countsNot', possibly: 'possibly' } as const;

const lanesMost = 14;

/** The kinds of looks that are not among these. */
const neverLooked = (made: readonly Rung[]): readonly Rung[] =>
  vocabulary.codes.filter((kind) => !made.includes(kind));
