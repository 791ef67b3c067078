import type { Dossier } from '../model/dossier.ts';
import { isGone } from '../model/is-gone.ts';
import { isTakenBack } from '../queries/case/taken-back.ts';
import { hasPage } from '../queries/public/has-page.ts';
import { type RecordPlace, recordBelow } from '../summaries/html.ts';
import { dayOfIso } from './day-of-iso.ts';
import { nameIn } from './links.ts';
import type { Visit } from './visit.ts';

/**
 * Where the records of a dossier are to be seen: a quotation in place in its source, sources, speakers and other
 * claims on their pages, all else at the end of the claim's own.
 */
export function placesIn(dossier: Dossier, visit: Visit): (n: number) => RecordPlace {
  const { words, links } = visit;
  const places = new Map<number, RecordPlace>();
  const put = (n: number, kind: string, href: string): void => {
    places.set(n, { href, hint: words.pages.recordName(kind, n) });
  };
  const sources = dossier.sources.filter(hasPage);
  const sourceNames = new Map(sources.map((source) => [source.n, nameIn(source)]));
  for (const [n, name] of sourceNames) put(n, 'source', links.to(`sources/${name}`));
  for (const speaker of dossier.speakers.filter(hasPage)) {
    put(speaker.n, 'speaker', links.to(`speakers/${nameIn(speaker)}`));
  }
  for (const { other } of dossier.links) put(other.n, 'claim', links.to(`claims/${nameIn(other)}`));
  const marked = markedIn(dossier);
  for (const { passage } of [...dossier.appearances, ...dossier.evidence, ...dossier.absences]) {
    const name = passage && sourceNames.get(passage.snapshot.value.source);
    if (!passage || name === undefined) continue;
    const isShown = marked.has(passage.n);
    const place = isShown ? `passage-${passage.n}` : undefined;
    put(passage.n, 'passage', links.to(`sources/${name}`, place));
  }
  return (n) => places.get(n) ?? recordBelow(n);
}

/** The quotations that are marked in their source for this claim: nothing marks one that is withdrawn, withheld or of a later day. */
function markedIn({ appearances, evidence, absences, moment }: Dossier): ReadonlySet<number> {
  const today = dayOfIso(moment.asOf);
  const quoting = [...appearances, ...evidence, ...absences].filter(
    (record) => !record.draft && !isTakenBack(record, today) && record.day.first <= today,
  );
  const quoted = quoting.flatMap(({ passage }) => passage ?? []);
  return new Set(
    quoted
      .filter(
        (passage) => !isGone(passage) && !isGone(passage.snapshot) && hasPage(passage.snapshot),
      )
      .map(({ n }) => n),
  );
}
