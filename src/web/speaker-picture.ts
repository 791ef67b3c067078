import { type Html, html } from '../markup/html.ts';
import { standsJudged } from '../model/judged.ts';
import type { ClaimsStanding, MannerRecord, SpeakerRecord } from '../model/speaker-record.ts';
import { type CountedPart, countedBars } from '../pictures/counted-bars.ts';
import { plainText } from '../summaries/phrase.ts';
import { figure } from './figure.ts';
import { shapes } from './status-mark.ts';
import type { Visit } from './visit.ts';

/**
 * A speaker's record as bars, each on the track of all claims it is counted of; null for fewer than two claims, and
 * where there is more to tell apart than a picture can hold.
 */
export function speakerPicture(record: SpeakerRecord | null, visit: Visit): Html | null {
  if (record === null || record.claims < 2) return null;
  const groups = record.manners.map((manner) => ({
    label: headOf(manner, visit),
    whole: manner.claims,
    parts: partsOf(manner, visit),
  }));
  const all = groups.flatMap(({ label, parts }) => parts.map((part) => ({ label, part })));
  if (all.length > partsMost) return null;
  const { labels } = visit.words.pages;
  const picture = (): Html =>
    countedBars({
      title: `${labels.countedOf}: ${groups.map(({ label, parts }) => `${label} ${parts.map(inWords).join('; ')}`).join('. ')}`,
      groups,
    });
  return figure(
    {
      ...{ id: 'record', heading: labels.countedOf, picture, caption: labels.countedHint },
      columns: [labels.said, labels.stands, labels.claims],
      rows: all.map(({ label, part }) => [html`${label}`, html`${part.label}`, html`${part.said}`]),
    },
    visit,
  );
}

const partsMost = 24;

const headOf = ({ manner, claims }: MannerRecord, { words }: Visit): string =>
  plainText(words.speakerRecord.said(manner, claims));

const inWords = ({ label, said }: CountedPart): string => `${label}, ${said}`;

/** What something on record bears on comes first; what nobody has looked at is hollow. */
function partsOf(
  { claims: whole, stands, unchecked, pending, notCheckable }: MannerRecord,
  visit: Visit,
): readonly CountedPart[] {
  const open = [
    { status: 'unchecked' as const, count: unchecked },
    { status: 'pending' as const, count: pending },
    { status: 'not_checkable' as const, count: notCheckable },
  ].filter(({ count }) => count > 0);
  return [
    ...stands.map((each) => ({ at: each, count: each.claims.length, isOpen: false })),
    ...open.map(({ status, count }) => ({
      ...{ at: { status, rung: null, lookedUntil: null, whenSaid: null }, count, isOpen: true },
    })),
  ].map(({ at, count, isOpen }) => ({
    ...{ label: standsAt(at, visit), said: visit.words.pages.outOf(count, whole), count, isOpen },
    ...{ shape: shapes[at.status], colour: at.status },
  }));
}

/** No evidence found goes with its rung and the day its looks reach. */
const standsAt = (at: Omit<ClaimsStanding, 'claims'>, { words }: Visit): string =>
  plainText(
    words.speakerRecord.standsWhenSaid({ judged: standsJudged(at), whenSaid: at.whenSaid }),
  );
