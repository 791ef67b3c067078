import { type Html, html } from '../markup/html.ts';
import type { Dossier, DossierAbsence, DossierEvidence } from '../model/dossier.ts';
import { standsOf } from '../model/judged.ts';
import { evidenceMap, type MapEdge, type MapNode } from '../pictures/evidence-map.ts';
import { hasPage } from '../queries/public/has-page.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { setAsideBy } from '../summaries/set-aside-by.ts';
import { shownDossier } from '../summaries/shown-dossier.ts';
import { sourceNumber } from '../summaries/sources-behind.ts';
import type { PictureGiven } from './claim-pictures.ts';
import { figure } from './figure.ts';
import { nameIn } from './links.ts';
import { reachInBox } from './reach-in-words.ts';
import { sourceName } from './source-name.ts';
import type { Visit } from './visit.ts';

/** What rests on what: origins, sources, pieces and looks, and the claim; null where there is one piece or none. */
export function evidencePicture({ dossier, visit }: PictureGiven): Html | null {
  const shown = shownDossier(dossier);
  const pieces = [...shown.evidence, ...shown.absences].sort(inOrder).slice(0, piecesMost);
  if (pieces.length < 2) return null;
  const { labels } = visit.words.pages;
  const heading = labels.evidenceMap;
  const picture = (): Html =>
    evidenceMap({
      title: `${heading}: ${pieces.map((piece) => pieceLine(piece, visit)).join('; ')}`,
      nodes: nodesOf(shown, pieces, visit),
      edges: edgesOf(shown, pieces),
      headings: [labels.origins, labels.sources, labels.records, labels.claim],
    });
  return figure(
    {
      ...{ id: 'evidence-map', heading, picture, caption: shown.claim.value.text },
      columns: [labels.record, labels.what, labels.sources, labels.because],
      rows: pieces.map((piece) => rowOf(piece, shown, visit)),
    },
    visit,
  );
}

const inOrder = (one: Piece, other: Piece): number => one.n - other.n;

/** More than a reader can follow; the sections below tell of all of them. */
const piecesMost = 40;

type Piece = DossierEvidence | DossierAbsence;

function pieceLine({ kind, n, value }: Piece, { words }: Visit): string {
  const name = words.pages.recordName(kind, n);
  return 'stance' in value ? `${name}: ${words.pages.stances[value.stance]}` : name;
}

function nodesOf(dossier: Dossier, pieces: readonly Piece[], visit: Visit): readonly MapNode[] {
  const { links } = visit;
  const { status } = dossier.derived;
  const used = sourcesUsed(dossier, pieces);
  const origins = new Set(used.flatMap(({ value }) => value.origin ?? []));
  return [
    ...used.map((source) => ({
      id: `s${source.n}`,
      column: origins.has(source.n) ? 0 : 1,
      lines: [source.value.title, source.value.publisher ?? ''] as const,
      isFaint: source.retractions.length > 0,
      href: hasPage(source) ? links.to(`sources/${nameIn(source)}`) : null,
    })),
    ...pieces.map((piece) => ({
      id: `r${piece.n}`,
      column: 2,
      lines: [pieceLine(piece, visit), reckoned(piece, visit)] as const,
      isFaint: piece.reckoning.as !== 'counted',
      href: `#record-${piece.n}`,
    })),
    {
      id: 'claim',
      column: 3,
      lines: [dossier.claim.value.text, visit.words.pages.statuses[status].label],
      note: reachInBox(standsOf(dossier.derived), visit.words),
      isFaint: false,
      href: null,
    },
  ];
}

function reckoned({ reckoning }: Piece, { words }: Visit): string {
  const { counts, countsNot, possibly } = words.pages.reckoning;
  if (reckoning.as === 'counted') return counts;
  return reckoning.as === 'possibly' ? possibly : countsNot;
}

function sourcesUsed({ sources }: Dossier, pieces: readonly Piece[]): Dossier['sources'] {
  const used = new Set<number>();
  for (const piece of pieces) {
    let at = sourceNumber(piece);
    while (at !== undefined && !used.has(at)) {
      used.add(at);
      const here = at;
      at = sources.find(({ n }) => n === here)?.value.origin;
    }
  }
  return sources.filter(({ n }) => used.has(n));
}

function edgesOf(dossier: Dossier, pieces: readonly Piece[]): readonly MapEdge[] {
  const numbers = new Set(pieces.map(({ n }) => n));
  return [
    ...sourcesUsed(dossier, pieces).flatMap(({ n, value }) =>
      value.origin === undefined
        ? []
        : [{ from: `s${value.origin}`, to: `s${n}`, kind: 'rests' as const }],
    ),
    ...pieces.flatMap((piece) => {
      const source = sourceNumber(piece);
      return source === undefined
        ? []
        : [{ from: `s${source}`, to: `r${piece.n}`, kind: 'rests' as const }];
    }),
    ...pieces.map(({ n, value, reckoning }) => {
      if (reckoning.as !== 'counted')
        return { from: `r${n}`, to: 'claim', kind: 'context' as const };
      if (!('stance' in value)) return { from: `r${n}`, to: 'claim', kind: 'looked' as const };
      const { stance, undercuts } = value;
      const aims = stance === 'undercuts' && undercuts !== undefined && numbers.has(undercuts);
      return { from: `r${n}`, to: aims ? `r${undercuts}` : 'claim', kind: stance };
    }),
  ];
}

function rowOf(piece: Piece, dossier: Dossier, visit: Visit): readonly Html[] {
  const { words } = visit;
  const source = dossier.sources.find(({ n }) => n === sourceNumber(piece));
  const { reckoning } = piece;
  const why =
    reckoning.as === 'set_aside'
      ? phraseInHtml(words.evidence.reasons[reckoning.reason](setAsideBy(piece, dossier)))
      : html`${reckoned(piece, visit)}`;
  return [
    html`<a href="#record-${piece.n}">${words.pages.recordName(piece.kind, piece.n)}</a>`,
    html`${'stance' in piece.value ? words.pages.stances[piece.value.stance] : words.pages.rungs[piece.value.absenceKind].label}`,
    source === undefined ? html`–` : sourceName(source, visit),
    why,
  ];
}
