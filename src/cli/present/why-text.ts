import type {
  Dossier,
  DossierAbsence,
  DossierEvidence,
  DossierPassage,
  DossierRequest,
  DossierSource,
} from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import { recordsOf } from '../../model/records-of.ts';
import type { ClaimStatus, WithPublic } from '../../queries/status.ts';
import { nameWithin } from '../../summaries/name-within.ts';
import { reckoningText } from '../../summaries/reckoning-text.ts';
import { wrap } from '../../summaries/wrap.ts';
import { correctionsText } from './corrections-text.ts';
import { pageOrTime } from './place-text.ts';
import { proposalText } from './proposal-text.ts';
import { recordFacts } from './record-facts.ts';
import { outcomeInWords } from './requests-table.ts';
import { statusText } from './status-text.ts';
import { takenBackInWords } from './taken-back-text.ts';
import { tellsWhyItself } from './tells-why-itself.ts';
import { translationsInWords } from './translations-in-words.ts';

/** From the status down: every record with its words in place, its source, its snapshot and the hashes. */
export function whyText(found: ClaimStatus & WithPublic, dossier: Dossier, width: number): string {
  const resting = [...dossier.evidence, ...dossier.absences, ...dossier.appearances];
  const blocks = resting.map((record) => recordText(record, dossier, width));
  const asked = dossier.requests.map((request) => wrapped(requestText(request), width));
  const text = [
    statusText(found, dossier, width, { recordsBelow: true }),
    ...blocks,
    ...asked,
  ].join('\n\n');
  return [text, ...correctionsText(dossier.corrections, recordsOf(dossier), width)].join('\n');
}

type Resting = Dossier['evidence' | 'absences' | 'appearances'][number];

function recordText(record: Resting, dossier: Dossier, width: number): string {
  const source = dossier.sources.find(({ n }) => n === sourceOf(record));
  const note = record.value.note;
  const withheld = record.withheld ?? record.passage?.withheld;
  return [
    wrap(`${record.kind} ${record.n}  ${headOf(record, dossier)}`, { width, indent: '  ' }),
    ...takenBackInWords(record, dossier.moment.asOf).map((line) => wrapped(line, width)),
    wrapped(recordFacts(record, dossier).join('; '), width),
    ...(note === undefined ? [] : [wrap(note, { width, first: '  ', indent: '  ' })]),
    ...(record.passage ? passageLines(record.passage).map((line) => wrapped(line, width)) : []),
    ...(source ? sourceLines(source, dossier).map((line) => wrapped(line, width)) : []),
    ...(withheld ? [wrapped(`  withheld: ${withheld.because}`, width)] : []),
    wrapped(
      `  entered by ${record.entered.by}${proposalText(record.proposal)}, ${record.entered.at}, ledger position ${record.entered.position}`,
      width,
    ),
  ].join('\n');
}

function requestText(request: DossierRequest): string {
  const { n, value, asked, possibly } = request;
  const when = `(${possibly ? 'possibly by then: ' : ''}${dateInWords(value.askedOn.text)})`;
  return `request ${n}  ${asked.value.name} was asked ${when}: ${outcomeInWords(request)}`;
}

const wrapped = (line: string, width: number): string =>
  wrap(line.trimStart(), { width, first: '  ', indent: '    ' });

function headOf(record: Resting, dossier: Dossier): string {
  switch (record.kind) {
    case 'evidence':
      return `${stanceOf(record)}${reckonedText(record, dossier)}`;
    case 'absence':
      return `${record.value.absenceKind} by ${nameOf(record.value.speaker, dossier)}${reckonedText(record, dossier)}`;
    default:
      return `${nameOf(record.value.speaker, dossier)} ${record.value.manner} it${viaText(record.value.via, dossier)}`;
  }
}

/** What became of it, unless that was taken back which it rests on: the next line says so. */
const reckonedText = (record: DossierEvidence | DossierAbsence, dossier: Dossier): string =>
  tellsWhyItself(record, dossier.moment.asOf) ? '' : `; ${reckoningText(record, dossier)}`;

/** An undercutter aims at a piece, all others at the claim. */
function stanceOf({ value: { stance, undercuts } }: Dossier['evidence'][number]): string {
  if (undercuts !== undefined) return `undercuts evidence ${undercuts}`;
  return stance === 'context' ? stance : `${stance} it`;
}

const viaText = (via: readonly number[] | undefined, dossier: Dossier): string =>
  via === undefined ? '' : `, via ${via.map((n) => nameOf(n, dossier)).join(', then ')}`;

function nameOf(n: number | undefined, { speakers }: Dossier): string {
  if (n === undefined) return 'this desk';
  return nameWithin(speakers.find((speaker) => speaker.n === n)?.value.name ?? String(n));
}

const sourceOf = ({ value, passage }: Resting): number | undefined =>
  value.source ?? passage?.snapshot.value.source;

function passageLines({ n, value, snapshot, translations }: DossierPassage): readonly string[] {
  return [
    `  "${value.quote}"`,
    ...translationsInWords({ translations }),
    `  passage ${n}, at ${[`${value.start}–${value.end} of snapshot ${snapshot.n}`, ...pageOrTime(value)].join(', ')}, captured ${snapshot.value.capturedAt}`,
    `  text sha256 ${snapshot.value.textSha256}`,
    `  bytes sha256 ${snapshot.value.bytesSha256}`,
  ];
}

function sourceLines(source: DossierSource, { sources }: Dossier): readonly string[] {
  const origin = sources.find(({ n }) => n === source.value.origin);
  const name = [source.value.publisher, source.value.title].filter(Boolean).join(': ');
  return [
    `  source ${source.n} ${source.slug ?? ''}: ${name}`,
    ...(origin ? [`  which repeats source ${origin.n}: ${origin.value.title}`] : []),
  ];
}
